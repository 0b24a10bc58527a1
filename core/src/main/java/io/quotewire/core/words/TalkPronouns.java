package io.quotewire.core.words;

import io.quotewire.core.text.WordList;
import java.util.Set;
import java.util.function.Predicate;

/** Pronouns by which talk tells who speaks and to whom: "I", "our", "you". Pure functions of lower-case words. */
public final class TalkPronouns {
    private static final Set<String> ONE = of("one"::equals);
    private static final Set<String> SPEAKERS = of(Set.of("one", "several")::contains);
    private static final Set<String> ADDRESSED = of("addressed"::equals);

    private TalkPronouns() {}

    private static Set<String> of(Predicate<String> kind) {
        return WordList.ofKind(TalkPronouns.class, "talk-pronouns.txt", kind);
    }

    /** Whether the word means the speaker alone: "I", "my"; not "our". */
    public static boolean isOneSpeakers(String word) {
        return ONE.contains(word);
    }

    /** Whether the word means the speaker, alone or with others: "I", "our". */
    public static boolean isSpeakers(String word) {
        return SPEAKERS.contains(word);
    }

    /** Whether the word means who is spoken to: "you", "yours". */
    public static boolean isAddressees(String word) {
        return ADDRESSED.contains(word);
    }
}
