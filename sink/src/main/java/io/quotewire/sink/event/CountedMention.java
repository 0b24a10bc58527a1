package io.quotewire.sink.event;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.Amounts;
import io.quotewire.sink.count.CountChange;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.count.Subject;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ranges;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a mention that is counted: for its entity, for the same entity as a speaker, and for the entities it
 * speaks about.
 *
 * @param count occurrences, 0 or more
 */
record CountedMention(
        Change change,
        Hour hour,
        @Nullable Instant ingestedAt,
        @Nullable String storyId,
        EntityType type,
        String entity,
        int count,
        Quotes quotes,
        List<About> about) {

    /** Numbers of quotes by type, each 0 or more. */
    record Quotes(int direct, int mixed, int indirect) {
        Quotes {
            Ranges.notNegative("quotesDirect", direct);
            Ranges.notNegative("quotesMixed", mixed);
            Ranges.notNegative("quotesIndirect", indirect);
        }

        boolean isNone() {
            return direct == 0 && mixed == 0 && indirect == 0;
        }
    }

    /** An entity that those quotes speak about. */
    record About(EntityType type, String entity, Quotes quotes) {}

    CountedMention {
        Ranges.notNegative("count", count);
    }

    /** What the mention adds to the counts if it was published, or subtracts if it was retracted. */
    List<CountChange> changes() {
        List<CountChange> changes = new ArrayList<>(2 + about.size());
        if (count > 0) {
            changes.add(change(Subject.of(Kind.ENTITY, type, entity), count, quotes));
        }
        if (!quotes.isNone()) {
            changes.add(change(Subject.of(Kind.SPEAKER, type, entity), count, quotes));
        }
        for (About other : about) {
            changes.add(change(Subject.pair(type, entity, other.type, other.entity), 0, other.quotes));
        }
        return changes;
    }

    private CountChange change(Subject subject, int mentions, Quotes spoken) {
        Amounts amounts = new Amounts(1, mentions, spoken.direct, spoken.mixed, spoken.indirect, 0, 0);
        return new CountChange(subject, hour, change == Change.PUBLISHED ? amounts : amounts.times(-1), storyId);
    }
}
