package io.quotewire.core.syntax;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/**
 * Tells which tokens of one text are finite verbs. Each is judged when first asked about; in most texts only a third
 * ever are. Not thread-safe.
 */
final class FiniteTokens {
    private static final byte FINITE = 1;
    private static final byte OTHER = 2;

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;

    /** For each token one of the values above; zero if not judged yet. */
    private final byte[] judged;

    FiniteTokens(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
        this.judged = new byte[tokens.size()];
    }

    /** Whether the token is a finite verb; false outside the text. */
    boolean isAt(int token) {
        if (token < 0 || token >= judged.length) {
            return false;
        }
        byte known = judged[token];
        if (known == 0) {
            known = FiniteVerbs.isAt(token, tokens, classes) || isDeed(token) ? FINITE : OTHER;
            judged[token] = known;
        }
        return known == FINITE;
    }

    /** Whether any token in {@code [from, to)} is a finite verb. */
    boolean isAny(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAt(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Karl Voss beat Hill", "Karl Voss put pressure", "Harland beat Bloomly": no noun, as in "the Karl Voss hit", nor
     * before one, as in "Karl Voss cast members said".
     */
    private boolean isDeed(int token) {
        int name = names.at(token - 1);
        return name >= 0
                && KnownVerbs.isUnchangedPast(tokens.lower(token))
                && !classes.is(names.firstToken(name) - 1, WordSet.ANY_DETERMINER)
                && token + 1 < tokens.size()
                && (names.type(name) == EntityType.PERSON
                        ? !classes.is(token + 1, WordClass.PUNCTUATION) && !isSubject(token + 1)
                        : names.is(token + 1, names.type(name)));
    }

    /** A noun whose verb follows. */
    private boolean isSubject(int noun) {
        return classes.is(noun, WordClass.OPEN) && names.at(noun) < 0 && isAt(noun + 1);
    }
}
