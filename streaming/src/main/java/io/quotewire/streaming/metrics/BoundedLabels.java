package io.quotewire.streaming.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits the cardinality of a metric's label: the first names to occur are used as they are, all later ones are
 * replaced by {@code other}. A series for each of ten thousand publishers would cost more than it is worth.
 * Thread-safe.
 */
public final class BoundedLabels {
    /** The label of all further names. */
    public static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * @param most how many distinct names are used as labels
     */
    public BoundedLabels(int most) {
        this.most = most;
    }

    /** The name, truncated to 100 characters, or {@link #OTHER}. */
    public String label(String name) {
        String label = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        if (known.contains(label)) {
            return label;
        }
        synchronized (known) {
            if (known.size() < most) {
                known.add(label);
            }
        }
        return known.contains(label) ? label : OTHER;
    }
}
