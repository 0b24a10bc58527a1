package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quotewire.core.model.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Newsroom corrections, through the whole extractor: the cases in the files of {@code newsroom/}. */
class NewsroomCasesTest {
    private static final String ARROW = "=>";
    private static final int CUTS = 5;

    static Stream<Arguments> cases() {
        return Stream.of(
                        "sources.txt",
                        "clauses.txt",
                        "cues.txt",
                        "variations.txt",
                        "speakers.txt",
                        "speech.txt",
                        "persons.txt",
                        "running-text.txt",
                        "misses.txt",
                        "phrases.txt",
                        "examples.txt",
                        "focus.txt",
                        "requests.txt",
                        "ends.txt",
                        "last-speakers.txt",
                        "antecedents.txt",
                        "documents.txt",
                        "restraint.txt",
                        "bodies.txt",
                        "releases.txt",
                        "titles.txt")
                .flatMap(NewsroomCasesTest::cases);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void caseIsExtractedAsExpected(String phenomenon, String text, String quotes) {
        assertThat(said(text)).as(phenomenon).isEqualTo(quotes);
    }

    /** A feed may cut a text anywhere: each case, truncated after each of its last words, must not cause an error. */
    @Test
    void truncatedCaseDoesNotThrow() {
        cases().map(each -> ((String) each.get()[1]).replace("\\n", "\n")).forEach(text -> {
            int end = text.length();
            for (int cut = 0; cut < CUTS && end > 0; cut++) {
                end = text.lastIndexOf(' ', end - 1);
                String cutOff = text.substring(0, Math.max(end, 0));
                assertThatCode(() -> SaidLines.quotes(cutOff)).as(cutOff).doesNotThrowAnyException();
            }
        });
    }

    private static Stream<Arguments> cases(String file) {
        String[] heading = {file};
        return lines(file).filter(line -> !line.isBlank()).flatMap(line -> {
            int arrow = line.indexOf(ARROW);
            if (line.startsWith("#") || arrow < 0) {
                heading[0] = line;
                return Stream.of();
            }
            String text = line.substring(0, arrow).strip();
            return Stream.of(Arguments.of(
                    heading[0], text, line.substring(arrow + ARROW.length()).strip()));
        });
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = NewsroomCasesTest.class.getResourceAsStream("newsroom/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String text) {
        return SaidLines.quotes(text.replace("\\n", "\n")).stream()
                .map(quote -> who(quote) + ": " + quote.text().replace("\n", "\\n"))
                .collect(Collectors.joining(" / "));
    }

    private static String who(Quote quote) {
        String called = quote.speakerRole() == null ? "" : " = " + quote.speakerRole();
        String who = quote.speaker() == null ? "[" + quote.speakerText() + called + "]" : quote.speaker();
        return Stream.concat(Stream.of(who), quote.coSpeakers().stream()).collect(Collectors.joining(" + "));
    }
}
