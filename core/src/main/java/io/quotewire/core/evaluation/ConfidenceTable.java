package io.quotewire.core.evaluation;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Checks the calibration of the published confidences. A quote is right if its content is annotated, its source words
 * are right, and its name is right if both sides know one. A content alone is right if its boundaries are as annotated.
 * The intervals are bootstrapped over articles.
 */
public final class ConfidenceTable {
    private static final int DRAWS = 1000;
    private static final long SEED = 1;
    /**
     * The required intersection over union of both contents; alternatively half of the extracted one must be in the
     * annotated one.
     */
    private static final double SAME_CONTENT = 0.4;

    private final List<List<Judged>> articles = new ArrayList<>();

    private ConfidenceTable() {}

    /** Extracts from every article and judges each quote. */
    public static ConfidenceTable of(List<GoldArticle> gold, Extractor extractor) {
        ConfidenceTable table = new ConfidenceTable();
        for (GoldArticle article : gold) {
            ScoredText text = new ScoredText(article.text());
            table.articles.add(extractor.extract(article.text()).quotes().stream()
                    .map(quote -> judged(quote, article.quotes(), text))
                    .toList());
        }
        return table;
    }

    /** By tenths of confidence, highest first. */
    public List<ConfidenceShare> byTenth() {
        return shares(any -> true, Judged::right, quote -> tenth(quote.confidence()));
    }

    /** Contents with the annotated boundaries, by tenths of content confidence. */
    public List<ConfidenceShare> contentByTenth() {
        return shares(any -> true, Judged::content, quote -> tenth(quote.contentConfidence()));
    }

    /** Speakers of quotes that are speech, by tenths of speaker confidence. */
    public List<ConfidenceShare> speakerByTenth() {
        return shares(Judged::speech, Judged::speaker, quote -> tenth(quote.speakerConfidence()));
    }

    /** Quotes whose content and speaker are both right, by tenths of the product of both confidences. */
    public List<ConfidenceShare> allByTenth() {
        return shares(
                any -> true,
                judged -> judged.content() && judged.speaker(),
                quote -> tenth(quote.contentConfidence() * quote.speakerConfidence()));
    }

    /** By type and value, for recalibration. */
    public List<ConfidenceShare> byValue() {
        return shares(
                any -> true,
                Judged::right,
                quote -> String.format(Locale.ROOT, "%s %.2f", quote.type(), quote.confidence()));
    }

    private static String tenth(double confidence) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(confidence * 10) / 10);
    }

    private static Judged judged(Quote quote, List<GoldQuote> annotated, ScoredText text) {
        Interval content = text.trim(quote.start(), quote.end());
        boolean exact = annotated.stream()
                .anyMatch(gold -> text.trim(gold.start(), gold.end()).equals(content));
        Interval span = new Interval(quote.start(), quote.end());
        GoldQuote best = null;
        int most = 0;
        for (GoldQuote gold : annotated) {
            int overlap = span.overlap(new Interval(gold.start(), gold.end()));
            if (overlap > most) {
                best = gold;
                most = overlap;
            }
        }
        if (best == null || best.speaker() == null) {
            return new Judged(quote, exact, false, false);
        }
        boolean same = span.iou(new Interval(best.start(), best.end())) >= SAME_CONTENT
                || most * 2 >= span.end() - span.start();
        SpeakerMatch match = SpeakerMatch.of(best, quote);
        boolean nameless = !match.named() || quote.speakerKind() != SpeakerKind.PERSON;
        return new Judged(quote, exact, same, match.words() && (match.name() || nameless));
    }

    private List<ConfidenceShare> shares(
            Predicate<Judged> counted, Predicate<Judged> right, Function<Quote, String> label) {
        TreeMap<String, int[][]> counts = new TreeMap<>(Collections.reverseOrder());
        for (int a = 0; a < articles.size(); a++) {
            for (Judged judged : articles.get(a).stream().filter(counted).toList()) {
                int[] count =
                        counts.computeIfAbsent(label.apply(judged.quote()), key -> new int[articles.size()][2])[a];
                count[0]++;
                count[1] += right.test(judged) ? 1 : 0;
            }
        }
        return counts.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ConfidenceShare share(String label, int[][] counts) {
        int quotes = 0;
        int right = 0;
        for (int[] count : counts) {
            quotes += count[0];
            right += count[1];
        }
        double[] draws = draws(counts);
        return new ConfidenceShare(
                label,
                quotes,
                100.0 * right / quotes,
                draws[Math.round(0.025f * (DRAWS - 1))],
                draws[Math.round(0.975f * (DRAWS - 1))]);
    }

    private static double[] draws(int[][] counts) {
        Random random = new Random(SEED);
        double[] shares = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int quotes = 0;
            int right = 0;
            for (int i = 0; i < counts.length; i++) {
                int[] drawn = counts[random.nextInt(counts.length)];
                quotes += drawn[0];
                right += drawn[1];
            }
            shares[draw] = 100.0 * right / Math.max(1, quotes);
        }
        Arrays.sort(shares);
        return shares;
    }

    /**
     * @param content whether its boundaries are those of an annotated content
     * @param speech whether it overlaps an annotated attribution enough
     * @param speaker whether its source words and name are those of that attribution
     */
    private record Judged(Quote quote, boolean content, boolean speech, boolean speaker) {
        boolean right() {
            return speech && speaker;
        }
    }
}
