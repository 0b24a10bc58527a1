package io.quotewire.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.QuoteType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of how often contents and speakers were right. */
class CalibrationTest {

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void hasSharesForEveryKind(Evidence evidence) {
        for (QuoteType type : QuoteType.values()) {
            Evidence.Shares speakers = Calibration.speaker(type, evidence);
            assertThat(List.of(
                            speakers.name(),
                            speakers.pronoun(),
                            speakers.organization(),
                            speakers.group(),
                            speakers.phrase()))
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
            for (ContentEnd end : ContentEnd.values()) {
                for (CueWording wording : CueWording.values()) {
                    assertThat(Calibration.content(type, evidence, end, wording, true))
                            .isBetween(0.0, Calibration.content(type, evidence, end, wording, false));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentEnd.class,
            names = {"SENTENCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void contentEndingWithItsSentenceIsMostCertain(ContentEnd end) {
        for (QuoteType type : List.of(QuoteType.INDIRECT, QuoteType.MIXED)) {
            assertThat(of(type, Evidence.CLAUSE_HIGH, ContentEnd.SENTENCE))
                    .isGreaterThan(of(type, Evidence.CLAUSE_HIGH, end));
        }
    }

    @Test
    void reportBySayIsMoreCertainThanByAParticiple() {
        assertThat(Calibration.content(
                        QuoteType.INDIRECT, Evidence.CLAUSE_HIGH, ContentEnd.SENTENCE, CueWording.SAY, false))
                .isGreaterThan(Calibration.content(
                        QuoteType.INDIRECT, Evidence.CLAUSE_HIGH, ContentEnd.SENTENCE, CueWording.PARTICIPLE, false));
    }

    @ParameterizedTest
    @CsvSource({
        "CUE_BEHIND, CUE_AHEAD",
        "CUE_AHEAD, DOUBTFUL_CUE_AHEAD",
        "CHAIN, CONTINUED",
        "CONTINUED, CHAIN_OVER_PARAGRAPHS",
        "CUED_PARAGRAPH_AHEAD, CHAIN_OVER_PARAGRAPHS"
    })
    void strongerEvidenceIsMoreCertain(Evidence surer, Evidence less) {
        assertThat(of(QuoteType.DIRECT, surer, ContentEnd.SENTENCE))
                .isGreaterThan(of(QuoteType.DIRECT, less, ContentEnd.SENTENCE))
                .isEqualTo(of(QuoteType.DIRECT, surer, ContentEnd.ELSEWHERE));
    }

    private static double of(QuoteType type, Evidence evidence, ContentEnd end) {
        return Calibration.content(type, evidence, end, CueWording.OTHER, false);
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, CUE_BEHIND", "DIRECT, CUE_AHEAD", "INDIRECT, THAT_CLAUSE_HIGH", "MIXED, CLAUSE_HIGH"})
    void nameIsMoreCertainThanAPronoun(QuoteType type, Evidence evidence) {
        Evidence.Shares shares = Calibration.speaker(type, evidence);

        assertThat(shares.name()).isGreaterThan(shares.pronoun());
    }
}
