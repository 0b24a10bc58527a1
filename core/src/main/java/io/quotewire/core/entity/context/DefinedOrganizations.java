package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that the text defines: "Bloomly is a Dutch platform for lamps", "The Larks were a rock band".
 * Pure functions; linear in the text.
 */
final class DefinedOrganizations {
    /** The maximum number of words in brackets after a name. */
    private static final int LONGEST_BRACKET = 8;
    /** The maximum number of words between the article and the noun: "a small Dutch company". */
    private static final int MOST_ADJECTIVES = 8;

    private static final long COPULAS = OrganizationContext.bits(OrganizationContext.DEFINING);

    private static final String MARKS = ".,;:()\"“”";

    private final OrganizationText text;
    private final Tokens tokens;
    private final OrganizationNouns organizations;

    private DefinedOrganizations(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.organizations = new OrganizationNouns(text);
    }

    /** The words of such names that were tagged as a person or a place, or not at all. */
    static Set<String> of(OrganizationText text) {
        DefinedOrganizations defined = new DefinedOrganizations(text);
        for (int i = text.next(1, COPULAS); i < text.size() - 1; i = text.next(i + 1, COPULAS)) {
            if (Character.isLowerCase(text.tokens().firstChar(i))) {
                defined.add(i);
            }
        }
        return defined.organizations.found();
    }

    /** "Bloomly (once Tessly) is a platform for lamps": adds the subject of the copula. */
    private void add(int copula) {
        int end = text.is(copula - 1, ')') ? bracketStart(copula - 1) : copula;
        if (end < 1 || !text.isCapital(end - 1) || text.isOrganization(end - 1)) {
            return;
        }
        OrganizationContext noun = definition(copula + 1);
        if (noun != null) {
            int first = start(end);
            if (first >= 0 && (first == 0 || !text.is(first - 1, WordSet.ANY_PREPOSITION))) {
                organizations.add(first, end, noun == OrganizationContext.DEFINED_ANY);
            }
        }
    }

    private int bracketStart(int close) {
        for (int i = close - 1; i > Math.max(0, close - LONGEST_BRACKET); i--) {
            if (text.is(i, '(')) {
                return i;
            }
        }
        return -1;
    }

    /** The start of the name or run that ends before the token; -1 if the run is too long. */
    private int start(int end) {
        EntitySpans names = text.names();
        int name = names.at(end - 1);
        if (name >= 0) {
            return names.endToken(name) == end ? names.firstToken(name) : -1;
        }
        return text.runs().start(end, OrganizationNouns.LONGEST);
    }

    /** The kind of the noun in the predicate; null if there is none. */
    private @Nullable OrganizationContext definition(int first) {
        int i = text.is(first, OrganizationContext.DEFINITION_LEAD) ? first + 1 : first;
        i += text.contexts().beginAt(i, OrganizationContext.ONE_OF) ? 2 : 0;
        if (!text.is(i, WordSet.ARTICLE) && !text.isCapital(i)) {
            return null;
        }
        for (int noun = i + 1; noun < Math.min(tokens.size() - 1, i + 2 + MOST_ADJECTIVES); noun++) {
            boolean any = text.is(noun, OrganizationContext.DEFINED_ANY);
            if ((any || text.is(noun, OrganizationContext.DEFINED)) && endsPhrase(noun + 1)) {
                return any ? OrganizationContext.DEFINED_ANY : OrganizationContext.DEFINED;
            }
            if (MARKS.indexOf(tokens.firstChar(noun)) >= 0
                    || text.is(noun, WordSet.ANY_PREPOSITION)
                    || text.is(noun, WordSet.ANY_RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether a mark, a preposition, a relative pronoun, a conjunction or a participle follows the noun, rather than
     * another noun.
     */
    private boolean endsPhrase(int i) {
        if (text.isMark(i)) {
            return !text.is(i, '-') && !text.is(i, WordSet.GENITIVE);
        }
        String word = tokens.lower(i);
        return text.is(i, WordSet.ANY_PREPOSITION)
                || text.is(i, WordSet.ANY_RELATIVE)
                || ClosedClasses.isIn(word, WordClass.CONJUNCTION)
                || VerbEnding.isPast(word)
                || VerbEnding.isPresent(word);
    }
}
