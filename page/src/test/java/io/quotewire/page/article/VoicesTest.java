package io.quotewire.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Quote;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VoicesTest {
    private static final List<Quote> QUOTES =
            NewsExtractor.standard().extract("""
                    “It was late for us,” said Prime Minister Ines Marchetti.

                    “It was very cold too,” an official said.

                    “It was early for them,” Ines Marchetti said.

                    “It was warm in the hall,” an official said.
                    """).quotes();

    private final Voices voices = new Voices(QUOTES);

    @Test
    void namedSpeakerIsOneVoice() {
        assertThat(voices.name(0)).isEqualTo("Ines Marchetti");
        assertThat(voices.quotes(0)).containsExactly(0, 2);
        assertThat(voices.role(0)).contains("Prime Minister");
        assertThat(voices.isNobody(0)).isFalse();
    }

    @Test
    void unnamedSpeakersAreSeparateVoices() {
        assertThat(IntStream.range(0, QUOTES.size()).map(voices::of)).containsExactly(0, 1, 0, 2);
        assertThat(List.of(voices.name(1), voices.name(2))).containsOnly("an official");
        assertThat(voices.isNobody(1)).isTrue();
        assertThat(voices.role(1)).isEmpty();
    }

    @Test
    void continuedQuoteHasTheSameVoice() {
        List<Quote> quotes = NewsExtractor.standard().extract("""
                        “Nobody asked us,” an official said, “and nobody will.”

                        “We were never told.” It was dark.

                        “Nobody asked them,” an official said. “And nobody will.”
                        """).quotes();
        Voices all = new Voices(quotes);

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
    void unnamedSpeakerIsShownByDescriptionNotPronoun() {
        Voices all = new Voices(NewsExtractor.standard().extract("""
                        The road was closed on Monday, a senior official at the port said.

                        “Nobody asked us,” he said.
                        """).quotes());

        assertThat(IntStream.range(0, all.size()).mapToObj(all::name))
                .containsExactly("a senior official at the port", "senior official at the port");
        assertThat(all.role(1)).isEmpty();
    }

    @Test
    void noQuotesHaveNoVoices() {
        assertThat(new Voices(List.of()).size()).isZero();
    }
}
