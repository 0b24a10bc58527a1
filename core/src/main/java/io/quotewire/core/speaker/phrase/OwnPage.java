package io.quotewire.core.speaker.phrase;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises whose page a document stands on, who is its author: "a statement on the website of Harland", "a story in
 * the online edition of the Herald", "a story on the website Larks"; not "on her website", on which others tell of her
 * death. Pure functions.
 */
public final class OwnPage {
    /** The maximum number of words before the noun: "the official news | website". */
    private static final int LONGEST = 3;

    private static final String EDITION = "edition";

    private OwnPage() {}

    /**
     * The first token of the words for the owner behind the preposition; -1 if there is none.
     *
     * @param printed whether an outlet prints the document, which may be named behind "the website"
     */
    static int owner(NewsText text, int preposition, boolean printed) {
        if (!text.is(preposition, WordSet.ON) && !text.is(preposition, WordSet.IN)) {
            return -1;
        }
        int noun = preposition + 2;
        while (noun < preposition + 1 + LONGEST && !isPage(text, noun) && text.is(noun, WordClass.OPEN)) {
            noun++;
        }
        boolean goesOn = text.is(noun + 1, WordClass.OPEN) && text.cueAt(noun + 1) < 0 && !text.isFinite(noun + 1);
        if (!isPage(text, noun) || (goesOn && text.names().at(noun + 1) < 0)) {
            return -1;
        }
        boolean the = text.is(preposition + 1, WordSet.THE);
        if (the && text.is(noun + 1, WordSet.OF)) {
            return noun + 2;
        }
        int name = text.names().at(noun + 1);
        boolean called = printed && the && name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
        return called ? noun + 1 : -1;
    }

    /** "Her Facebook", "his Instagram": the words are for what a person publishes there. */
    public static boolean isAccount(SourceWords source) {
        NewsText text = source.text();
        return source.end() - source.first() == 2
                && text.is(source.first(), WordClass.POSSESSIVE)
                && AuthoredNouns.isPlatform(text.lower(source.first() + 1));
    }

    private static boolean isPage(NewsText text, int token) {
        return AuthoredNouns.isOfOutlet(text.lower(token)) || text.is(token, EDITION);
    }
}
