package io.quotewire.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The speaker of a quote.
 *
 * @param name the resolved full name, or a group's words; null if the speaker is unnamed or unknown
 * @param id the catalogue's id of the speaker, null if the catalogue does not know them
 * @param kind what is known of the speaker
 * @param role the speaker's title or function as the article gives it; for an unnamed speaker to whom a pronoun or "the
 *     official" refers, the words that introduced them ("senior official"); or null
 * @param others resolved names of those who say it together with the speaker; usually empty
 * @param ownName the article's own name of the speaker, whatever the catalogue calls them; null if {@code name} is
 * @param ownOthers the article's own names of {@code others}, one for each
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
            throw new IllegalArgumentException(
                    ownOthers.size() + " own names for " + others.size() + " other speakers");
        }
    }

    /** A speaker, and others, with no other names than the article's own. */
    public SaidBy(
            @Nullable String name, @Nullable String id, SpeakerKind kind, @Nullable String role, List<String> others) {
        this(name, id, kind, role, others, name, others);
    }

    /** A single speaker without a role. */
    public static SaidBy one(@Nullable String name, @Nullable String id, SpeakerKind kind) {
        return new SaidBy(name, id, kind, null, List.of());
    }
}
