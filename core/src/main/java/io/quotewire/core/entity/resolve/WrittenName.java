package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import org.jspecify.annotations.Nullable;

/** A name as an article writes it, and what is made of it: once, however often the article has it. Not thread-safe. */
final class WrittenName {
    private final String words;
    private final String key;
    private @Nullable ShortenedName shortened;
    private boolean known;

    /**
     * @param words on one line, without an article
     */
    WrittenName(String words) {
        this.words = words;
        this.key = NameForm.key(words);
    }

    String words() {
        return words;
    }

    /** What all writings of the name share. */
    String key() {
        return key;
    }

    boolean isOneWord() {
        return words.indexOf(' ') < 0;
    }

    /** Whether nobody has asked this before. */
    boolean isFirst() {
        boolean first = !known;
        known = true;
        return first;
    }

    /**
     * What may stand for it where it is an organisation's of several words.
     *
     * @param keys those of all names for which something may stand; the same each time
     */
    ShortenedName shortened(KeySketch keys) {
        ShortenedName made = shortened == null ? ShortenedName.of(words, keys) : shortened;
        shortened = made;
        return made;
    }
}
