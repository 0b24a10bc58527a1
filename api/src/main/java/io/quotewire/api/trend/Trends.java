package io.quotewire.api.trend;

import io.quotewire.sink.query.ArticleNumber;
import io.quotewire.sink.query.Question;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds trending items from the counts alone. Candidates are examined in descending order of their articles, only as
 * long as their best possible score can still enter the list: an item in few articles cannot have a high score, even if
 * it never occurred before.
 *
 * @param window as requested
 * @param articles in the window, whether or not anything is counted in them
 * @param before articles of the seven days before it
 * @param items the highest score first
 */
public record Trends(String window, long articles, long before, List<Trend> items) {
    /** The number of candidates looked up together. */
    private static final int SOME = 100;

    private static final Comparator<Trend> HIGHEST = Comparator.comparingDouble(Trend::score)
            .reversed()
            .thenComparing(Trend::name)
            .thenComparing(trend -> String.valueOf(trend.type()))
            .thenComparing(trend -> String.valueOf(trend.about()));

    /** The source of counts. */
    public interface Frequencies {
        /** The counts with the most articles. */
        List<Count> busiest(Question.Busiest question);

        /** The number of articles of each item. */
        List<ArticleNumber> articleNumbers(Question question);
    }

    public Trends {
        items = List.copyOf(items);
    }

    /**
     * The trends of a window: the {@code limit} highest among the thousand items with the most articles.
     *
     * @param asked at most {@link Question#MOST} counts are examined, even if its limit is higher
     */
    public static Trends of(Frequencies counts, Question.Busiest asked) {
        Map<String, Long> volume = byName(counts.articleNumbers(new Question.Volume(asked.window())));
        long now = volume.getOrDefault(ArticleNumber.NOW, 0L);
        long before = volume.getOrDefault(ArticleNumber.BEFORE, 0L);
        Surprise surprise = new Surprise(now, before);
        List<Trend> best = new ArrayList<>();
        List<Count> candidates = now == 0 || before == 0 ? List.of() : busiest(counts, asked, SOME);
        Set<String> seen = new HashSet<>();
        int from = 0;
        while (from < candidates.size()) {
            List<Count> some = candidates.subList(from, Math.min(candidates.size(), from + SOME));
            double reachable = surprise.most(asked.window().articles(some.get(0)));
            boolean areFound =
                    best.size() == asked.limit() && best.get(best.size() - 1).score() > reachable;
            if (areFound || reachable < Surprise.LEAST) {
                break;
            }
            best.addAll(trends(counts, asked, surprise, some));
            best.sort(HIGHEST);
            best = new ArrayList<>(best.subList(0, Math.min(best.size(), asked.limit())));
            from += SOME;
            boolean first = seen.isEmpty();
            some.forEach(count -> seen.add(Keys.subject(count)));
            if (first && from == candidates.size()) {
                // More candidates are needed; ranks may have changed in the meantime.
                candidates = busiest(counts, asked, Question.MOST).stream()
                        .filter(count -> !seen.contains(Keys.subject(count)))
                        .toList();
                from = 0;
            }
        }
        return new Trends(asked.window().toString(), now, before, best);
    }

    private static List<Count> busiest(Frequencies counts, Question.Busiest asked, int limit) {
        return counts.busiest(new Question.Busiest(asked.kind(), asked.type(), asked.window(), limit));
    }

    private static List<Trend> trends(Frequencies counts, Question.Busiest asked, Surprise surprise, List<Count> some) {
        List<String> subjects = some.stream().map(Keys::subject).toList();
        Map<String, Long> before = byName(counts.articleNumbers(new Question.Before(asked.window(), subjects)));
        List<Trend> trends = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            long withNow = asked.window().articles(some.get(i));
            long withBefore = before.getOrDefault(subjects.get(i), 0L);
            double score = surprise.score(withNow, withBefore);
            if (score >= Surprise.LEAST) {
                trends.add(Trend.of(some.get(i), withNow, surprise.usual(withBefore), score));
            }
        }
        return trends;
    }

    private static Map<String, Long> byName(List<ArticleNumber> articleNumbers) {
        return articleNumbers.stream().collect(Collectors.toMap(ArticleNumber::of, ArticleNumber::articles));
    }
}
