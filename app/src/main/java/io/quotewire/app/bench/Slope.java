package io.quotewire.app.bench;

import java.util.ArrayList;
import java.util.List;

/** How a number changes with time, as the straight line that comes nearest to what was seen. Not thread-safe. */
final class Slope {
    private record Seen(double seconds, double value) {}

    private final List<Seen> seen = new ArrayList<>();

    void add(double seconds, long value) {
        seen.add(new Seen(seconds, value));
    }

    /** By how much it grows a second; 0 if too little was seen. */
    double perSecond() {
        double meanTime = seen.stream().mapToDouble(Seen::seconds).average().orElse(0);
        double meanValue = seen.stream().mapToDouble(Seen::value).average().orElse(0);
        double both = 0;
        double time = 0;
        for (Seen one : seen) {
            both += (one.seconds - meanTime) * (one.value - meanValue);
            time += (one.seconds - meanTime) * (one.seconds - meanTime);
        }
        return time == 0 ? 0 : both / time;
    }
}
