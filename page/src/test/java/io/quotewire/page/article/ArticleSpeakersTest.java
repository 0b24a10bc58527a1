package io.quotewire.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Quote;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ArticleSpeakersTest {
    private static final List<Quote> QUOTES =
            NewsExtractor.standard().extract("""
                    “It was late for us,” said Prime Minister Ines Marchetti.

                    “It was very cold too,” an official said.

                    “It was early for them,” Ines Marchetti said.

                    “It was warm in the hall,” an official said.
                    """).quotes();

    private final ArticleSpeakers speakers = new ArticleSpeakers(QUOTES);

    @Test
    void namedSpeakerIsOneHoweverOften() {
        assertThat(speakers.name(0)).isEqualTo("Ines Marchetti");
        assertThat(speakers.statements(0)).containsExactly(0, 2);
        assertThat(speakers.role(0)).contains("Prime Minister");
        assertThat(speakers.isNobody(0)).isFalse();
    }

    @Test
    void unnamedSpeakersAreSeparate() {
        assertThat(IntStream.range(0, QUOTES.size()).map(speakers::of)).containsExactly(0, 1, 0, 2);
        assertThat(List.of(speakers.name(1), speakers.name(2))).containsOnly("an official");
        assertThat(speakers.isNobody(1)).isTrue();
        assertThat(speakers.role(1)).isEmpty();
    }

    @Test
    void continuedQuoteHasTheSameSpeaker() {
        List<Quote> quotes = NewsExtractor.standard().extract("""
                        “Nobody asked us,” an official said, “and nobody will.”

                        “We were never told.” It was dark.

                        “Nobody asked them,” an official said. “And nobody will.”
                        """).quotes();
        ArticleSpeakers all = new ArticleSpeakers(quotes);

        assertThat(quotes).extracting(Quote::text).contains("and nobody will.", "And nobody will.");
        assertThat(IntStream.range(0, quotes.size())
                        .mapToObj(quote -> quotes.get(quote).text() + ' ' + all.of(quote)))
                .contains(
                        "Nobody asked us, 0",
                        "and nobody will. 0",
                        "Nobody asked them, " + (all.size() - 1),
                        "And nobody will. " + (all.size() - 1));
    }

    @Test
    void statementIsListedOnceWhateverItsParts() {
        ArticleSpeakers all =
                new ArticleSpeakers(NewsExtractor.standard().extract("""
                        “Nobody asked us,” Ana Ruiz said, “and nobody will.”

                        “We were never told,” she said. “It was dark.”
                        """).quotes());

        assertThat(all.statements(0)).containsExactly(0, 2);
        assertThat(IntStream.range(0, 4).map(all::statement)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void unnamedSpeakerIsShownByDescriptionNotPronoun() {
        ArticleSpeakers all =
                new ArticleSpeakers(NewsExtractor.standard().extract("""
                        The road was closed on Monday, a senior official at the port said.

                        “Nobody asked us,” he said.
                        """).quotes());

        assertThat(IntStream.range(0, all.size()).mapToObj(all::name))
                .containsExactly("a senior official at the port", "senior official at the port");
        assertThat(all.role(1)).isEmpty();
    }

    @Test
    void noQuotesHaveNoSpeakers() {
        assertThat(new ArticleSpeakers(List.of()).size()).isZero();
    }
}
