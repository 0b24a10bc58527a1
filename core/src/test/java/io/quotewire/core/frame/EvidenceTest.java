package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.CueCertainty;
import io.quotewire.core.model.QuoteType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of evidence. */
class EvidenceTest {

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void hasSharesForEveryKind(Evidence evidence) {
        for (QuoteType type : QuoteType.values()) {
            Evidence.Shares shares = evidence.shares(type);
            assertThat(all(shares)).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CUE_BEHIND, CUE_AHEAD",
        "CUE_AHEAD, DOUBTFUL_CUE_AHEAD",
        "DOUBTFUL_CUE_AHEAD, SENTENCE_AHEAD",
        "SENTENCE_AHEAD, AUXILIARY_BEHIND",
        "THAT_CLAUSE_HIGH, CLAUSE_HIGH",
        "CLAUSE_HIGH, CONTENT_FIRST_HIGH",
        "THAT_CLAUSE_HIGH, THAT_CLAUSE_MEDIUM",
        "THAT_CLAUSE_MEDIUM, THAT_CLAUSE_LOW",
        "ACCORDING_TO, CLAUSE_HIGH",
        "CONTENT_FIRST_HIGH, INFINITIVE",
        "INFINITIVE, PHRASE",
        "INFINITIVE, SUMMARY",
        "DENIED_THAT, CLAUSE_HIGH",
        "DENIED_CLAUSE, CONTENT_FIRST_HIGH"
    })
    void ranksTheKinds(Evidence stronger, Evidence weaker) {
        assertThat(stronger.isStrongerThan(weaker)).isTrue();
        assertThat(weaker.isStrongerThan(stronger)).isFalse();
        assertThat(stronger.atMost(weaker)).isEqualTo(weaker);
        assertThat(weaker.atMost(stronger)).isEqualTo(weaker);
        assertThat(Evidence.STRONGEST_FIRST.compare(stronger, weaker)).isNegative();
    }

    @Test
    void ranksSomeAlike() {
        assertThat(Evidence.CHAIN.isStrongerThan(Evidence.TRANSCRIPT)).isFalse();
        assertThat(Evidence.TRANSCRIPT.isStrongerThan(Evidence.CHAIN)).isFalse();
        assertThat(Evidence.CHAIN.atMost(Evidence.TRANSCRIPT)).isEqualTo(Evidence.CHAIN);
    }

    @Test
    void viewsDenialsAndSummariesAreBelowTheMinimumConfidence() {
        List<Evidence> views = Stream.of(Evidence.values())
                .filter(evidence -> evidence == Evidence.SUMMARY
                        || evidence.name().startsWith("DENI")
                        || (evidence.name().endsWith("_LOW") && evidence != Evidence.SAID_OF_LOW))
                .toList();
        assertThat(views).hasSize(10);
        for (Evidence view : views) {
            for (QuoteType type : QuoteType.values()) {
                Evidence.Shares shares = view.shares(type);
                assertThat(all(shares)).allSatisfy(share -> assertThat(share).isLessThan(0.5));
            }
        }
    }

    @Test
    void dependsOnTheCertaintyOfTheCue() {
        ByCue evidence = new ByCue(Evidence.CLAUSE_HIGH, Evidence.CLAUSE_MEDIUM, Evidence.CLAUSE_LOW);

        assertThat(evidence.of(CueCertainty.HIGH)).isEqualTo(Evidence.CLAUSE_HIGH);
        assertThat(evidence.of(CueCertainty.MEDIUM)).isEqualTo(Evidence.CLAUSE_MEDIUM);
        assertThat(evidence.of(CueCertainty.LOW)).isEqualTo(Evidence.CLAUSE_LOW);
        assertThat(evidence.of(CueCertainty.DENIED)).isEqualTo(Evidence.DENIED_CLAUSE);
        assertThat(ByCue.alike(Evidence.PHRASE).of(CueCertainty.LOW)).isEqualTo(Evidence.PHRASE);
    }

    private static List<Double> all(Evidence.Shares shares) {
        return List.of(shares.name(), shares.pronoun(), shares.organization(), shares.group(), shares.phrase());
    }
}
