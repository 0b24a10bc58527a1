package io.quotewire.monitor;

import io.quotewire.monitor.snapshot.GroupStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Distinguishes consumer groups that fall further behind from those that keep up. For a group that reads nothing, the
 * age of the next unread record grows by a second per second; for one that keeps pace it stays the same. Not
 * thread-safe.
 */
final class Growth {
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final double TENTH = 0.1;

    private final Deque<Ages> earlier = new ArrayDeque<>();

    private record Ages(Instant at, Map<String, OptionalDouble> seconds) {
        /** How far a group was behind: not at all if it was not there, and as far as can be if that was unknown. */
        double of(GroupStatus group) {
            return seconds.getOrDefault(key(group), OptionalDouble.of(0)).orElse(Double.POSITIVE_INFINITY);
        }
    }

    /** The same groups, each marked with whether it falls further behind. */
    List<GroupStatus> of(Instant now, List<GroupStatus> groups) {
        // From before the clock was set back.
        earlier.removeIf(ages -> ages.at().isAfter(now));
        while (earlier.size() > 1 && earlier.getFirst().at().isBefore(now.minus(WINDOW))) {
            earlier.removeFirst();
        }
        Ages then = earlier.peekFirst();
        Map<String, OptionalDouble> seconds = new HashMap<>();
        groups.forEach(group -> seconds.put(key(group), group.secondsBehind()));
        earlier.addLast(new Ages(now, seconds));
        if (then == null) {
            return groups;
        }
        double passed = Duration.between(then.at(), now).toMillis() / 1000.0;
        return groups.stream()
                .map(group -> group.withGrowing(
                        group.lag() > 0 && group.secondsBehind().orElse(0) - then.of(group) > TENTH * passed))
                .toList();
    }

    private static String key(GroupStatus group) {
        return group.group() + '\n' + group.topic();
    }
}
