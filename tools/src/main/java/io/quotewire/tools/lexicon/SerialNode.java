package io.quotewire.tools.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link SerialTree}: the nodes behind it by the word that leads to each, and the lists of the phrase to
 * here.
 */
final class SerialNode extends HashMap<Object, Object> {
    private static final long serialVersionUID = 0L;

    @SuppressWarnings("serial") // what the file holds is serializable
    private @Nullable Object value;

    /** The numbers of the lists that hold the phrase. */
    Collection<?> lists() {
        return value instanceof Collection<?> numbers ? numbers : List.of();
    }
}
