package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers names of which a noun tells that they are bodies, as far as the noun is sure of it. Not thread-safe. */
final class NounBodies {
    /** Nouns that tell of any name, of a place's or a full name too. */
    static final ContextPhrases OF_ANY = BodyContexts.of("defined_any");
    /** Nouns that tell of other names only. */
    static final ContextPhrases OF_SOME = BodyContexts.of("defined");
    /** Words of a name. */
    static final int LONGEST = 4;

    private final Tokens tokens;
    private final EntitySpans names;
    private final Set<String> found = new HashSet<>();
    private @Nullable Set<String> lowerCase;

    NounBodies(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The words of the names so far. */
    Set<String> found() {
        return found;
    }

    /**
     * Adds a name.
     *
     * @param any whether the noun is one that tells of a place's or a full name too
     */
    void add(int first, int end, boolean any) {
        int name = names.at(first);
        if (end - first > LONGEST || (name < 0 && end == first + 1 && isCommon(first))) {
            return;
        }
        boolean full = end > first + 1 && FirstNames.gender(tokens.word(first)) != Gender.UNKNOWN;
        if (any || name < 0 || !(full || names.type(name) == EntityType.LOCATION)) {
            found.add(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
        }
    }

    /** "It is a company", "Company is a unit": a word that the text has in lower case too, or one of a closed class. */
    private boolean isCommon(int token) {
        String word = tokens.lower(token);
        if (OF_ANY.contains(word) || OF_SOME.contains(word)) {
            return true;
        }
        for (WordClass closed : WordClass.values()) {
            if (closed != WordClass.OPEN && ClosedClasses.isIn(word, closed)) {
                return !isAcronym(token);
            }
        }
        return inLowerCase().contains(word);
    }

    /** The words that the text has in lower case; made once, when the first is asked for. */
    private Set<String> inLowerCase() {
        if (lowerCase == null) {
            lowerCase = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (Character.isLowerCase(tokens.firstChar(i))) {
                    lowerCase.add(tokens.lower(i));
                }
            }
        }
        return lowerCase;
    }

    private boolean isAcronym(int token) {
        String word = tokens.word(token);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the tagger took the token for part of a body's name. */
    boolean isBody(int token) {
        int name = names.at(token);
        return name >= 0 && names.type(name) == EntityType.ORGANIZATION;
    }
}
