package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Bodies whose name explains the noun before it: "the start-up, Bloomly, rents lamps", "the charity, the Open Larder,".
 * Pure functions; linear in the text.
 */
final class ApposedBodies {
    /** Words of a name. */
    private static final int LONGEST = 4;
    /** Words between the article and the noun: "the small Dutch airline". */
    private static final int MOST_ADJECTIVES = 3;

    private final Tokens tokens;
    private final EntitySpans names;

    private ApposedBodies(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * The words of such names.
     *
     * @param nouns words that say that what is named is a body
     */
    static Set<String> of(Tokens tokens, EntitySpans names, ContextPhrases nouns) {
        ApposedBodies bodies = new ApposedBodies(tokens, names);
        Set<String> found = new HashSet<>();
        for (int comma = 2; comma < tokens.size() - 2; comma++) {
            if (tokens.firstChar(comma) == ',' && nouns.contains(tokens.lower(comma - 1))) {
                bodies.add(comma, found);
            }
        }
        return found;
    }

    private void add(int comma, Set<String> found) {
        int first = isIn(comma + 1, WordSet.THE) ? comma + 2 : comma + 1;
        int end = first;
        while (end < Math.min(tokens.size(), first + LONGEST) && Character.isUpperCase(tokens.firstChar(end))) {
            end++;
        }
        boolean closed = end > first && end < tokens.size() && tokens.is(end, ",");
        if (closed && isDefinite(comma - 1) && !isOfPerson(first, end, comma - 1)) {
            found.add(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
        }
    }

    /** "The small airline", "its Dutch subsidiary". */
    private boolean isDefinite(int last) {
        for (int i = last - 1; i >= Math.max(0, last - 1 - MOST_ADJECTIVES); i--) {
            if (isIn(i, WordSet.DETERMINER) || isIn(i, WordSet.GENITIVE)) {
                return true;
            }
            if (!Character.isLetter(tokens.firstChar(i)) || isIn(i, WordSet.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** "The publisher, Ana Ruiz,": a first name, or a noun that says what a person is before a person's name. */
    private boolean isOfPerson(int first, int end, int noun) {
        boolean known = end > first + 1 && FirstNames.gender(tokens.word(first)) != Gender.UNKNOWN;
        int name = names.at(first);
        boolean tagged = name >= 0 && names.type(name) == EntityType.PERSON;
        return known || (tagged && (end > first + 1 || RoleWords.isNoun(tokens, noun)));
    }

    private boolean isIn(int i, WordSet set) {
        return ClosedClasses.isIn(tokens.lower(i), set);
    }
}
