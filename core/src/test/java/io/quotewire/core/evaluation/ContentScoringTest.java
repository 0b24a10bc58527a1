package io.quotewire.core.evaluation;

import static io.quotewire.core.evaluation.Quotes.gold;
import static io.quotewire.core.evaluation.Quotes.got;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.model.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentScoringTest {
    private static final String TEXT = "Ana Ruiz said that the ferry sails at noon. She added it is full.";
    private static final String FERRY = "the ferry sails at noon";

    private final List<Failure> failures = new ArrayList<>();

    @Test
    void contentsDifferingAtTheirEdgesMatch() {
        Counts counts = score(
                List.of(gold(TEXT, "that the ferry sails at noon.", "Ana Ruiz", null)),
                List.of(got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(counts, Counted.EXACT, Counted.OVERLAP, Counted.SPEAKERS, Counted.SPEAKERS_RIGHT))
                .containsOnly(1L);
        assertThat(failures).isEmpty();
    }

    @Test
    void reportsADifferingSpan() {
        Counts counts = score(
                List.of(gold(TEXT, FERRY, "Ana Ruiz", null)),
                List.of(got(TEXT, "the ferry sails", "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(counts, Counted.EXACT, Counted.OVERLAP)).containsExactly(0L, 1L);
        assertThat(failures)
                .extracting(Failure::kind, Failure::expected, Failure::got)
                .containsExactly(tuple(FailureKind.CONTENT_SPAN, FERRY, "the ferry sails"));
    }

    @Test
    void contentSharingLessThanHalfIsMissed() {
        Counts counts = score(
                List.of(gold(TEXT, FERRY, "Ana Ruiz", null)), List.of(got(TEXT, "at noon", "Ana Ruiz", "Ana Ruiz")));

        assertThat(counts.get(Counted.OVERLAP)).isZero();
        assertThat(failures)
                .extracting(Failure::kind)
                .containsExactly(FailureKind.CONTENT_MISSED, FailureKind.CONTENT_INVENTED);
    }

    @Test
    void matchesEachContentOnceBestFirst() {
        Counts counts = score(
                List.of(gold(TEXT, FERRY, "Ana Ruiz", null)),
                List.of(
                        got(TEXT, "the ferry sails at", "Ana Ruiz", "Ana Ruiz"),
                        got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(counts, Counted.EXACT, Counted.OVERLAP, Counted.CONTENTS_EXTRACTED))
                .containsExactly(1L, 1L, 2L);
        assertThat(failures)
                .extracting(Failure::kind, Failure::text)
                .containsExactly(tuple(FailureKind.CONTENT_INVENTED, "the ferry sails at"));
    }

    @Test
    void reportsAWrongSpeaker() {
        Counts counts =
                score(List.of(gold(TEXT, FERRY, "Ana Ruiz", null)), List.of(got(TEXT, FERRY, "She", "Bo Hale")));

        assertThat(of(counts, Counted.SPEAKERS, Counted.SPEAKERS_RIGHT)).containsExactly(1L, 0L);
        assertThat(failures).extracting(Failure::kind).containsExactly(FailureKind.CONTENT_WRONG_SPEAKER);
    }

    @Test
    void doesNotCheckTheSpeakerIfNotAnnotated() {
        Counts counts =
                score(List.of(gold(TEXT, FERRY, null, null)), List.of(got(TEXT, FERRY, "Ana Ruiz", "Ana Ruiz")));

        assertThat(of(counts, Counted.OVERLAP, Counted.SPEAKERS)).containsExactly(1L, 0L);
    }

    @Test
    void countsOverlappingCharactersOnce() {
        Counts counts = score(
                List.of(gold(TEXT, FERRY, null, null), gold(TEXT, "ferry sails", null, null)),
                List.of(got(TEXT, "sails at noon", "She", null)));

        assertThat(of(counts, Counted.CHARS_GOLD, Counted.CHARS_EXTRACTED, Counted.CHARS_BOTH))
                .containsExactly(23L, 13L, 13L);
    }

    private Counts score(List<GoldQuote> annotated, List<Quote> extracted) {
        ScoredText text = new ScoredText(TEXT);
        Counts.Builder counts = new Counts.Builder();
        new ContentScoring(text, annotated, extracted, counts, new FailureList("a", text, failures)).score();
        return counts.build();
    }

    private static List<Long> of(Counts counts, Counted... which) {
        return List.of(which).stream().map(counts::get).toList();
    }
}
