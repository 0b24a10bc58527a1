package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ContentEnd;
import io.quotewire.core.frame.CueWording;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the published confidences. */
class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECT, CUE_BEHIND, NAME, PERSON, 0.97",
        "DIRECT, CUE_BEHIND, PRONOUN, PERSON, 0.85",
        "DIRECT, CUE_BEHIND, ORGANIZATION, ORGANIZATION, 0.87",
        "DIRECT, CUE_AHEAD, CAPITAL, PERSON, 0.95",
        "DIRECT, AUXILIARY_BEHIND, NOUN, PERSON, 0.45",
        "MIXED, PART_OF_SPEECH, NAME, PERSON, 0.91",
        "MIXED, CLAUSE_AHEAD, PHRASE, UNNAMED, 0.73",
        "INDIRECT, THAT_CLAUSE_HIGH, NAME, PERSON, 0.91",
        "INDIRECT, THAT_CLAUSE_LOW, NAME, PERSON, 0.49",
        "MIXED, THAT_CLAUSE_HIGH, PRONOUN, PERSON, 0.87",
        "INDIRECT, CONTENT_FIRST_HIGH, NAME, PERSON, 0.92",
        "INDIRECT, ACCORDING_TO, PHRASE, UNNAMED, 0.88",
        "DIRECT, CUE_BEHIND, UNRESOLVED, UNKNOWN, 0.45",
        "DIRECT, CUE_AHEAD, UNRESOLVED, UNNAMED, 0.75",
        "MIXED, THAT_CLAUSE_LOW, NAME, PERSON, 0.49",
        "INDIRECT, CLAUSE_HIGH, PHRASE, GROUP, 0.88",
        "INDIRECT, CLAUSE_HIGH, PHRASE, UNNAMED, 0.72",
        "INDIRECT, SAID_OF_LOW, NAME, PERSON, 0.85"
    })
    void isTheShareThatWasRight(
            QuoteType type, Evidence evidence, SpeakerPath path, SpeakerKind kind, double confidence) {
        assertThat(Confidence.of(frame(type, evidence), path, kind)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT, CUE_BEHIND, ELSEWHERE, SAY, PERSON, 0.97",
        "DIRECT, CUE_BEHIND, SENTENCE, OTHER, UNNAMED, 0.97",
        "INDIRECT, CLAUSE_HIGH, SENTENCE, SAY, PERSON, 0.9",
        "INDIRECT, CLAUSE_HIGH, SENTENCE_WITH_PAUSE, SAY, GROUP, 0.72",
        "INDIRECT, CLAUSE_HIGH, SENTENCE_WITH_DASH, SAY, PERSON, 0.57",
        "INDIRECT, CLAUSE_HIGH, COMMA, OTHER, PERSON, 0.7",
        "INDIRECT, CLAUSE_HIGH, COMMA_WITH_PAUSE, OTHER, PERSON, 0.45",
        "INDIRECT, CLAUSE_HIGH, ELSEWHERE, SAY, PERSON, 0.5",
        "INDIRECT, CLAUSE_HIGH, SENTENCE, PARTICIPLE, PERSON, 0.75",
        "INDIRECT, CLAUSE_HIGH, SENTENCE, SAY, UNNAMED, 0.84",
        "INDIRECT, CLAUSE_HIGH, SENTENCE, SAY, UNKNOWN, 0.84",
        "MIXED, CLAUSE_HIGH, SENTENCE_WITH_PAUSE, SAY, PERSON, 0.65",
        "MIXED, CLAUSE_AHEAD, SENTENCE, OTHER, PERSON, 0.38"
    })
    void ofTheContentKnowsOfItsTraits(
            QuoteType type,
            Evidence evidence,
            ContentEnd end,
            CueWording wording,
            SpeakerKind kind,
            double confidence) {
        assertThat(Confidence.ofContent(frame(type, evidence), end, wording, kind))
                .isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT, CUE_BEHIND, NAME, PERSON, 0.97",
        "DIRECT, CUE_BEHIND, PRONOUN, PERSON, 0.85",
        "INDIRECT, CLAUSE_HIGH, NAME, PERSON, 0.95",
        "INDIRECT, CLAUSE_HIGH, UNRESOLVED, UNKNOWN, 0.45",
        "INDIRECT, CLAUSE_HIGH, UNRESOLVED, UNNAMED, 0.83",
        "MIXED, CLAUSE_AHEAD, PHRASE, UNNAMED, 0.83",
        "INDIRECT, CLAUSE_HIGH, PHRASE, GROUP, 0.95"
    })
    void ofTheSpeakerKnowsOfTheWayToThem(
            QuoteType type, Evidence evidence, SpeakerPath path, SpeakerKind kind, double confidence) {
        assertThat(Confidence.ofSpeaker(frame(type, evidence), path, kind)).isEqualTo(confidence);
    }

    private static AttributionFrame frame(QuoteType type, Evidence evidence) {
        Span span = new Span(0, 9);
        return new AttributionFrame(type, List.of(span), null, span, evidence);
    }
}
