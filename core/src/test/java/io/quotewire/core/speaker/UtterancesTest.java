package io.quotewire.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static final Span LARKIN = new Span(20, 26);
    private static final Span OKAFOR = new Span(50, 56);

    @Test
    void haveTheSpeakerOfTheirSource() {
        assertThat(told(frame(0, LARKIN), frame(30, OKAFOR))).containsExactly("0: 20 at 20", "30: 50 at 50");
    }

    @Test
    void continueThePreviousSpeaker() {
        assertThat(told(frame(0, LARKIN), frame(30, null), frame(40, null), frame(60, OKAFOR), frame(70, null)))
                .containsExactly("0: 20 at 20", "30: 20 at 20", "40: 20 at 20", "60: 50 at 50", "70: 50 at 50");
    }

    @Test
    void areUnknownWithoutAPreviousSpeaker() {
        assertThat(told(frame(0, null), frame(30, OKAFOR))).containsExactly("30: 50 at 50");
        assertThat(told()).isEmpty();
    }

    @Test
    void doNotContinueAnEmbeddedPost() {
        AttributionFrame post =
                new AttributionFrame(QuoteType.DIRECT, List.of(content(30)), null, OKAFOR, Evidence.EMBEDDED_POST);

        assertThat(told(frame(0, LARKIN), post, frame(70, null))).containsExactly("0: 20 at 20", "30: 50 at 50");
    }

    /** Each utterance as the start of its content, its speaker and the position of the source. */
    private static List<String> told(AttributionFrame... frames) {
        return Utterances.of(List.of(frames), source -> Speaker.person("" + source.start(), SpeakerPath.NAME)).stream()
                .map(utterance -> utterance.frame().contents().get(0).start() + ": "
                        + utterance.speaker().name() + " at "
                        + utterance.source().start())
                .toList();
    }

    private static AttributionFrame frame(int content, @Nullable Span source) {
        return new AttributionFrame(QuoteType.DIRECT, List.of(content(content)), null, source, Evidence.CHAIN);
    }

    private static Span content(int start) {
        return new Span(start, start + 5);
    }
}
