package io.quotewire.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says a quote.
 *
 * @param name the resolved full name, of a group its words; null where the speaker is unnamed or unknown
 * @param id the catalogue's id of the speaker, null where the catalogue does not know them
 * @param kind what is known of the speaker
 * @param role the speaker's title or function as the article gives it; of somebody unnamed whom a pronoun or "the
 *     official" means what they are called ("senior official"); or null
 * @param others resolved names of those who say it together with them; mostly empty
 * @param ownName what the article calls the speaker, whatever the catalogue does; null
 *     with {@code name}
 * @param ownOthers the same of the others, one for each
 */
public record SaidBy(
        @Nullable String name,
        @Nullable String id,
        SpeakerKind kind,
        @Nullable String role,
        List<String> others,
        @Nullable String ownName,
        List<String> ownOthers) {

    public SaidBy {
        others = List.copyOf(others);
        ownOthers = List.copyOf(ownOthers);
        if (ownOthers.size() != others.size()) {
            throw new IllegalArgumentException("each of those who speak has a name of the article's own");
        }
    }

    /** Those who go by the names that the article has for them. */
    public SaidBy(
            @Nullable String name, @Nullable String id, SpeakerKind kind, @Nullable String role, List<String> others) {
        this(name, id, kind, role, others, name, others);
    }

    /** Somebody who speaks alone and of whom no role is told. */
    public static SaidBy one(@Nullable String name, @Nullable String id, SpeakerKind kind) {
        return new SaidBy(name, id, kind, null, List.of());
    }
}
