package io.quotewire.core.speaker.phrase;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises words for whoever or whatever may speak: a person, a body, people, a document, "some". Pure functions.
 */
public final class SpeakingNouns {
    private static final Set<String> OTHERS = WordList.words(SpeakingNouns.class, "speaking-nouns.txt");

    private SpeakingNouns() {}

    /** Whether a word of the phrase up to its head is such a word: "a lawyer | involved". */
    public static boolean areIn(SourceWords source) {
        int noun = source.noun();
        for (int i = source.first(); i <= noun; i++) {
            if (isAt(source.text(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is such a word: "baker", "panel", "voters", "letter", "many"; not "power", "far", "Quizlo". */
    private static boolean isAt(NewsText text, int token) {
        String word = text.lower(token);
        return OTHERS.contains(word)
                || PersonNouns.contains(word)
                || GroupNouns.contains(word)
                || GroupNouns.isDocument(word)
                || AuthoredNouns.isAt(text, token)
                || AuthoredNouns.isForm(word)
                || RoleWords.isNoun(text.tokens(), token)
                || AnaphoricPersons.isAnybody(word)
                || AnaphoricPersons.contains(word)
                || AgeOrOrigin.isAge(word)
                || AgeOrOrigin.isOrigin(text.tokens().word(token))
                || text.is(token, WordSet.NAMELESS_SOURCE)
                || text.is(token, WordSet.NUMBER)
                || isShare(text, token)
                || text.is(token, WordSet.SOMEBODY)
                || (text.is(token, WordClass.DETERMINER) && !text.is(token, WordSet.ARTICLE))
                || text.is(token, WordClass.SUBJECT_PRONOUN)
                || text.is(token, WordClass.POSSESSIVE);
    }

    /** "34 | %" of those asked; not the "-0.77%" by which a share has fallen. */
    private static boolean isShare(NewsText text, int token) {
        return text.isMark(token + 1, '%') && !text.isMark(token - 1, '+') && !text.isMark(token - 1, '-');
    }
}
