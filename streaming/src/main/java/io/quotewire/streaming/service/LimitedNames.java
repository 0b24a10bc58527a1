package io.quotewire.streaming.service;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names that may stand in a label: the first so many that come, the rest as {@code other}. A metric with a label for
 * each publisher of ten thousand would cost more than it tells. Thread-safe.
 */
public final class LimitedNames {
    /** What the names beyond are counted as. */
    public static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param most how many names stand for themselves */
    public LimitedNames(int most) {
        this.most = most;
    }

    /** The name, cut to 100 characters, or {@link #OTHER}. */
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
