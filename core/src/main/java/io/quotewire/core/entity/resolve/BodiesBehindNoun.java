package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Bodies behind the noun that says what they are: "the jazz band Larks", "labels such as Dockside and Quay". Pure
 * functions; linear in the text.
 */
final class BodiesBehindNoun {
    private static final ContextPhrases OF_MANY = BodyContexts.of("several");

    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    private final NounBodies bodies;

    private BodiesBehindNoun(Tokens tokens, EntitySpans names, CapitalRuns runs) {
        this.tokens = tokens;
        this.names = names;
        this.runs = runs;
        this.bodies = new NounBodies(tokens, names);
    }

    /** The words of such names that were taken for a person's or a place's, or for none. */
    static Set<String> of(Tokens tokens, EntitySpans names, CapitalRuns runs) {
        BodiesBehindNoun behind = new BodiesBehindNoun(tokens, names, runs);
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (Character.isLowerCase(tokens.firstChar(i))) {
                String word = tokens.lower(i);
                if (NounBodies.OF_ANY.contains(word)) {
                    behind.addNamed(i + 1, true);
                } else if (NounBodies.OF_SOME.contains(word)) {
                    behind.addNamed(i + 1, false);
                } else if (OF_MANY.contains(word)) {
                    behind.addListed(i + 1);
                }
            }
        }
        return behind.bodies.found();
    }

    /** "The jazz band Larks": not "the band Kok left". */
    private void addNamed(int at, boolean any) {
        int first = opens(at);
        int end = first < 0 ? -1 : end(first);
        if (end > 0 && !bodies.isBody(first) && closes(end)) {
            bodies.add(first, end, any);
        }
    }

    /** "Labels such as Dockside, Quay and Larks". */
    private void addListed(int at) {
        boolean suchAs = tokens.is(at, "such") && at + 1 < tokens.size() && tokens.is(at + 1, "as");
        int next = suchAs ? at + 2 : at + 1;
        boolean opened = suchAs || (at < tokens.size() && (tokens.is(at, "like") || tokens.is(at, "including")));
        while (opened) {
            int first = opens(next);
            int end = first < 0 ? -1 : end(first);
            if (end < 0 || !closes(end)) {
                return;
            }
            bodies.add(first, end, false);
            next = end;
            while (next < tokens.size() && (tokens.is(next, ",") || isIn(next, WordSet.COORDINATOR))) {
                next++;
            }
            opened = next > end;
        }
    }

    /** The first word of the name that begins there, behind an article with a capital; -1 where none does. */
    private int opens(int at) {
        if (at >= tokens.size() || tokens.isLineBetween(at - 1, at)) {
            return -1;
        }
        int first = at < tokens.size() && tokens.is(at, "The") ? at + 1 : at;
        return first < tokens.size() && Character.isUpperCase(tokens.firstChar(first)) ? first : -1;
    }

    private int end(int first) {
        int name = names.at(first);
        if (name >= 0) {
            return names.firstToken(name) == first ? names.endToken(name) : -1;
        }
        int end = runs.opensAt(first) ? runs.end(first) : -1;
        return end > 0 && runs.isFree(end) ? end : -1;
    }

    private boolean closes(int end) {
        if (end >= tokens.size()) {
            return true;
        }
        boolean goesOn = end + 1 < tokens.size()
                && (Character.isUpperCase(tokens.firstChar(end + 1)) || isIn(end + 1, WordSet.ARTICLE));
        if (goesOn
                && (isIn(end, WordSet.GENITIVE)
                        || tokens.is(end, "of")
                        || tokens.is(end, "for")
                        || tokens.is(end, "'"))) {
            // "Mary's Meals", "Institute for the Study of War"
            return false;
        }
        return isIn(end, WordSet.GENITIVE)
                || (!Character.isLetterOrDigit(tokens.firstChar(end)) && !tokens.is(end, "-"))
                || isIn(end, WordSet.PREPOSITION)
                || isIn(end, WordSet.RELATIVE)
                || isIn(end, WordSet.COORDINATOR);
    }

    private boolean isIn(int i, WordSet set) {
        return i < tokens.size() && ClosedClasses.isIn(tokens.lower(i), set);
    }
}
