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
    void whoHasANameIsOneVoice() {
        assertThat(voices.name(0)).isEqualTo("Ines Marchetti");
        assertThat(voices.quotes(0)).containsExactly(0, 2);
        assertThat(voices.role(0)).contains("Prime Minister");
        assertThat(voices.isNobody(0)).isFalse();
    }

    @Test
    void ofThoseWithoutANameNobodyCanTellWhetherTheyAreOne() {
        assertThat(IntStream.range(0, QUOTES.size()).map(voices::of)).containsExactly(0, 1, 0, 2);
        assertThat(List.of(voices.name(1), voices.name(2))).containsOnly("an official");
        assertThat(voices.isNobody(1)).isTrue();
        assertThat(voices.role(1)).isEmpty();
    }

    @Test
    void whereNobodySpeaksThereIsNoVoice() {
        assertThat(new Voices(List.of()).size()).isZero();
    }
}
