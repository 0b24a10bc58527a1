package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.speaker.SpeakerPath;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The confidence that is published. */
class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECT, CUE_BEHIND, NAME, 0.97",
        "DIRECT, CUE_BEHIND, PRONOUN, 0.85",
        "DIRECT, CUE_BEHIND, BODY, 0.86",
        "DIRECT, CUE_AHEAD, CAPITAL, 0.93",
        "DIRECT, AUXILIARY_BEHIND, NOUN, 0.45",
        "MIXED, PART_OF_SPEECH, NAME, 0.86",
        "MIXED, CLAUSE_AHEAD, PHRASE, 0.47",
        "INDIRECT, THAT_CLAUSE_HIGH, NAME, 0.89",
        "INDIRECT, THAT_CLAUSE_LOW, NAME, 0.49",
        "MIXED, THAT_CLAUSE_HIGH, PRONOUN, 0.84",
        "INDIRECT, CONTENT_FIRST_HIGH, NAME, 0.91",
        "INDIRECT, ACCORDING_TO, PHRASE, 0.83",
        "DIRECT, CUE_BEHIND, UNTOLD, 0.85",
        "DIRECT, CUE_AHEAD, UNTOLD, 0.68",
        "MIXED, THAT_CLAUSE_LOW, NAME, 0.49"
    })
    void isTheShareThatWasRight(QuoteType type, Evidence evidence, SpeakerPath path, double confidence) {
        assertThat(Confidence.of(frame(type, evidence), path)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT, CUE_BEHIND, ELSEWHERE, 0.97",
        "DIRECT, CUE_BEHIND, SENTENCE, 0.97",
        "INDIRECT, CLAUSE_HIGH, SENTENCE, 0.86",
        "INDIRECT, CLAUSE_HIGH, SENTENCE_WITH_PAUSE, 0.57",
        "INDIRECT, CLAUSE_HIGH, COMMA, 0.63",
        "INDIRECT, CLAUSE_HIGH, ELSEWHERE, 0.45",
        "MIXED, CLAUSE_HIGH, SENTENCE_WITH_PAUSE, 0.53",
        "MIXED, CLAUSE_AHEAD, SENTENCE, 0.32"
    })
    void ofTheContentKnowsOfTheEnd(QuoteType type, Evidence evidence, ContentEnd end, double confidence) {
        assertThat(Confidence.ofContent(frame(type, evidence), end)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT, CUE_BEHIND, NAME, 0.97",
        "DIRECT, CUE_BEHIND, PRONOUN, 0.86",
        "INDIRECT, CLAUSE_HIGH, NAME, 0.95",
        "INDIRECT, CLAUSE_HIGH, UNTOLD, 0.87",
        "MIXED, CLAUSE_AHEAD, PHRASE, 0.73"
    })
    void ofTheSpeakerKnowsOfTheWayToThem(QuoteType type, Evidence evidence, SpeakerPath path, double confidence) {
        assertThat(Confidence.ofSpeaker(frame(type, evidence), path)).isEqualTo(confidence);
    }

    private static AttributionFrame frame(QuoteType type, Evidence evidence) {
        Span span = new Span(0, 9);
        return new AttributionFrame(type, List.of(span), null, span, evidence);
    }
}
