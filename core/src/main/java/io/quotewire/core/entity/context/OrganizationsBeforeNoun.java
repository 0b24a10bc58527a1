package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Finds organisations before the noun that says what they are: "the Quayside Centre think tank", "the Larkly website".
 * Pure functions; linear in the text.
 */
final class OrganizationsBeforeNoun {
    /** The minimum length in characters of a name of one word: not "the UK newspaper", "the TV magazine". */
    private static final int SHORTEST = 3;

    /** The ends of adjectives, which are no names: "the Maltese newspaper", "the Catholic charity". */
    private static final String[] ADJECTIVE_ENDINGS = {
        "an", "ese", "ish", "ist", "ic", "al", "ive", "i", "im", "ox", "ant", "que", "ch"
    };

    private final OrganizationText text;
    private final OrganizationNouns organizations;

    private OrganizationsBeforeNoun(OrganizationText text) {
        this.text = text;
        this.organizations = new OrganizationNouns(text);
    }

    /** The words of such names that were tagged as a person, or not at all. */
    static Set<String> of(OrganizationText text) {
        OrganizationsBeforeNoun before = new OrganizationsBeforeNoun(text);
        for (int i = text.nextCapital(1); i < text.size(); i = text.nextCapital(i + 1)) {
            if (text.is(i - 1, WordSet.THE)) {
                before.add(i);
            }
        }
        return before.organizations.found();
    }

    private void add(int first) {
        EntitySpans names = text.names();
        int name = names.at(first);
        int end = -1;
        if (name >= 0) {
            end = names.firstToken(name) == first ? names.endToken(name) : -1;
        } else if (text.runs().opensAt(first)) {
            int run = text.runs().end(first);
            end = text.runs().isFree(run) ? run : -1;
        }
        if (end > 0
                && !text.isOrganization(first)
                && text.contexts().beginAt(end, OrganizationContext.BEHIND_NAME)
                && !(end == first + 1 && isAdjective(first))
                && !isOfPeople(first, end)) {
            organizations.add(first, end, false);
        }
    }

    private boolean isAdjective(int token) {
        String word = text.tokens().lower(token);
        boolean ending = word.endsWith("-based") || word.endsWith("-language");
        for (String adjective : ADJECTIVE_ENDINGS) {
            ending |= word.endsWith(adjective);
        }
        return ending || word.length() < SHORTEST;
    }

    /** "The Lebanese Star newspaper", "the South Korean newspaper". */
    private boolean isOfPeople(int first, int end) {
        return text.is(first, OrganizationContext.PEOPLE) || text.is(end - 1, OrganizationContext.PEOPLE);
    }
}
