package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.text.OneLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extraction does not depend on where lines are wrapped. */
class HardWrappedTextTest {
    private static final String TEXT = "The ferries lay in the harbour for the third day on Monday, for the Kenyan "
            + "government said that the storm would last. On Tuesday the Kenyan government said that it was over. "
            + "Harbour officials said that the crews would be paid, and later harbour officials said they had been. "
            + "Harbour Steel Ltd said that it had lost two of its ships in the night, and Harbour Steel Ltd added that "
            + "the Daily Harbour Beacon had been wrong to write that there were three of them. The Daily Harbour "
            + "Beacon wrote that Ana Maria Ruiz, the harbour master, had told it so. Ana Maria Ruiz said she had not.";

    /** The number of cases that form an article. */
    private static final int CASES = 30;

    private static final Extractor EXTRACTOR = NewsExtractor.standard();

    /** The records of each article as it is, of which all widths are held against the same. */
    private static final Map<String, List<String>> UNBROKEN = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {60, 64, 68, 72, 76, 80, 84})
    void namesAreOnOneLineHoweverTheTextIsWrapped(int width) {
        for (String lineBreak : List.of("\n", "\r\n")) {
            Extraction wrapped = EXTRACTOR.extract(wrapped(TEXT, width, lineBreak));

            assertThat(wrapped.quotes())
                    .extracting(Quote::speaker)
                    .contains("Kenyan government", "harbour officials")
                    .allMatch(speaker -> speaker == null || isOnOneLine(speaker));
            assertThat(wrapped.mentions()).extracting(Mention::entity).allMatch(HardWrappedTextTest::isOnOneLine);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80})
    void extractionDoesNotDependOnLineBreaks(int width) throws IOException {
        List<String> articles = articles();
        assertThat(articles).hasSizeGreaterThan(70);
        for (String article : articles) {
            assertThat(records(brokenLines(article, width)))
                    .isEqualTo(UNBROKEN.computeIfAbsent(article, HardWrappedTextTest::records));
        }
    }

    @Test
    void textOfAQuoteKeepsItsLineBreaks() {
        Quote quote = EXTRACTOR.extract(wrapped(TEXT, 60, "\r\n")).quotes().get(1);

        assertThat(quote.text()).contains("\r\n");
    }

    /** The sample articles, and the newsroom's cases as the paragraphs of articles of thirty. */
    private static List<String> articles() throws IOException {
        List<String> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "seeds", "gold.jsonl"))) {
            articles.add(new ObjectMapper().readTree(line).path("text").asText());
        }
        List<String> cases = NewsroomCasesTest.cases()
                .map(arguments -> ((String) arguments.get()[1]).replace("\\n", "\n"))
                .toList();
        for (int i = 0; i + CASES <= cases.size(); i += CASES) {
            articles.add(String.join("\n", cases.subList(i, i + CASES)));
        }
        return articles;
    }

    private static List<String> records(String article) {
        Extraction extraction = EXTRACTOR.extract(article);
        return Stream.concat(
                        extraction.quotes().stream()
                                .map(quote -> String.format(
                                        "%s %s {%s} [%s] %s",
                                        quote.type(),
                                        quote.speaker(),
                                        quote.speakerRole(),
                                        OneLine.of(String.valueOf(quote.speakerText())),
                                        OneLine.of(quote.text()))),
                        extraction.mentions().stream()
                                .map(mention ->
                                        String.format("%s %s {%s}", mention.type(), mention.entity(), mention.role())))
                .toList();
    }

    /** Makes each line a paragraph of its own, after a blank line. */
    private static String brokenLines(String article, int width) {
        return article.lines()
                .filter(line -> !line.isBlank())
                .map(line -> wrapped(line.strip(), width, "\n"))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isOnOneLine(String name) {
        return name.chars().allMatch(c -> c >= ' ');
    }

    private static String wrapped(String text, int width, String lineBreak) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" +", -1)) {
            if (column > 0) {
                boolean fits = column + 1 + word.length() <= width;
                lines.append(fits ? " " : lineBreak);
                column = fits ? column + 1 : 0;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
