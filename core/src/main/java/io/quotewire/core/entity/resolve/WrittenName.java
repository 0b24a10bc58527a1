package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import org.jspecify.annotations.Nullable;

/** A name as an article writes it, and what is made of it: once, however often the article has it. Not thread-safe. */
final class WrittenName {
    private final String words;
    private final String key;
    private @Nullable ShortenedName shortened;

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

    /** What may stand for it where it is an organisation's of several words. */
    ShortenedName shortened() {
        ShortenedName known = shortened == null ? ShortenedName.of(words) : shortened;
        shortened = known;
        return known;
    }
}
