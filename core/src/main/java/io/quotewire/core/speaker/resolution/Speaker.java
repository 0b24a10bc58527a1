package io.quotewire.core.speaker.resolution;

import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The speaker of a frame.
 *
 * @param kind what is known of the speaker
 * @param name the resolved name, or the words of a group; null if the speaker is unnamed or unknown
 * @param others the full names of those who speak with them
 * @param path how the speaker was found
 * @param called the description, without an article, of a speaker without a name to whom a pronoun or "the official"
 *     refers; otherwise null
 */
public record Speaker(
        SpeakerKind kind,
        @Nullable String name,
        List<String> others,
        SpeakerPath path,
        @Nullable String called) {

    public Speaker {
        boolean hasWords = kind != SpeakerKind.UNNAMED && kind != SpeakerKind.UNKNOWN;
        if (hasWords != (name != null)) {
            throw new IllegalArgumentException("a speaker of kind " + kind + " with the name " + name);
        }
        if (called != null && hasWords) {
            throw new IllegalArgumentException("a speaker of kind " + kind + " who is called " + called);
        }
        others = List.copyOf(others);
    }

    /** A speaker without a description. */
    public Speaker(SpeakerKind kind, @Nullable String name, List<String> others, SpeakerPath path) {
        this(kind, name, others, path, null);
    }

    /** A named person who speaks alone. */
    public static Speaker person(String name, SpeakerPath path) {
        return new Speaker(SpeakerKind.PERSON, name, List.of(), path);
    }

    /** A named organisation that speaks alone. */
    public static Speaker organization(String name, SpeakerPath path) {
        return new Speaker(SpeakerKind.ORGANIZATION, name, List.of(), path);
    }

    /** An organisation or group without a name, known by its words. */
    public static Speaker group(String words) {
        return new Speaker(SpeakerKind.GROUP, words, List.of(), SpeakerPath.PHRASE);
    }

    /** Somebody whom the article does not name. */
    public static Speaker unnamed() {
        return new Speaker(SpeakerKind.UNNAMED, null, List.of(), SpeakerPath.PHRASE);
    }

    /** Somebody whom the article does not name, resolved from a pronoun. */
    public static Speaker unnamed(String called, SpeakerPath path) {
        return new Speaker(SpeakerKind.UNNAMED, null, List.of(), path, called);
    }

    /** Somebody who cannot be identified. */
    public static Speaker unknown() {
        return new Speaker(SpeakerKind.UNKNOWN, null, List.of(), SpeakerPath.UNRESOLVED);
    }

    /** Somebody who cannot be identified, resolved from a pronoun. */
    public static Speaker unknown(String called) {
        return new Speaker(SpeakerKind.UNKNOWN, null, List.of(), SpeakerPath.UNRESOLVED, called);
    }
}
