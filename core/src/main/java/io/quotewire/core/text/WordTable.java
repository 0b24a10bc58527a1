package io.quotewire.core.text;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of words optimised for lookups that fail, which a {@link StringMap} rejects quickly. Immutable and thread-safe.
 */
final class WordTable extends AbstractSet<String> {
    private final Set<String> words;
    private final StringMap<String> known;

    WordTable(Set<String> words) {
        this.words = Set.copyOf(words);
        Map<String, String> all =
                this.words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        this.known = new StringMap<>(all);
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String string && known.get(string) != null;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
