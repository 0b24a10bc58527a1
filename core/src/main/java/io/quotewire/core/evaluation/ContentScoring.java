package io.quotewire.core.evaluation;

import io.quotewire.core.model.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores all contents of one article, including indirect speech, by matching annotated with extracted ones. */
final class ContentScoring {
    private static final double ENOUGH = 0.5;

    private final ScoredText text;
    private final Map<Interval, GoldQuote> gold = new LinkedHashMap<>();
    private final Map<Interval, Quote> got = new LinkedHashMap<>();
    private final Counts.Builder counts;
    private final FailureList failures;

    ContentScoring(
            ScoredText text,
            List<GoldQuote> annotated,
            List<Quote> extracted,
            Counts.Builder counts,
            FailureList failures) {
        this.text = text;
        annotated.forEach(quote -> gold.putIfAbsent(text.trim(quote.start(), quote.end()), quote));
        extracted.forEach(quote -> got.putIfAbsent(text.trim(quote.start(), quote.end()), quote));
        this.counts = counts;
        this.failures = failures;
    }

    void score() {
        counts.add(Counted.CONTENTS_GOLD, gold.size());
        counts.add(Counted.CONTENTS_EXTRACTED, got.size());
        counts.add(
                Counted.EXACT, gold.keySet().stream().filter(got::containsKey).count());
        List<Pair> pairs = matched(new ArrayList<>(gold.keySet()), new ArrayList<>(got.keySet()));
        pairs.forEach(this::scorePair);
        gold.forEach((span, quote) -> {
            if (pairs.stream().noneMatch(pair -> pair.gold().equals(span))) {
                failures.add(FailureKind.CONTENT_MISSED, span, PassageScoring.speaker(quote), "");
            }
        });
        got.forEach((span, quote) -> {
            if (pairs.stream().noneMatch(pair -> pair.got().equals(span))) {
                failures.add(FailureKind.CONTENT_INVENTED, span, "", PassageScoring.speaker(quote));
            }
        });
        scoreCharacters();
    }

    private void scorePair(Pair pair) {
        counts.add(Counted.OVERLAP, 1);
        if (!pair.gold().equals(pair.got())) {
            failures.add(FailureKind.CONTENT_SPAN, pair.gold(), text.of(pair.gold()), text.of(pair.got()));
        }
        GoldQuote annotated = gold.get(pair.gold());
        Quote extracted = got.get(pair.got());
        if (annotated == null || extracted == null || annotated.speaker() == null) {
            return;
        }
        counts.add(Counted.SPEAKERS, 1);
        if (SpeakerMatch.of(annotated, extracted).right()) {
            counts.add(Counted.SPEAKERS_RIGHT, 1);
        } else {
            failures.add(
                    FailureKind.CONTENT_WRONG_SPEAKER,
                    pair.gold(),
                    PassageScoring.speaker(annotated),
                    PassageScoring.speaker(extracted));
        }
    }

    private void scoreCharacters() {
        BitSet annotated = characters(gold.keySet());
        BitSet extracted = characters(got.keySet());
        counts.add(Counted.CHARS_GOLD, annotated.cardinality());
        counts.add(Counted.CHARS_EXTRACTED, extracted.cardinality());
        annotated.and(extracted);
        counts.add(Counted.CHARS_BOTH, annotated.cardinality());
    }

    private BitSet characters(Collection<Interval> spans) {
        BitSet set = new BitSet(text.length());
        spans.stream().filter(span -> span.start() < span.end()).forEach(span -> set.set(span.start(), span.end()));
        return set;
    }

    /** Greedy one-to-one matching, best pair first; ties go to the later pair, so that the result is deterministic. */
    private static List<Pair> matched(List<Interval> gold, List<Interval> got) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                double iou = gold.get(i).iou(got.get(j));
                if (iou >= ENOUGH && gold.get(i).overlap(got.get(j)) > 0) {
                    candidates.add(new Pair(iou, i, j, gold.get(i), got.get(j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::iou)
                .thenComparingInt(Pair::i)
                .thenComparingInt(Pair::j)
                .reversed());
        BitSet goldTaken = new BitSet();
        BitSet gotTaken = new BitSet();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldTaken.get(pair.i()) && !gotTaken.get(pair.j())) {
                goldTaken.set(pair.i());
                gotTaken.set(pair.j());
                matched.add(pair);
            }
        }
        return matched;
    }

    private record Pair(double iou, int i, int j, Interval gold, Interval got) {}
}
