package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of evidence, and how the choice among frames follows it. */
class EvidenceOrderTest {
    private static final Span CUE = new Span(0, 4);

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void isIrreflexive(Evidence evidence) {
        assertThat(evidence.isStrongerThan(evidence)).isFalse();
        assertThat(evidence.atMost(evidence)).isEqualTo(evidence);
    }

    @Test
    void sortsTheStrongestFirst() {
        assertThat(List.of(Evidence.ATTITUDE_AHEAD, Evidence.COLON, Evidence.CUE_BEHIND, Evidence.CHAIN).stream()
                        .sorted(Evidence.STRONGEST_FIRST))
                .containsExactly(Evidence.CUE_BEHIND, Evidence.CHAIN, Evidence.COLON, Evidence.ATTITUDE_AHEAD);
    }

    @Test
    void leavesEqualKindsInTheirOrder() {
        assertThat(List.of(Evidence.TRANSCRIPT, Evidence.CHAIN, Evidence.PARTICIPLE_AHEAD).stream()
                        .sorted(Evidence.STRONGEST_FIRST))
                .containsExactly(Evidence.TRANSCRIPT, Evidence.CHAIN, Evidence.PARTICIPLE_AHEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED_NOUN_HIGH, REPORTED_NOUN_MEDIUM, REPORTED_NOUN_LOW",
        "CLAUSE_HIGH, CLAUSE_MEDIUM, CLAUSE_LOW",
        "CONTENT_FIRST_HIGH, CONTENT_FIRST_MEDIUM, CONTENT_FIRST_LOW",
        "AS_REPORTED_HIGH, AS_REPORTED_MEDIUM, AS_REPORTED_LOW",
        "SAID_IN_RELATIVE_HIGH, SAID_IN_RELATIVE_MEDIUM, SAID_IN_RELATIVE_LOW",
        "SAID_OF_HIGH, SAID_OF_MEDIUM, SAID_OF_LOW"
    })
    void followsTheCertaintyOfTheCue(Evidence high, Evidence medium, Evidence low) {
        assertThat(high.isStrongerThan(medium)).isTrue();
        assertThat(medium.isStrongerThan(low)).isTrue();
    }

    @Test
    void reportedSpeechHasTheSharesOfDirectSpeech() {
        assertThat(Evidence.COLON.shares(QuoteType.INDIRECT)).isEqualTo(Evidence.COLON.shares(QuoteType.DIRECT));
    }

    @Test
    void mixedSpeechHasItsOwnShares() {
        assertThat(Evidence.COLON.shares(QuoteType.MIXED)).isNotEqualTo(Evidence.COLON.shares(QuoteType.DIRECT));
    }

    @Test
    void frameNeedsContent() {
        assertThatThrownBy(() -> frame(QuoteType.DIRECT, Evidence.COLON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void frameOfOtherFragmentsKeepsTheRest() {
        AttributionFrame frame = frame(QuoteType.MIXED, Evidence.COLON, new Span(10, 20), new Span(30, 40));

        assertThat(frame.of(List.of(new Span(30, 40))))
                .isEqualTo(frame(QuoteType.MIXED, Evidence.COLON, new Span(30, 40)));
    }

    @Test
    void nothingIsChosenFromNothing() {
        assertThat(FrameChoice.best("", List.of(), List.of())).isEmpty();
    }

    @Test
    void firstOfTwoEqualClausesIsChosen() {
        AttributionFrame first = frame(QuoteType.INDIRECT, Evidence.CLAUSE_HIGH, new Span(10, 30));
        AttributionFrame second = frame(QuoteType.INDIRECT, Evidence.CLAUSE_HIGH, new Span(20, 40));

        assertThat(FrameChoice.best("", List.of(), List.of(first, second))).containsExactly(first);
    }

    @Test
    void strongerClauseIsChosenThoughLater() {
        AttributionFrame weak = frame(QuoteType.INDIRECT, Evidence.CLAUSE_LOW, new Span(10, 30));
        AttributionFrame strong = frame(QuoteType.INDIRECT, Evidence.THAT_CLAUSE_HIGH, new Span(20, 40));

        assertThat(FrameChoice.best("", List.of(), List.of(weak, strong))).containsExactly(strong);
    }

    @Test
    void separateClausesAreChosenInTextOrder() {
        AttributionFrame late = frame(QuoteType.INDIRECT, Evidence.THAT_CLAUSE_HIGH, new Span(50, 60));
        AttributionFrame early = frame(QuoteType.INDIRECT, Evidence.CLAUSE_LOW, new Span(10, 30));

        assertThat(FrameChoice.best("", List.of(), List.of(late, early))).containsExactly(early, late);
    }

    @Test
    void clauseOfSeveralFragmentsAbsorbsAPassageInAnyOfThem() {
        AttributionFrame passage = frame(QuoteType.MIXED, Evidence.CLAUSE_AHEAD, new Span(55, 60));
        AttributionFrame clause = frame(QuoteType.MIXED, Evidence.CLAUSE_HIGH, new Span(10, 30), new Span(50, 70));

        assertThat(FrameChoice.best("", List.of(passage), List.of(clause))).containsExactly(clause);
    }

    @Test
    void passagesBetweenTheFragmentsOfAClauseAreKept() {
        AttributionFrame passage = frame(QuoteType.MIXED, Evidence.CLAUSE_AHEAD, new Span(35, 45));
        AttributionFrame clause = frame(QuoteType.MIXED, Evidence.CLAUSE_HIGH, new Span(10, 30), new Span(50, 70));

        assertThat(FrameChoice.best("", List.of(passage), List.of(clause))).containsExactly(clause, passage);
    }

    private static AttributionFrame frame(QuoteType type, Evidence evidence, Span... contents) {
        return new AttributionFrame(type, Arrays.asList(contents), CUE, null, evidence);
    }
}
