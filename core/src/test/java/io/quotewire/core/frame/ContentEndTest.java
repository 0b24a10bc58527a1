package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a content, enclosed in bars, ends. */
class ContentEndTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Hill said |it rained in Lima|. = SENTENCE
            Hill said |it rained in Lima|.” = SENTENCE
            Hill said |it rained in Lima| = SENTENCE
            Hill said |it was “wet, cold and dark”|. = SENTENCE
            Hill said |it rained, as nobody had thought|. = SENTENCE_WITH_PAUSE
            Hill said |it rained — in Lima|. He left. = SENTENCE_WITH_DASH
            Hill said |it rained, in Lima — a dry town|. = SENTENCE_WITH_DASH
            |It rained|, Hill said. = COMMA
            |It rained, and hailed|, Hill said. = COMMA_WITH_PAUSE
            Hill said |it rained| and left. = ELSEWHERE
            Hill said |it rained| — and left. = ELSEWHERE
            """)
    void isAtOrBeforeTheEndOfItsSentence(String marked, ContentEnd end) {
        int open = marked.indexOf('|');
        int close = marked.lastIndexOf('|');
        NewsText text = MarkedText.of(marked.replace("|", "")).text();

        assertThat(ContentEnd.of(text, new Span(open, close - 1))).isEqualTo(end);
    }
}
