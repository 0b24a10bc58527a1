package io.quotewire.monitor.alarm;

import io.quotewire.monitor.snapshot.Snapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Evaluates conditions on each snapshot and reports when one begins and when it ends. Not thread-safe. */
public final class Alarms implements Consumer<Snapshot> {
    private final List<Condition> conditions;
    private final Consumer<Notice> told;
    private final Map<Condition, Instant> begun = new HashMap<>();

    /**
     * A condition began or ended.
     *
     * @param condition as it was written
     * @param state {@code begun} or {@code ended}
     * @param value the worst value with which it began; 0 if it ended
     * @param since when it began
     * @param at when this was seen
     */
    public record Notice(String condition, String state, double value, Instant since, Instant at) {}

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
            OptionalDouble breach = condition.breach(snapshot);
            Instant since = begun.get(condition);
            if (breach.isPresent() && since == null) {
                begun.put(condition, snapshot.at());
                told.accept(
                        new Notice(condition.toString(), "begun", breach.getAsDouble(), snapshot.at(), snapshot.at()));
            } else if (breach.isEmpty() && since != null) {
                begun.remove(condition);
                told.accept(new Notice(condition.toString(), "ended", 0, since, snapshot.at()));
            }
        }
    }
}
