package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameChoiceTest {
    private static final Span CUE = new Span(10, 14);
    /** "Reported" stands at 66. */
    private static final String TEXT = "x".repeat(65) + " reported" + "x".repeat(30);

    @Test
    void mergesAQuotedFragmentIntoItsClause() {
        AttributionFrame fragment = frame(QuoteType.MIXED, CUE, Evidence.CUE_BEHIND, new Span(30, 40));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(fragment), List.of(clause))).containsExactly(clause);
    }

    @Test
    void keepsDirectSpeechOfAnotherCue() {
        AttributionFrame direct = frame(QuoteType.DIRECT, new Span(70, 74), Evidence.CUE_BEHIND, new Span(30, 60));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause))).containsExactly(direct);
    }

    @Test
    void mergesWhatTheSpeakerCallsSomethingIntoTheClause() {
        String text = "Hill said it would end what it calls “a relic” of the war.";
        AttributionFrame named = new AttributionFrame(
                QuoteType.DIRECT, List.of(new Span(38, 45)), new Span(31, 36), new Span(28, 30), Evidence.CUE_AHEAD);
        AttributionFrame clause = new AttributionFrame(
                QuoteType.MIXED, List.of(new Span(10, 56)), new Span(5, 9), new Span(0, 4), Evidence.CLAUSE_HIGH);
        AttributionFrame blame = new AttributionFrame(
                QuoteType.MIXED, List.of(new Span(10, 56)), new Span(5, 9), new Span(0, 4), Evidence.SAID_OF_HIGH);

        assertThat(FrameChoice.best(text, List.of(named), List.of(clause))).containsExactly(clause);
        assertThat(FrameChoice.best(text, List.of(named), List.of(blame))).containsExactly(named);
        assertThat(FrameChoice.best(text.replace("what it", "that, he"), List.of(named), List.of(clause)))
                .containsExactly(named);
    }

    @Test
    void mergesAReportIntoTheOneThatBeginsWithItsSource() {
        AttributionFrame telling = frame(QuoteType.INDIRECT, CUE, Evidence.CLAUSE_HIGH, new Span(15, 60));
        AttributionFrame retold = new AttributionFrame(
                QuoteType.INDIRECT,
                List.of(new Span(30, 60)),
                new Span(24, 29),
                new Span(15, 23),
                Evidence.THAT_CLAUSE_HIGH);

        assertThat(FrameChoice.best(TEXT, List.of(), List.of(retold, telling))).containsExactly(telling);
    }

    @Test
    void mergesAReportIntoTheOneThatClosesItsClause() {
        AttributionFrame closing =
                frame(QuoteType.INDIRECT, new Span(66, 70), Evidence.CONTENT_FIRST_HIGH, new Span(0, 60));
        AttributionFrame retold = frame(QuoteType.INDIRECT, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(), List.of(retold, closing))).containsExactly(closing);
    }

    @Test
    void keepsAReportThatAnOutletOnlyPassesOn() {
        AttributionFrame outlet =
                frame(QuoteType.INDIRECT, new Span(66, 74), Evidence.CONTENT_FIRST_HIGH, new Span(0, 60));
        AttributionFrame said = frame(QuoteType.INDIRECT, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(), List.of(said, outlet))).containsExactly(said);
    }

    @Test
    void keepsAReportWhoseCueStandsOutsideTheClosedClause() {
        AttributionFrame remark = frame(
                QuoteType.INDIRECT, new Span(40, 44), Evidence.CONTENT_FIRST_HIGH, new Span(6, 30), new Span(50, 60));
        AttributionFrame before = frame(QuoteType.INDIRECT, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 30));

        assertThat(FrameChoice.best(TEXT, List.of(), List.of(remark, before))).containsExactly(before);
    }

    @Test
    void mergesAPassageIntoItsTurn() {
        AttributionFrame turn = frame(QuoteType.DIRECT, null, Evidence.TRANSCRIPT, new Span(15, 60), new Span(70, 90));
        AttributionFrame passage = frame(QuoteType.DIRECT, CUE, Evidence.CUE_BEHIND, new Span(30, 40));

        assertThat(FrameChoice.best(TEXT, List.of(turn, passage), List.of())).containsExactly(turn);
        assertThat(FrameChoice.best(TEXT, List.of(passage, turn), List.of())).containsExactly(turn);
    }

    @Test
    void keepsPassagesOutsideTheTurn() {
        AttributionFrame turn = frame(QuoteType.DIRECT, null, Evidence.TRANSCRIPT, new Span(15, 60));
        AttributionFrame split = frame(QuoteType.DIRECT, CUE, Evidence.SPLIT, new Span(30, 40), new Span(80, 90));

        assertThat(FrameChoice.best(TEXT, List.of(turn, split), List.of()))
                .containsExactly(turn, split.of(List.of(new Span(80, 90))));
    }

    @Test
    void choosesOneOfTwoDirectFramesOfTheSamePlace() {
        AttributionFrame one = frame(QuoteType.DIRECT, CUE, Evidence.CUE_BEHIND, new Span(30, 40));
        AttributionFrame other = frame(QuoteType.DIRECT, null, Evidence.EMBEDDED_POST, new Span(30, 40));

        assertThat(FrameChoice.best(TEXT, List.of(one, other), List.of())).containsExactly(one);
        assertThat(FrameChoice.best(TEXT, List.of(other, one), List.of())).containsExactly(one);
    }

    @Test
    void keepsPassagesOutsideTheClause() {
        AttributionFrame direct = frame(QuoteType.MIXED, CUE, Evidence.CUE_BEHIND, new Span(30, 40), new Span(80, 90));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause)))
                .containsExactly(clause, direct.of(List.of(new Span(80, 90))));
    }

    @Test
    void keepsDirectSpeechThatTheClauseWouldSplit() {
        AttributionFrame direct = frame(QuoteType.MIXED, CUE, Evidence.CUE_BEHIND, new Span(30, 70));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause))).containsExactly(direct);
    }

    @Test
    void keepsTheStrongerOfTwoClausesInTextOrder() {
        AttributionFrame outer = frame(QuoteType.INDIRECT, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));
        AttributionFrame inner = frame(QuoteType.INDIRECT, new Span(20, 24), Evidence.CLAUSE_MEDIUM, new Span(25, 60));
        AttributionFrame before = frame(QuoteType.DIRECT, CUE, Evidence.CUE_BEHIND, new Span(0, 9));

        assertThat(FrameChoice.best(TEXT, List.of(before), List.of(inner, outer)))
                .containsExactly(before, outer);
    }

    @Test
    void mergesADirectPassageOfTheSameCueIntoTheClause() {
        AttributionFrame direct = frame(QuoteType.DIRECT, CUE, Evidence.CUE_BEHIND, new Span(30, 60));
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause))).containsExactly(clause);
    }

    @Test
    void mergesADirectPassageWithoutACueIntoTheClause() {
        AttributionFrame direct =
                new AttributionFrame(QuoteType.DIRECT, List.of(new Span(30, 60)), null, new Span(0, 5), Evidence.CHAIN);
        AttributionFrame clause = frame(QuoteType.MIXED, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause))).containsExactly(clause);
    }

    @Test
    void doesNotMergeDirectSpeechIntoAClauseWithoutACue() {
        AttributionFrame direct = frame(QuoteType.DIRECT, CUE, Evidence.CUE_BEHIND, new Span(30, 60));
        AttributionFrame clause = new AttributionFrame(
                QuoteType.MIXED, List.of(new Span(15, 60)), null, new Span(0, 5), Evidence.THAT_CLAUSE_HIGH);

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause))).containsExactly(direct);
    }

    @Test
    void keepsAdjacentFrames() {
        AttributionFrame direct = frame(QuoteType.DIRECT, CUE, Evidence.CUE_BEHIND, new Span(60, 70));
        AttributionFrame clause = frame(QuoteType.INDIRECT, CUE, Evidence.THAT_CLAUSE_HIGH, new Span(15, 60));

        assertThat(FrameChoice.best(TEXT, List.of(direct), List.of(clause))).containsExactly(clause, direct);
    }

    private static AttributionFrame frame(QuoteType type, @Nullable Span cue, Evidence evidence, Span... contents) {
        return new AttributionFrame(type, Arrays.asList(contents), cue, new Span(0, 5), evidence);
    }
}
