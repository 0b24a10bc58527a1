package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameChoiceTest {
    private static final Span CUE = new Span(10, 14);

    @Test
    void takesAQuotedFragmentIntoTheClauseAroundIt() {
        AttributionFrame fragment = frame(QuoteType.MIXED, CUE, 0.8, new Span(30, 40));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, 0.7, new Span(15, 60));

        assertThat(FrameChoice.best(List.of(fragment), List.of(clause))).containsExactly(clause);
    }

    @Test
    void keepsDirectSpeechThatHangsOnAnotherCue() {
        AttributionFrame direct = frame(QuoteType.DIRECT, new Span(70, 74), 0.9, new Span(30, 60));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, 0.95, new Span(15, 60));

        assertThat(FrameChoice.best(List.of(direct), List.of(clause))).containsExactly(direct);
    }

    @Test
    void leavesThePassagesOutsideTheClauseToDirectSpeech() {
        AttributionFrame direct = frame(QuoteType.MIXED, CUE, 0.5, new Span(30, 40), new Span(80, 90));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, 0.9, new Span(15, 60));

        assertThat(FrameChoice.best(List.of(direct), List.of(clause)))
                .containsExactly(clause, direct.of(List.of(new Span(80, 90))));
    }

    @Test
    void keepsDirectSpeechThatTheClauseWouldCut() {
        AttributionFrame direct = frame(QuoteType.MIXED, CUE, 0.5, new Span(30, 70));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, 0.9, new Span(15, 60));

        assertThat(FrameChoice.best(List.of(direct), List.of(clause))).containsExactly(direct);
    }

    @Test
    void letsTheSurerOfTwoClausesStandAndKeepsTheOrderOfTheText() {
        AttributionFrame outer = frame(QuoteType.INDIRECT, CUE, 0.9, new Span(15, 60));
        AttributionFrame inner = frame(QuoteType.INDIRECT, new Span(20, 24), 0.6, new Span(25, 60));
        AttributionFrame before = frame(QuoteType.DIRECT, CUE, 0.3, new Span(0, 9));

        assertThat(FrameChoice.best(List.of(before), List.of(inner, outer))).containsExactly(before, outer);
    }

    private static AttributionFrame frame(QuoteType type, Span cue, double evidence, Span... contents) {
        return new AttributionFrame(
                type, FrameOrder.SOURCE_CUE_CONTENT, Arrays.asList(contents), cue, new Span(0, 5), evidence);
    }
}
