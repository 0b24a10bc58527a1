package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Bodies whose last word tells that they are some: "Larkin Holdings" that the tagger took for a person or for nothing,
 * "Larkin High School" that it took for a place. Pure functions; linear in the text.
 */
final class EndingBodies {
    private static final ContextPhrases ENDINGS = BodyContexts.of("ending");
    private static final ContextPhrases OF_PLACES = BodyContexts.of("place_ending");
    /** Words of a name. */
    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    private final Set<String> found = new HashSet<>();

    private EndingBodies(Tokens tokens, EntitySpans names, CapitalRuns runs) {
        this.tokens = tokens;
        this.names = names;
        this.runs = runs;
    }

    /** The words of such names. */
    static Set<String> of(Tokens tokens, EntitySpans names, CapitalRuns runs) {
        EndingBodies bodies = new EndingBodies(tokens, names, runs);
        for (int i = 1; i < tokens.size(); i++) {
            if (Character.isUpperCase(tokens.firstChar(i))) {
                String word = tokens.lower(i);
                if (ENDINGS.contains(word) || OF_PLACES.contains(word)) {
                    bodies.addEndingAt(i);
                }
            }
        }
        return bodies.found;
    }

    private void addEndingAt(int last) {
        int name = names.at(last);
        int first = name >= 0 ? names.firstToken(name) : start(last);
        int end = last + 1;
        if (first >= 0 && first < last && (name >= 0 ? isBody(name, end) : isWhole(first, end))) {
            found.add(tokens.text().substring(tokens.start(first), tokens.end(last)));
        }
    }

    private boolean isBody(int name, int end) {
        String last = tokens.lower(end - 1);
        return names.endToken(name) == end
                && switch (names.type(name)) {
                    case PERSON ->
                        ENDINGS.contains(last)
                                && FirstNames.gender(tokens.word(names.firstToken(name))) == Gender.UNKNOWN;
                    case LOCATION -> OF_PLACES.contains(last);
                    default -> false;
                };
    }

    /** Where the capitals without a name begin that reach to the token; -1 where they are too many. */
    private int start(int last) {
        int first = last;
        while (first > 0 && !runs.opensAt(first) && last - first < LONGEST) {
            first--;
        }
        return runs.opensAt(first) && runs.end(first) == last + 1 ? first : -1;
    }

    /** Whether all capitals are of one line and go on to no longer name ("Institute of Lima", "Holdings' Larkin"). */
    private boolean isWhole(int first, int end) {
        return ENDINGS.contains(tokens.lower(end - 1))
                && runs.isFree(end)
                && !tokens.isLineBetween(first, end - 1)
                && !ClosedClasses.isIn(tokens.lower(first), WordSet.DETERMINER)
                && !ClosedClasses.isIn(tokens.lower(first), WordSet.PREPOSITION)
                && !goesOn(end);
    }

    private boolean goesOn(int end) {
        return end + 1 < tokens.size()
                && Character.isUpperCase(tokens.firstChar(end + 1))
                && (tokens.is(end, "of")
                        || tokens.is(end, "for")
                        || tokens.is(end, "and")
                        || tokens.is(end, "&")
                        || ClosedClasses.isIn(tokens.lower(end), WordSet.GENITIVE));
    }
}
