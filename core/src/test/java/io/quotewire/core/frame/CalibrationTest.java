package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.Calibration.Ends;
import io.quotewire.core.model.QuoteType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of how often contents and speakers were right. */
class CalibrationTest {

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void hasSharesForEveryKind(Evidence evidence) {
        for (QuoteType type : QuoteType.values()) {
            Ends ends = Calibration.content(type, evidence);
            Evidence.Shares speakers = Calibration.speaker(type, evidence);
            assertThat(List.of(
                            ends.sentence(),
                            ends.sentenceWithPause(),
                            ends.comma(),
                            ends.elsewhere(),
                            speakers.name(),
                            speakers.pronoun(),
                            speakers.phrase()))
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INDIRECT, THAT_CLAUSE_HIGH",
        "INDIRECT, CLAUSE_HIGH",
        "INDIRECT, CONTENT_FIRST_HIGH",
        "INDIRECT, THAT_CLAUSE_MEDIUM",
        "MIXED, THAT_CLAUSE_HIGH",
        "MIXED, CLAUSE_HIGH"
    })
    void trustsAnEndWithTheSentenceMostAndLessWhereAPauseCameBefore(QuoteType type, Evidence evidence) {
        Ends ends = Calibration.content(type, evidence);

        assertThat(ends.sentence()).isGreaterThan(ends.sentenceWithPause());
        assertThat(ends.sentence()).isGreaterThan(ends.comma());
        assertThat(ends.sentence()).isGreaterThan(ends.elsewhere());
    }

    @ParameterizedTest
    @CsvSource({"CUE_BEHIND, CUE_AHEAD", "CUE_AHEAD, DOUBTFUL_CUE_AHEAD", "CHAIN, CHAIN_OVER_PARAGRAPHS"})
    void trustsTheMarksMoreTheSurerTheEvidence(Evidence surer, Evidence less) {
        assertThat(Calibration.content(QuoteType.DIRECT, surer).sentence())
                .isGreaterThan(Calibration.content(QuoteType.DIRECT, less).sentence());
        assertThat(Calibration.content(QuoteType.DIRECT, surer).sentence())
                .isEqualTo(Calibration.content(QuoteType.DIRECT, surer).elsewhere());
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, CUE_BEHIND", "DIRECT, CUE_AHEAD", "INDIRECT, THAT_CLAUSE_HIGH", "MIXED, CLAUSE_HIGH"})
    void trustsANameMoreThanAPronoun(QuoteType type, Evidence evidence) {
        Evidence.Shares shares = Calibration.speaker(type, evidence);

        assertThat(shares.name()).isGreaterThan(shares.pronoun());
    }
}
