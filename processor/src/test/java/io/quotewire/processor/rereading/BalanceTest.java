package io.quotewire.processor.rereading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.event.Contribution;
import io.quotewire.processor.rereading.Balance.Place;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Changes;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Events;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The sum of an article's lines compared with its current events: all of them, a part, or more than was ever published.
 */
class BalanceTest {
    private static final Instant HOUR = Instant.parse("2026-03-01T08:00:00Z");
    private static final Place WIRE = new Place("Wire", HOUR, false, null);
    private static final ArticleOnTopics NOTHING_STANDS = new ArticleOnTopics();

    private final Processed first = line("Wire", Outcome.NEW, 0, new Events(2, 0, 3, 0), 1);
    private final Processed change = line("Wire", Outcome.CHANGED, 1, new Events(1, 1, 1, 2), 0);
    private final Processed withdrawal = line("Wire", Outcome.WITHDRAWN, 2, new Events(0, 2, 0, 2), -1);

    @Test
    void sumOfTheLinesIsWhatShouldBeCurrent() {
        Balance balance = Balance.of(List.of(first, change));
        assertThat(balance.hasBeginning()).isTrue();
        assertThat(balance.quotes()).isEqualTo(2);
        assertThat(balance.mentions()).isEqualTo(2);
        assertThat(balance.place()).contains(WIRE);
        assertThat(balance.isWhole(NOTHING_STANDS)).isFalse();
    }

    @Test
    void withoutTheFirstLineItIsPartial() {
        Balance balance = Balance.of(List.of(change));
        assertThat(balance.hasBeginning()).isFalse();
        assertThat(balance.place()).isEmpty();
        assertThat(balance.isExceededBy(NOTHING_STANDS)).isFalse();
    }

    @Test
    void withdrawalIsANewBeginning() {
        Balance withdrawn = Balance.of(List.of(first, change, withdrawal));
        assertThat(withdrawn.hasBeginning()).isTrue();
        assertThat(withdrawn.counted()).isEmpty();
        assertThat(withdrawn.isWhole(NOTHING_STANDS)).isTrue();
        Processed again = line("Wire", Outcome.CHANGED, 3, new Events(1, 0, 1, 0), 1);
        Balance back = Balance.of(List.of(withdrawal, again));
        assertThat(back.quotes()).isEqualTo(1);
        assertThat(back.place()).contains(WIRE);
    }

    @Test
    void movedArticleCountsForItsNewPublisherOnly() {
        Processed moved = line("Wire", Outcome.MOVED, 4, Events.NONE, -1);
        Processed here = line("Gazette", Outcome.CHANGED, 4, Events.NONE, 1);
        assertThat(Balance.of(List.of(first, moved, here)).place()).contains(new Place("Gazette", HOUR, false, null));
        assertThat(Balance.of(List.of(first, here)).place())
                .as("its line for the old one is gone")
                .isEmpty();
    }

    @Test
    void takedownAsFirstLineIsAnUncertainBeginning() {
        Balance balance = Balance.of(List.of(line("Wire", Outcome.ERASED, 0, Events.NONE, 0)));
        assertThat(balance.hasBeginning()).isTrue();
        assertThat(balance.hasSureBeginning()).isFalse();
        assertThat(Balance.of(List.of(first)).hasSureBeginning()).isTrue();
    }

    @Test
    void withoutLinesThereIsNoBeginning() {
        Balance balance = Balance.of(List.of());
        assertThat(balance.hasBeginning()).isFalse();
        assertThat(balance.place()).isEmpty();
    }

    /**
     * A line from some minutes after the first publication, which changes the number of articles by the last argument.
     */
    private static Processed line(String publisher, Outcome outcome, int minute, Events events, int articles) {
        Origin origin = new Origin("a", null, publisher, HOUR, false, false, "en", null);
        Stamp stamp = new Stamp(0, HOUR, HOUR.plusSeconds(60L * minute), "x");
        Contribution one = new Contribution(1, 3, 2, 0, 0, 0, 0);
        List<Delta> deltas = articles == 0
                ? List.of()
                : Contribution.between(
                        origin,
                        articles < 0 ? one : Contribution.NOTHING,
                        origin,
                        articles > 0 ? one : Contribution.NOTHING);
        return Processed.of(origin, stamp, outcome, List.of(), events, deltas, Changes.UNTOLD, 0);
    }
}
