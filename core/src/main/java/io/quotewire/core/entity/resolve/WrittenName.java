package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * A written form of a name with data derived from it, computed once however often the article has it. Not thread-safe.
 */
final class WrittenName {
    private final String words;
    private final String key;
    private @Nullable ShortenedName shortened;
    private boolean known;

    /** @param words the name on one line, without an article */
    WrittenName(String words) {
        this.words = words;
        this.key = NameForm.key(words);
    }

    String words() {
        return words;
    }

    /** The key shared by all written forms of the name. */
    String key() {
        return key;
    }

    boolean isOneWord() {
        return words.indexOf(' ') < 0;
    }

    /** Whether this is the first call. */
    boolean isFirst() {
        boolean first = !known;
        known = true;
        return first;
    }

    /**
     * The short forms of an organisation's name of several words.
     *
     * @param keys the keys of all names that short forms may match; must be the same in each call
     */
    ShortenedName shortened(NameKeyFilter keys) {
        ShortenedName made = shortened == null ? ShortenedName.of(words, key, keys) : shortened;
        shortened = made;
        return made;
    }
}
