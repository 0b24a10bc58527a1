package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import java.util.Set;

/**
 * Recognises somebody without a name who is only the cause of an accident, and hardly speaks next: "Another driver hit
 * his car. “I was lucky,” he said". Pure functions.
 */
final class PassingDeed {
    private static final Set<String> ACCIDENT = WordList.ofKind(PassingDeed.class, "reactions.txt", "accident"::equals);

    private PassingDeed() {}

    /** Whether such a deed stands behind the words. */
    static boolean isBehind(NewsText text, SourceWords words) {
        int verb = words.end();
        return ACCIDENT.contains(text.lower(verb)) && text.is(verb + 1, WordClass.POSSESSIVE);
    }
}
