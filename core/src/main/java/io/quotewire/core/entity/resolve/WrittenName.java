package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import org.jspecify.annotations.Nullable;

/** A name as an article writes it, and what is made of it: once, however often the article has it. Not thread-safe. */
final class WrittenName {
    private final String words;
    private final String form;
    private @Nullable EntityType keyed;
    private String key = "";
    private @Nullable ShortenedName shortened;

    /**
     * @param words on one line, without an article
     */
    WrittenName(String words) {
        this.words = words;
        this.form = NameForm.key(words);
    }

    String words() {
        return words;
    }

    /** What all writings of a name of this type share. */
    String key(EntityType type) {
        if (type != keyed) {
            keyed = type;
            key = ShortenedName.key(type, form);
        }
        return key;
    }

    /** What may stand for it where it is an organisation's. */
    ShortenedName shortened() {
        ShortenedName known = shortened == null ? ShortenedName.of(words) : shortened;
        shortened = known;
        return known;
    }
}
