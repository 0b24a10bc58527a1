package io.quotewire.streaming.settings;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Properties of a file that sets each name once; of two values the later one would silently win. */
final class UniqueProperties extends Properties {
    private static final long serialVersionUID = 1L;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the name has another value already, with a message for users
     */
    @Override
    public synchronized @Nullable Object put(Object name, Object value) {
        Object before = super.put(name, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException(name + " is set twice, to different values");
        }
        return before;
    }
}
