package io.quotewire.core.syntax;

import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises words with which the narrator explains a name: "called it the Tarn Ark, | a name that means “old box”",
 * "the Tarn Ark, | which means “old box”". Pure functions.
 */
public final class NameGloss {
    private static final Set<String> NAMES = of("name");
    private static final Set<String> MEANING = of("meaning");
    /** "A name that roughly means". */
    private static final int LONGEST = 5;

    private NameGloss() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(NameGloss.class, "remarks.txt", kind::equals);
    }

    /** Whether they begin at the token: "a term used by sailors", "an acronym for the port"; not "a term of a year". */
    public static boolean isAt(NewsText text, int i) {
        if (text.is(i, WordSet.THING_RELATIVE)) {
            return text.names().at(i - 2) >= 0 && MEANING.contains(text.lower(i + 1)) && text.isQuoted(i + 2);
        }
        if (!text.is(i, WordSet.ARTICLE) || !NAMES.contains(text.lower(i + 1))) {
            return false;
        }
        int verb = text.is(i + 2, WordSet.ANY_RELATIVE) ? i + 3 : i + 2;
        return MEANING.contains(text.lower(text.is(verb, WordClass.ADVERB) ? verb + 1 : verb));
    }

    /** Whether the quoted words at the token end them: "a name that means | “old box”". */
    public static boolean endsWith(NewsText text, int quoted) {
        return Scan.any(quoted - LONGEST, quoted - 1, i -> isAt(text, i) && Scan.all(i, quoted, text::isWord));
    }
}
