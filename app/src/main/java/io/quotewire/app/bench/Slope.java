package io.quotewire.app.bench;

import java.util.ArrayList;
import java.util.List;

/** The trend of a number over time, by linear regression. Not thread-safe. */
final class Slope {
    private record Seen(double seconds, double value) {}

    private final List<Seen> seen = new ArrayList<>();

    void add(double seconds, long value) {
        seen.add(new Seen(seconds, value));
    }

    /** The growth per second; 0 if there are too few samples. */
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
