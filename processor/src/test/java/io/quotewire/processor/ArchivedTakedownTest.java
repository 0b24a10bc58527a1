package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static io.quotewire.processor.Decided.suppress;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Articles that are taken down when the processor has only their archived entry left. */
class ArchivedTakedownTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: I saw Peru\nAda: yes");

    private final List<QuoteEvent> quotes = new ArrayList<>();
    private final List<MentionEvent> mentions = new ArrayList<>();
    private final List<Processed> lines = new ArrayList<>();

    @Test
    void everythingStillOnTheTopicsIsRetractedExactly() {
        bench.send(article("other", "Ada: I saw Peru"));
        bench.send(STORY);
        bench.send(STORY.body("Ada: yes\nBob: I saw Rome").revision(1));
        archive();
        bench.correct(erase());
        settle();
        read();

        assertThat(current()).containsExactly("other");
        assertThat(sums("story")).as("counts of the publisher").containsOnly(0L);
        assertThat(mentioned("story")).as("counts of names").isEmpty();
        assertThat(quotes)
                .filteredOn(quote -> quote.change() == Change.RETRACTED)
                .allMatch(q -> q.text() == null);
        assertThat(lines.get(lines.size() - 1).outcome()).isEqualTo(Outcome.ERASED);
        assertThat(corrected("applied")).isEqualTo(1);
        assertThat(corrected("settled")).isZero();
    }

    @Test
    void articleIsRetractedOnceAndStaysTakenDown() {
        bench.send(STORY);
        archive();
        bench.correct(erase());
        settle();
        read();
        bench.correct(suppress("yes", 4));
        settle();
        bench.send(STORY.body("Ada: something new").revision(2));
        bench.advance(Duration.ofDays(200));
        bench.correct(suppress("yes", 5));
        settle();
        int before = quotes.size();
        read();
        assertThat(quotes).hasSize(before);
        assertThat(current()).isEmpty();
    }

    @Test
    void eventsOfDifferentVersionsHaveDifferentIds() {
        bench.send(STORY);
        bench.send(STORY.body("Ada: yes").revision(1));
        bench.send(STORY.revision(2));
        archive();
        bench.correct(erase());
        settle();
        read();
        List<String> ids = bench.published.ids("news.quotes");
        assertThat(ids).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }

    @Test
    void articleReturnsWhenSentAgainAfterTheTakedownIsUndone() {
        bench.send(STORY);
        archive();
        bench.correct(erase());
        settle();
        bench.correct(erase().key(), null);
        settle();
        bench.send(STORY);
        read();
        assertThat(current()).containsExactly("story");
        assertThat(sums("story")).startsWith(1L);
    }

    @Test
    void versionThatIsSentAgainAfterTheTakedownIsNewerThanThoseBeforeIt() {
        Instant changed = Articles.PUBLISHED.plusSeconds(600);
        bench.send(STORY.modifiedAt(changed));
        archive();
        bench.correct(erase());
        settle();
        bench.send(STORY.modifiedAt(changed));
        bench.send(STORY.body("Ada: an earlier text").modifiedAt(changed.minusSeconds(1)));
        read();
        assertThat(lines.get(lines.size() - 1).outcome()).isEqualTo(Outcome.STALE);

        bench.correct(erase().key(), null);
        settle();
        read();
        assertThat(quotes.get(quotes.size() - 1).text()).isEqualTo("yes");
    }

    @Test
    void articleSentAgainLongAfterTheUndoHasNewEventIds() {
        bench.send(STORY);
        archive();
        bench.correct(erase());
        settle();
        bench.advance(Duration.ofDays(200));
        bench.correct(erase().key(), null);
        settle();
        bench.advance(Duration.ofDays(9));
        bench.send(STORY);
        read();
        assertThat(current()).containsExactly("story");
        assertThat(bench.published.ids("news.quotes")).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }

    @Test
    void articleNoLongerOnTheTopicsIsCountedAsSettled() {
        bench.send(STORY);
        archive();
        bench.published.clear();
        bench.correct(erase());
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    private void archive() {
        bench.advance(Duration.ofDays(8));
        read();
        assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
    }

    private void read() {
        quotes.addAll(bench.quotes());
        mentions.addAll(bench.mentions());
        lines.addAll(bench.processed());
    }

    /** The articles that have a current quote. */
    private Set<String> current() {
        Map<String, String> current = new HashMap<>();
        for (QuoteEvent quote : quotes) {
            if (quote.change() == Change.PUBLISHED) {
                current.put(quote.id(), quote.articleId());
            } else {
                current.remove(quote.id());
            }
        }
        return new HashSet<>(current.values());
    }

    private List<Long> sums(String article) {
        List<Delta> deltas = lines.stream()
                .filter(line -> line.articleId().equals(article))
                .flatMap(line -> line.deltas().stream())
                .toList();
        return List.of(
                deltas.stream().mapToLong(Delta::articles).sum(),
                deltas.stream().mapToLong(Delta::mentions).sum(),
                deltas.stream().mapToLong(Delta::quotesDirect).sum());
    }

    /** The net counts of an article's mentions by name, without zeros. */
    private Map<String, Integer> mentioned(String article) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.stream().filter(mention -> mention.articleId().equals(article)).forEach(mention -> {
            int sign = mention.change() == Change.PUBLISHED ? 1 : -1;
            counts.merge(mention.entity() + " articles", sign, Integer::sum);
            counts.merge(mention.entity() + " named", sign * mention.count(), Integer::sum);
            counts.merge(mention.entity() + " said", sign * mention.quotesDirect(), Integer::sum);
        });
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
