package io.quotewire.core.entity.context;

import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Finds organisations after the noun that says what they are: "the jazz band Larks", "labels such as Dockside and
 * Quay". Pure functions; linear in the text.
 */
final class OrganizationsBehindNoun {
    private static final long NOUNS = OrganizationContext.bits(
            OrganizationContext.DEFINED_ANY, OrganizationContext.DEFINED, OrganizationContext.SEVERAL);

    private final OrganizationText text;
    private final OrganizationNouns organizations;

    private OrganizationsBehindNoun(OrganizationText text) {
        this.text = text;
        this.organizations = new OrganizationNouns(text);
    }

    /** The words of such names that were tagged as a person or a place, or not at all. */
    static Set<String> of(OrganizationText text) {
        OrganizationsBehindNoun behind = new OrganizationsBehindNoun(text);
        Tokens tokens = text.tokens();
        for (int i = text.next(0, NOUNS); i < tokens.size() - 1; i = text.next(i + 1, NOUNS)) {
            if (Character.isLowerCase(tokens.firstChar(i))) {
                boolean any = text.is(i, OrganizationContext.DEFINED_ANY);
                if (any || text.is(i, OrganizationContext.DEFINED)) {
                    behind.addNamed(i + 1, any);
                } else {
                    behind.addListed(i + 1);
                }
            }
        }
        return behind.organizations.found();
    }

    /** "The jazz band Larks"; not "the band Kok left". */
    private void addNamed(int at, boolean any) {
        int first = opens(at);
        int end = first < 0 ? -1 : text.endFrom(first);
        if (end > 0 && !text.isOrganization(first) && closes(end)) {
            organizations.add(first, end, any);
        }
    }

    /** "Labels such as Dockside, Quay and Larks". */
    private void addListed(int at) {
        boolean opened = text.contexts().beginAt(at, OrganizationContext.LISTING);
        int next = text.is(at, OrganizationContext.LISTING) ? at + 1 : at + 2;
        while (opened) {
            int first = opens(next);
            int end = first < 0 ? -1 : text.endFrom(first);
            if (end < 0 || !closes(end)) {
                return;
            }
            organizations.add(first, end, false);
            next = end;
            while (text.is(next, ',') || text.is(next, WordSet.COORDINATOR)) {
                next++;
            }
            opened = next > end;
        }
    }

    /** The first word of the name that begins at the token, after a capitalised article; -1 if none does. */
    private int opens(int at) {
        if (at >= text.size() || text.tokens().isLineBetween(at - 1, at)) {
            return -1;
        }
        int first = text.isCapital(at) && text.is(at, WordSet.THE) ? at + 1 : at;
        return text.isCapital(first) ? first : -1;
    }

    private boolean closes(int end) {
        if (end >= text.size()) {
            return true;
        }
        boolean genitive = text.is(end, WordSet.GENITIVE);
        if ((genitive || text.is(end, WordSet.NAME_JOINT))
                && (text.isCapital(end + 1) || text.is(end + 1, WordSet.ARTICLE))) {
            // "Mary's Meals", "Institute for the Study of War"
            return false;
        }
        return genitive
                || (text.isMark(end) && !text.tokens().is(end, "-"))
                || text.is(end, WordSet.ANY_PREPOSITION)
                || text.is(end, WordSet.ANY_RELATIVE)
                || text.is(end, WordSet.COORDINATOR);
    }
}
