package io.quotewire.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.app.command.CommandException;
import io.quotewire.core.evaluation.GoldArticle;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OthersQuotesTest {
    /** The storm is one code point, but two UTF-16 units. */
    private static final String TEXT = "🌩 Mary Larkin said it rained.";

    private static final GoldArticle ANNOTATED = new GoldArticle("a", TEXT, List.of());

    @TempDir
    Path folder;

    @Test
    void placesWordsByCodePoints() throws IOException {
        Quote quote = onlyQuote("""
                {"start": 19, "end": 28, "speaker": "Mary Larkin", "speaker_start": 2, "speaker_end": 13,
                "speaker_canonical": "Mary Larkin"}""");

        assertThat(quote.content()).isEqualTo(new Words("it rained", 19, 28));
        assertThat(quote.source()).isEqualTo(new Words("Mary Larkin", 2, 13));
        assertThat(quote.speaker()).isEqualTo("Mary Larkin");
        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void speakerWithoutANameIsUnnamed() throws IOException {
        Quote quote = onlyQuote("""
                {"start": 19, "end": 28, "speaker": "Mary Larkin", "speaker_start": 2, "speaker_end": 13}""");

        assertThat(quote.speaker()).isNull();
        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
    }

    @Test
    void sourceOutsideTheTextIsNone() throws IOException {
        assertThat(sourceAt(18, 29)).isNotNull();
        assertThat(sourceAt(18, 30)).isNull();
        assertThat(sourceAt(13, 13)).isNull();
        assertThat(sourceAt(-1, 13)).isNull();
        assertThat(sourceAt(0, 1)).isEqualTo(new Words("🌩", 0, 1));
    }

    @Test
    void countsArticlesThatAreNotThere() throws IOException {
        GoldArticle other = new GoldArticle("b", "It rained.", List.of());
        OthersQuotes found = read(article("a", TEXT, ""), List.of(ANNOTATED, other));

        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.in(other).quotes()).isEmpty();
    }

    @Test
    void lastOfSeveralArticlesWithOneIdCounts() throws IOException {
        String first = article("a", TEXT, "{\"start\": 19, \"end\": 28}");

        assertThat(read(first + '\n' + article("a", TEXT, ""), List.of(ANNOTATED))
                        .in(ANNOTATED)
                        .quotes())
                .isEmpty();
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> read(article("a", "It rained.", ""), List.of(ANNOTATED)))
                .isInstanceOf(CommandException.class)
                .hasMessageEndingWith("a: the text is not that which was annotated");
    }

    private @Nullable Words sourceAt(int start, int end) throws IOException {
        return onlyQuote("{\"start\": 19, \"end\": 28, \"speaker\": \"any\", \"speaker_start\": " + start
                        + ", \"speaker_end\": " + end + '}')
                .source();
    }

    private Quote onlyQuote(String quote) throws IOException {
        List<Quote> quotes = read(article("a", TEXT, quote), List.of(ANNOTATED))
                .in(ANNOTATED)
                .quotes();
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    private OthersQuotes read(String lines, List<GoldArticle> annotated) throws IOException {
        return OthersQuotes.read(Files.writeString(folder.resolve("found.jsonl"), lines), annotated);
    }

    private static String article(String id, String text, String quotes) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", \"quotes\": [" + quotes + "]}";
    }
}
