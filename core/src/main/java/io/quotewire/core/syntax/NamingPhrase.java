package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a noun phrase that introduces a person by name: "A tenant named Mary Hill". The name is part of the
 * phrase, not the object of a verb.
 */
final class NamingPhrase {
    /** The maximum number of words from the article to "named": "a young Dutch woman named". */
    private static final int LONGEST = 6;

    private NamingPhrase() {}

    /** Whether the token is the participle between such a noun, at or after {@code from}, and a person's name. */
    static boolean isAt(NewsText text, int participle, int from) {
        int name = text.is(participle, WordSet.NAMING) ? text.names().at(participle + 1) : -1;
        if (name < 0
                || text.names().firstToken(name) != participle + 1
                || text.names().type(name) != EntityType.PERSON
                || !closesPhrase(text, text.names().endToken(name))) {
            return false;
        }
        int i = participle - 1;
        while (i > from
                && participle - i < LONGEST
                && text.is(i, WordClass.OPEN)
                && text.names().at(i) < 0) {
            i--;
        }
        return i < participle - 1 && i >= from && text.is(i, WordSet.SINGULAR_AHEAD);
    }

    /**
     * Whether what follows the name leaves "named" a participle; not in "a judge named Hill special master", where it
     * is a verb.
     */
    private static boolean closesPhrase(NewsText text, int after) {
        return Pause.orBracketAt(text, after)
                || text.isFinite(after)
                || text.cueAt(after) >= 0
                || text.is(after, WordClass.RELATIVE, WordClass.CONJUNCTION)
                || text.isMark(after, '.')
                || text.isMark(after, ':')
                || text.is(after, WordSet.FROM);
    }
}
