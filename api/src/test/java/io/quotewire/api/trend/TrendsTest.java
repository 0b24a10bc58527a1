package io.quotewire.api.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.query.ArticleNumber;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Keys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final TrendWindow DAY = TrendWindow.parse("2026-03-08");

    @Test
    void ranksByHowUnusualTheNumberOfArticlesIs() {
        Known known = new Known(1000, 7000);
        known.add("Always There", 200, 1400);
        known.add("Comes Up", 30, 7);
        known.add("New", 12, 0);
        known.add("A Bit More", 11, 50);

        Trends trends = Trends.of(known, asked(10));

        assertThat(trends.items()).extracting(Trend::name).containsExactly("Comes Up", "New");
        assertThat(trends.items().get(0).articles()).isEqualTo(30);
        assertThat(trends.items().get(0).usual()).isEqualTo(1.0);
        assertThat(trends.window()).isEqualTo("2026-03-08");
        assertThat(trends.articles()).isEqualTo(1000);
        assertThat(trends.before()).isEqualTo(7000);
    }

    @Test
    void earlyStopFindsTheSameTrendsAsAFullScan() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Known known = new Known(5000, 35_000);
            for (int i = 0; i < Question.MOST; i++) {
                // A few in very many articles, most in few, as names in the news are.
                long now = 3 + (long) (400 / (1 + i * random.nextDouble()));
                known.add("Name " + i, now, (long) (now * 14 * random.nextDouble() * random.nextDouble()));
            }
            List<Trend> best = Trends.of(known, asked(10)).items();
            int lookedAt = known.lookedAt;
            List<Trend> all = Trends.of(known, asked(Question.MOST)).items();

            assertThat(best).hasSize(10).isEqualTo(all.subList(0, 10));
            assertThat(all)
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Trend::score).reversed());
            assertThat(lookedAt).isLessThan(Question.MOST);
        }
    }

    @Test
    void nameThatChangesRankBetweenQuestionsIsListedOnce() {
        Known known = new Known(1000, 7000);
        for (int i = 0; i < 150; i++) {
            known.add("Name " + i, 400 - i, 7);
        }
        known.afterTheFirstQuestion(() -> {
            known.change("Name 50", 260);
            known.change("Name 140", 399);
        });

        assertThat(Trends.of(known, asked(Question.MOST)).items())
                .extracting(Trend::name)
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingTrendsWithoutABaseline() {
        Known known = new Known(100, 0);
        known.add("New", 50, 0);

        assertThat(Trends.of(known, asked(10)).items()).isEmpty();
        assertThat(known.lookedAt).isZero();
    }

    @Test
    void recentTrendsAreCachedForFiveSeconds() {
        long[] now = {0};
        RecentTrends recent = new RecentTrends(() -> now[0]);
        Known known = new Known(1000, 7000);
        known.add("Comes Up", 30, 7);
        assertThat(recent.of(known, asked(10)).items()).hasSize(1);
        known.add("New", 12, 0);

        now[0] = Duration.ofSeconds(4).toNanos();
        assertThat(recent.of(known, asked(10)).items()).hasSize(1);
        assertThat(recent.of(known, asked(9)).items()).hasSize(2);
        now[0] = Duration.ofSeconds(5).toNanos();
        assertThat(recent.of(known, asked(10)).items()).hasSize(2);
    }

    private static Question.Busiest asked(int limit) {
        return new Question.Busiest(Kind.ENTITY, Optional.empty(), DAY, limit);
    }

    /** Counts in memory; those before by name. */
    private static final class Known implements Trends.Frequencies {
        private final long now;
        private final long before;
        private final List<Count> counts = new ArrayList<>();
        private final List<ArticleNumber> articleNumbers = new ArrayList<>();
        private int lookedAt;
        private Optional<Runnable> change = Optional.empty();

        Known(long now, long before) {
            this.now = now;
            this.before = before;
        }

        void add(String name, long articlesNow, long articlesBefore) {
            Count count = count(name, articlesNow);
            counts.add(count);
            articleNumbers.add(new ArticleNumber(Keys.subject(count), articlesBefore));
        }

        void afterTheFirstQuestion(Runnable change) {
            this.change = Optional.of(change);
        }

        void change(String name, long articlesNow) {
            counts.replaceAll(count -> name.equals(count.name()) ? count(name, articlesNow) : count);
        }

        private static Count count(String name, long articles) {
            return Count.of(
                    new Count.Counted(Kind.ENTITY, EntityType.PERSON, name, null, null),
                    DAY.toString(),
                    new Count.Amounts(articles, 0, 0, 0, 0));
        }

        @Override
        public List<Count> busiest(Question.Busiest question) {
            List<Count> busiest = counts.stream()
                    .sorted(Comparator.comparingLong(Count::articles).reversed())
                    .limit(question.limit())
                    .toList();
            change.ifPresent(Runnable::run);
            change = Optional.empty();
            return busiest;
        }

        @Override
        public List<ArticleNumber> articleNumbers(Question question) {
            if (question instanceof Question.Before asked) {
                lookedAt += asked.subjects().size();
                return articleNumbers.stream()
                        .filter(amount -> asked.subjects().contains(amount.of()))
                        .toList();
            }
            return List.of(new ArticleNumber(ArticleNumber.NOW, now), new ArticleNumber(ArticleNumber.BEFORE, before));
        }
    }
}
