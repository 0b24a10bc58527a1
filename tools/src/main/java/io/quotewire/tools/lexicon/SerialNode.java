package io.quotewire.tools.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link SerialTree}: its child nodes by the next word, and the lists that contain the phrase up to here.
 */
final class SerialNode extends HashMap<Object, Object> {
    private static final long serialVersionUID = 0L;

    @SuppressWarnings("serial") // Its content in the file is serializable.
    private @Nullable Object value;

    /** The numbers of the lists that contain the phrase. */
    Collection<?> lists() {
        return value instanceof Collection<?> numbers ? numbers : List.of();
    }
}
