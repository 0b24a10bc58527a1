package io.quotewire.sink.count;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The counts in use of one subject by window. Mostly these are its total and one day, for which no map is created. */
final class OpenWindows {
    private @Nullable HotCount total;
    private @Nullable HotCount lastDay;

    /** All days, if there is more than one. */
    private Map<CountWindow, HotCount> days = Map.of();

    @Nullable
    HotCount find(CountWindow window) {
        if (window.isTotal()) {
            return total;
        }
        if (lastDay == null || !lastDay.window.equals(window)) {
            HotCount found = days.get(window);
            lastDay = found == null ? lastDay : found;
            return found;
        }
        return lastDay;
    }

    /** Adds a count that {@link #find} did not find. */
    void add(HotCount count) {
        if (count.window.isTotal()) {
            total = count;
            return;
        }
        if (lastDay != null || !days.isEmpty()) {
            days = days.isEmpty() ? new HashMap<>() : days;
            if (lastDay != null) {
                days.put(lastDay.window, lastDay);
            }
            days.put(count.window, count);
        }
        lastDay = count;
    }

    @Nullable
    HotCount total() {
        return total;
    }

    void forget(Predicate<CountWindow> forgotten) {
        if (!days.isEmpty()) {
            days.keySet().removeIf(forgotten);
        }
        if (lastDay != null && forgotten.test(lastDay.window)) {
            lastDay = null;
        }
    }

    int size() {
        int ofDays = days.isEmpty() && lastDay != null ? 1 : days.size();
        return ofDays + (total == null ? 0 : 1);
    }
}
