package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePrepositionTest {
    @Test
    void isAccordingTo() {
        NewsText text = MarkedText.of("According to Hill it was according as agreed to, according")
                .text();

        assertThat(IntStream.range(-2, 12).filter(i -> SourcePreposition.isAt(text, i)))
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, per the Herald. | true
            It rained, per [O Herald] staff. | true
            It rained, per his letter. | true
            It rained, per sources. | true
            It rained, per court documents. | true
            It rained (per the Herald). | true
            It rained, per the. | false
            It rained, per year. | false
            It rained, per - sources. | false
            It rained per the Herald. | false
            It rained five per cent. | false
            It rained, for the Herald. | false
            """)
    void mayBePerAfterAPause(String sentence, boolean leads) {
        MarkedText marked = MarkedText.of(sentence);
        int token = marked.at(sentence.contains("for ") ? "for" : "per");

        assertThat(SourcePreposition.isPer(marked.text(), token)).isEqualTo(leads);
        assertThat(SourcePreposition.isBefore(marked.text(), token + 1)).isEqualTo(leads);
        assertThat(SourcePreposition.length(marked.text(), token)).isEqualTo(leads ? 1 : 0);
    }

    @Test
    void mayOpenASentence() {
        NewsText text = MarkedText.of("It rained. Per the Herald it rained.").text();

        assertThat(IntStream.range(0, 8).filter(i -> SourcePreposition.isPer(text, i)))
                .containsExactly(3);
    }

    @Test
    void nextIsTheFirstTokenThatMayOpenOne() {
        NewsText text = MarkedText.of("It rained, according to the Herald, or per court documents.")
                .text();

        assertThat(SourcePreposition.next(text, 0, 12)).isEqualTo(3);
        assertThat(SourcePreposition.next(text, 4, 12)).isEqualTo(9);
        assertThat(SourcePreposition.next(text, 10, 12)).isEqualTo(12);
        assertThat(SourcePreposition.next(text, 0, 3)).isEqualTo(3);
    }

    @Test
    void isTwoWordsOrOne() {
        NewsText text = MarkedText.of("It rained, according to the Herald.").text();

        assertThat(SourcePreposition.length(text, 3)).isEqualTo(2);
        assertThat(IntStream.range(0, 8).filter(i -> SourcePreposition.isBefore(text, i)))
                .containsExactly(5);
    }
}
