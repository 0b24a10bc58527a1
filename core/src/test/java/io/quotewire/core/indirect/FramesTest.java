package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames of the words after "that". */
final class FramesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Hill] said that it rained | INDIRECT | it rained
            [P Hill] said that it "rained" | MIXED | it "rained"
            [P Hill] said that it rained — | INDIRECT | it rained
            [P Hill] said that it rained, | INDIRECT | it rained
            """)
    void areReportedSpeechOrPartlyQuoted(String marked, QuoteType type, String content) {
        MarkedText text = MarkedText.of(marked);
        AttributionFrame frame = frame(text, text.at("that") + 1, text.size()).orElseThrow();

        assertThat(frame.type()).isEqualTo(type);
        assertThat(text.words(frame.contents().get(0))).isEqualTo(content);
        assertThat(frame.cue())
                .isEqualTo(Frames.cue(text.text(), text.text().cues().get(0)));
        assertThat(frame.source()).isEqualTo(new Span(0, 4));
    }

    @Test
    void areEmptyIfAllIsQuotedOrNothingIsSaid() {
        MarkedText quoted = MarkedText.of("[P Hill] said that \"it rained\"");
        MarkedText empty = MarkedText.of("[P Hill] said that");

        assertThat(frame(quoted, quoted.at("that") + 1, quoted.size())).isEmpty();
        assertThat(frame(empty, empty.size(), empty.size())).isEmpty();
    }

    private static Optional<AttributionFrame> frame(MarkedText text, int start, int end) {
        Span cue = Frames.cue(text.text(), text.text().cues().get(0));
        return Frames.of(text.text(), List.of(new Phrase(start, end)), cue, new Phrase(0, 1), Evidence.CLAUSE_HIGH);
    }
}
