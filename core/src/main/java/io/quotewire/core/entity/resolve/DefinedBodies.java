package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of which the text says what they are: "Bloomly is a Dutch platform for lamps", "The Larks were a
 * rock band". Pure functions; linear in the text.
 */
final class DefinedBodies {
    /** Words in brackets behind a name. */
    private static final int LONGEST_BRACKET = 8;
    /** Words between the article and the noun: "a small Dutch company". */
    private static final int MOST_ADJECTIVES = 8;

    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    private final NounBodies bodies;

    private DefinedBodies(Tokens tokens, EntitySpans names, CapitalRuns runs) {
        this.tokens = tokens;
        this.names = names;
        this.runs = runs;
        this.bodies = new NounBodies(tokens, names);
    }

    /** The words of such names that were taken for a person's or a place's, or for none. */
    static Set<String> of(Tokens tokens, EntitySpans names, CapitalRuns runs) {
        DefinedBodies defined = new DefinedBodies(tokens, names, runs);
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (defined.isCopula(i)) {
                defined.add(i);
            }
        }
        return defined.bodies.found();
    }

    private boolean isCopula(int i) {
        return tokens.is(i, "is") || tokens.is(i, "was") || tokens.is(i, "are") || tokens.is(i, "were");
    }

    /** "Bloomly (once Tessly) is a platform for lamps". */
    private void add(int copula) {
        int end = tokens.is(copula - 1, ")") ? bracketStart(copula - 1) : copula;
        if (end < 1 || !Character.isUpperCase(tokens.firstChar(end - 1)) || bodies.isBody(end - 1)) {
            return;
        }
        ContextPhrases noun = definition(copula + 1);
        if (noun != null) {
            int first = start(end);
            if (first >= 0 && (first == 0 || !isIn(first - 1, WordSet.PREPOSITION))) {
                bodies.add(first, end, noun == NounBodies.OF_ANY);
            }
        }
    }

    private int bracketStart(int close) {
        for (int i = close - 1; i > Math.max(0, close - LONGEST_BRACKET); i--) {
            if (tokens.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the name or the capitals begin that end there; -1 where they are too many. */
    private int start(int end) {
        int name = names.at(end - 1);
        if (name >= 0) {
            return names.endToken(name) == end ? names.firstToken(name) : -1;
        }
        int first = end - 1;
        while (first > 0 && !runs.opensAt(first) && end - first <= NounBodies.LONGEST) {
            first--;
        }
        return runs.opensAt(first) && runs.end(first) == end ? first : -1;
    }

    /** The nouns of which one is what the phrase says that it is; null without. */
    private @Nullable ContextPhrases definition(int first) {
        int i = first;
        if (isIn(i, WordSet.VERBS_ADVERB) || tokens.is(i, "now")) {
            i++;
        }
        if (i + 2 < tokens.size() && tokens.is(i, "one") && tokens.is(i + 1, "of")) {
            i += 2;
        }
        if (i >= tokens.size() || !(isIn(i, WordSet.ARTICLE) || Character.isUpperCase(tokens.firstChar(i)))) {
            return null;
        }
        for (int noun = i + 1; noun < Math.min(tokens.size() - 1, i + 2 + MOST_ADJECTIVES); noun++) {
            String word = tokens.lower(noun);
            if (endsPhrase(noun + 1)) {
                if (NounBodies.OF_ANY.contains(word)) {
                    return NounBodies.OF_ANY;
                }
                if (NounBodies.OF_SOME.contains(word)) {
                    return NounBodies.OF_SOME;
                }
            }
            if (".,;:()\"“”".indexOf(tokens.firstChar(noun)) >= 0
                    || isIn(noun, WordSet.PREPOSITION)
                    || isIn(noun, WordSet.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** A mark, a preposition, a relative pronoun, a participle: no noun that the word before only tells of. */
    private boolean endsPhrase(int i) {
        if (i >= tokens.size() || !Character.isLetterOrDigit(tokens.firstChar(i))) {
            return i >= tokens.size() || (!tokens.is(i, "-") && !isIn(i, WordSet.GENITIVE));
        }
        String word = tokens.lower(i);
        return isIn(i, WordSet.PREPOSITION)
                || isIn(i, WordSet.RELATIVE)
                || ClosedClasses.isIn(word, WordClass.CONJUNCTION)
                || word.endsWith("ed")
                || word.endsWith("ing");
    }

    private boolean isIn(int i, WordSet set) {
        return i < tokens.size() && ClosedClasses.isIn(tokens.lower(i), set);
    }
}
