package io.quotewire.core.evaluation;

import io.quotewire.core.model.Quote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Scores the passages in double quote marks of one article. */
final class PassageScoring {
    /** A quote much longer than the passage is a different quote that happens to contain it. */
    private static final double SAME_CONTENT = 0.3;

    private final ScoredText text;
    private final List<GoldQuote> annotated;
    private final List<GoldQuote> said;
    private final List<Quote> told;
    private final Counts.Builder counts;
    private final FailureList failures;

    PassageScoring(
            ScoredText text,
            List<GoldQuote> annotated,
            List<Quote> extracted,
            Counts.Builder counts,
            FailureList failures) {
        this.text = text;
        this.annotated = annotated;
        this.said = annotated.stream().filter(quote -> quote.speaker() != null).toList();
        this.told = extracted.stream()
                .filter(quote -> quote.speaker() != null || quote.speakerStart() != null)
                .toList();
        this.counts = counts;
        this.failures = failures;
    }

    void score() {
        text.passages().forEach(this::score);
    }

    private void score(Interval passage) {
        int words = text.words(passage);
        Optional<GoldQuote> gold = covering(said, PassageScoring::span, passage);
        Optional<Quote> got = covering(told, PassageScoring::span, passage)
                .filter(quote -> passage.iou(span(quote)) >= SAME_CONTENT
                        || (gold.isPresent() && span(gold.get()).iou(span(quote)) >= SAME_CONTENT));
        if (words <= 3 && covering(annotated, PassageScoring::span, passage).isEmpty()) {
            counts.add(Counted.SHORT, 1);
            counts.addIf(got.isEmpty(), Counted.SHORT_LEFT);
            got.ifPresent(quote -> failures.add(FailureKind.SHORT_TAKEN, passage, "", speaker(quote)));
        }
        if (words < 3) {
            return;
        }
        counts.addIf(gold.isPresent(), Counted.PASSAGES_GOLD);
        counts.addIf(got.isPresent(), Counted.PASSAGES_EXTRACTED);
        if (gold.isPresent() && got.isPresent()) {
            scoreSpeaker(passage, gold.get(), got.get());
        } else if (gold.isPresent()) {
            failures.add(FailureKind.PASSAGE_MISSED, passage, speaker(gold.get()), "");
        } else if (got.isPresent()) {
            failures.add(FailureKind.PASSAGE_INVENTED, passage, "", speaker(got.get()));
        }
    }

    private void scoreSpeaker(Interval passage, GoldQuote gold, Quote got) {
        SpeakerMatch match = SpeakerMatch.of(gold, got);
        counts.add(Counted.FOUND, 1);
        counts.addIf(match.right(), Counted.JOINT);
        counts.addIf(match.strictlyRight(), Counted.STRICT);
        if (match.named()) {
            counts.add(match.pronoun() ? Counted.PRONOUNS : Counted.NAMED, 1);
            counts.addIf(match.name(), match.pronoun() ? Counted.PRONOUNS_RIGHT : Counted.NAMED_RIGHT);
        }
        if (!match.right()) {
            failures.add(FailureKind.PASSAGE_WRONG_SPEAKER, passage, speaker(gold), speaker(got));
        } else if (match.named() && !match.name()) {
            failures.add(FailureKind.PASSAGE_WRONG_NAME, passage, speaker(gold), speaker(got));
        }
    }

    /** The quote that overlaps the passage most, if it covers at least half of it. */
    private static <T> Optional<T> covering(List<T> quotes, Function<T, Interval> span, Interval passage) {
        Optional<T> best = Optional.empty();
        int most = 0;
        for (T quote : quotes) {
            int overlap = passage.overlap(span.apply(quote));
            if (overlap > most) {
                best = Optional.of(quote);
                most = overlap;
            }
        }
        return most * 2 >= passage.end() - passage.start() ? best : Optional.empty();
    }

    private static Interval span(GoldQuote quote) {
        return new Interval(quote.start(), quote.end());
    }

    private static Interval span(Quote quote) {
        return new Interval(quote.start(), quote.end());
    }

    static String speaker(GoldQuote quote) {
        String words = Objects.requireNonNullElse(quote.speaker(), "");
        return quote.name() == null ? words : words + " = " + quote.name();
    }

    static String speaker(Quote quote) {
        String words = Objects.requireNonNullElse(quote.speakerText(), "");
        return quote.speaker() == null ? words : words + " = " + quote.speaker();
    }
}
