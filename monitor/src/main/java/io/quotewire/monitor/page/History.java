package io.quotewire.monitor.page;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.streaming.admin.HandledLetters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last hours in memory, in at most {@value #POINTS} points: at first one for each snapshot; whenever they are full,
 * every two are merged, up to {@value #LONGEST_STEP_SECONDS} s for a point, which covers more than six hours. After
 * that the oldest are dropped. Thread-safe.
 */
public final class History {
    static final int POINTS = 720;
    private static final int LONGEST_STEP_SECONDS = 32;

    /** The maximum number of lines of a kind: the installation's own, then the highest of the others. */
    private static final int MOST_LINES = 40;

    private final String own;
    private final List<Point> points = new ArrayList<>();
    private Duration step;

    /**
     * @param interval between snapshots, the first step
     * @param prefix of the installation's topics and groups
     */
    public History(Duration interval, String prefix) {
        this.step = interval;
        this.own = prefix + '.';
    }

    /**
     * A line of a graph.
     *
     * @param kind {@code rate} of a topic in records per second, {@code lag} of a group in seconds, {@code letters} for
     *     unhandled dead letters
     */
    record Line(String kind, String name) implements Comparable<Line> {
        private static final String LETTERS = "letters";
        private static final String LAG = "lag";
        private static final String RATE = "rate";

        @Override
        public int compareTo(Line other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }

        /** Merges two values into one: rates to their mean, others to the worse. */
        double merged(double one, int snapshots, double other, int otherSnapshots) {
            return kind.equals(RATE)
                    ? (one * snapshots + other * otherSnapshots) / (snapshots + otherSnapshots)
                    : Math.max(one, other);
        }
    }

    /** @param snapshots the number of snapshots merged into it */
    private record Point(Instant at, int snapshots, Map<Line, Double> values) {}

    /** Adds a snapshot. */
    public synchronized void add(Snapshot snapshot) {
        Point now = new Point(snapshot.at(), 1, values(snapshot));
        // From before the clock was set back: a graph goes forward.
        points.removeIf(point -> point.at().isAfter(now.at()));
        int last = points.size() - 1;
        if (last >= 0 && now.at().isBefore(points.get(last).at().plus(step))) {
            points.set(last, merged(points.get(last), now));
            return;
        }
        points.add(now);
        if (points.size() > POINTS) {
            makeRoom();
        }
    }

    private void makeRoom() {
        if (step.multipliedBy(2).compareTo(Duration.ofSeconds(LONGEST_STEP_SECONDS)) > 0) {
            points.remove(0);
            return;
        }
        step = step.multipliedBy(2);
        List<Point> halved = new ArrayList<>();
        for (Point point : points) {
            int last = halved.size() - 1;
            if (last >= 0 && point.at().isBefore(halved.get(last).at().plus(step))) {
                halved.set(last, merged(halved.get(last), point));
            } else {
                halved.add(point);
            }
        }
        points.clear();
        points.addAll(halved);
    }

    private Point merged(Point one, Point later) {
        Map<Line, Double> values = new TreeMap<>(one.values());
        later.values()
                .forEach((line, value) -> values.merge(
                        line, value, (before, now) -> line.merged(before, one.snapshots(), now, later.snapshots())));
        return new Point(one.at(), one.snapshots() + later.snapshots(), foremost(values));
    }

    private Map<Line, Double> values(Snapshot snapshot) {
        Map<Line, Double> values = new TreeMap<>();
        if (snapshot.deadLetters().unreadKnown()) {
            values.put(new Line(Line.LETTERS, "unread"), (double)
                    snapshot.deadLetters().unread());
        }
        for (GroupStatus group : snapshot.groups()) {
            // What replay has left is drawn as unread letters.
            if (!group.group().equals(own + HandledLetters.GROUP)) {
                group.secondsBehind()
                        .ifPresent(seconds -> values.merge(new Line(Line.LAG, group.group()), seconds, Math::max));
            }
        }
        for (TopicStatus topic : snapshot.topics()) {
            values.put(new Line(Line.RATE, topic.topic()), topic.recordsPerSecond());
        }
        return foremost(values);
    }

    private Map<Line, Double> foremost(Map<Line, Double> all) {
        Map<Line, Double> kept = new TreeMap<>();
        for (String kind : List.of(Line.LETTERS, Line.LAG, Line.RATE)) {
            all.entrySet().stream()
                    .filter(entry -> entry.getKey().kind().equals(kind))
                    .sorted(Comparator.comparing((Map.Entry<Line, Double> entry) ->
                                    !entry.getKey().name().startsWith(own))
                            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                    .limit(MOST_LINES)
                    .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    /**
     * All points, to be drawn.
     *
     * @param times seconds since 1970, ascending
     * @param lines each with a value for every time
     */
    record Chart(List<Double> times, List<Drawn> lines) {}

    /** @param values by time; null if unknown */
    record Drawn(String kind, String name, List<@Nullable Double> values) {}

    /** The points so far. */
    synchronized Chart chart() {
        Map<Line, Double> highest = new TreeMap<>();
        points.forEach(point -> point.values().forEach((line, value) -> highest.merge(line, value, Math::max)));
        List<Drawn> drawn = new ArrayList<>();
        for (Line line : foremost(highest).keySet()) {
            List<@Nullable Double> values = new ArrayList<>();
            points.forEach(point -> values.add(rounded(point.values().get(line))));
            drawn.add(new Drawn(line.kind(), line.name(), values));
        }
        return new Chart(
                points.stream().map(point -> point.at().toEpochMilli() / 1000.0).toList(), drawn);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1000) / 1000.0;
    }
}
