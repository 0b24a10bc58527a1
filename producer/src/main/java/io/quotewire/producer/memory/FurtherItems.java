package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.Ids;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Items of very long feeds in addition to those stored by id: a short hash of each with its text suffices to recognise
 * what is not new. Written as one string.
 */
public final class FurtherItems {
    /** The maximum number of items. */
    public static final int MOST = 30_000;

    private static final int LENGTH = 10;

    private FurtherItems() {}

    /** The hash of an item. */
    public static String hash(String id, String text) {
        return Ids.passage(id, text, 0).substring(0, LENGTH);
    }

    /** The hashes as one text, absent if there are none. */
    public static @Nullable String written(Collection<String> hashes) {
        return hashes.isEmpty() ? null : String.join("", hashes);
    }

    /** The hashes in such a text. */
    public static Set<String> read(@Nullable String written) {
        Set<String> hashes = new HashSet<>();
        for (int i = 0; written != null && i + LENGTH <= written.length(); i += LENGTH) {
            hashes.add(written.substring(i, i + LENGTH));
        }
        return hashes;
    }
}
