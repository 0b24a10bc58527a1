package io.quotewire.monitor;

import io.quotewire.monitor.snapshot.GroupStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Distinguishes groups that fall behind from those that catch up. The next record of a group that reads nothing grows
 * older by a second each second; that of one that keeps pace stays as old as it was. Not thread-safe.
 */
final class Growth {
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final double TENTH = 0.1;

    private final Deque<Ages> earlier = new ArrayDeque<>();

    private record Ages(Instant at, Map<String, Double> seconds) {}

    /** The groups as they are now, each marked with whether it falls further behind. */
    List<GroupStatus> of(Instant now, List<GroupStatus> groups) {
        while (earlier.size() > 1 && earlier.getFirst().at().isBefore(now.minus(WINDOW))) {
            earlier.removeFirst();
        }
        Ages then = earlier.peekFirst();
        Map<String, Double> seconds = new HashMap<>();
        groups.forEach(group -> seconds.put(key(group), group.secondsBehind()));
        earlier.addLast(new Ages(now, seconds));
        if (then == null) {
            return groups;
        }
        double passed = Duration.between(then.at(), now).toMillis() / 1000.0;
        return groups.stream()
                .map(group -> group.withGrowing(group.lag() > 0
                        && group.secondsBehind() - then.seconds().getOrDefault(key(group), 0.0) > TENTH * passed))
                .toList();
    }

    private static String key(GroupStatus group) {
        return group.group() + '\n' + group.topic();
    }
}
