package io.quotewire.monitor.alarm;

import io.quotewire.monitor.snapshot.Snapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates conditions on each snapshot and reports when one begins and when it ends; one whose figure is unknown keeps
 * its state. Not thread-safe.
 */
public final class Alarms implements Consumer<Snapshot> {
    private final List<Condition> conditions;
    private final Consumer<Notice> told;
    private final Map<Condition, Instant> begun = new HashMap<>();

    /**
     * A condition began or ended.
     *
     * @param condition as it was written
     * @param state {@code begun} or {@code ended}
     * @param value the worst value with which it began, null if that is infinite; 0 if it ended
     * @param since when it began
     * @param at when this was seen
     */
    public record Notice(
            String condition, String state, @Nullable Double value, Instant since, Instant at) {
        /** The value for people. */
        public String shownValue() {
            return Condition.shown(value == null ? Double.POSITIVE_INFINITY : value);
        }

        static Notice begun(Condition condition, double worst, Instant at) {
            // JSON has no infinite numbers.
            return new Notice(condition.toString(), "begun", Double.isInfinite(worst) ? null : worst, at, at);
        }

        static Notice ended(Condition condition, Instant since, Instant at) {
            return new Notice(condition.toString(), "ended", 0.0, since, at);
        }
    }

    public Alarms(List<Condition> conditions, Consumer<Notice> told) {
        this.conditions = List.copyOf(conditions);
        this.told = told;
    }

    @Override
    public void accept(Snapshot snapshot) {
        judge(snapshot, conditions);
    }

    /**
     * The cluster does not answer: only conditions on the number of brokers are evaluated, with 0; the others keep
     * their state.
     */
    public void unanswered(Instant at) {
        judge(
                Snapshot.unanswered(at),
                conditions.stream().filter(Condition::ofBrokers).toList());
    }

    private void judge(Snapshot snapshot, List<Condition> judged) {
        for (Condition condition : judged) {
            if (condition.isUnknown(snapshot)) {
                continue;
            }
            OptionalDouble breach = condition.breach(snapshot);
            Instant since = begun.get(condition);
            if (breach.isPresent() && since == null) {
                begun.put(condition, snapshot.at());
                told.accept(Notice.begun(condition, breach.getAsDouble(), snapshot.at()));
            } else if (breach.isEmpty() && since != null) {
                begun.remove(condition);
                told.accept(Notice.ended(condition, since, snapshot.at()));
            }
        }
    }
}
