package io.quotewire.core.entity.context;

import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds organisations in apposition to a noun: "the start-up, Bloomly, rents lamps", "the charity, the Open Larder,".
 * Pure functions; linear in the text.
 */
final class ApposedOrganizations {
    /** The maximum length of a name in words. */
    private static final int LONGEST = 4;
    /** The maximum number of words between the article and the noun: "the small Dutch airline". */
    private static final int MOST_ADJECTIVES = 3;

    private static final long NOUNS = OrganizationContext.bits(OrganizationContext.APPOSED);

    private final OrganizationText text;

    private ApposedOrganizations(OrganizationText text) {
        this.text = text;
    }

    /** The words of such names. */
    static Set<String> of(OrganizationText text) {
        ApposedOrganizations organizations = new ApposedOrganizations(text);
        Set<String> found = new HashSet<>();
        for (int noun = text.next(1, NOUNS); noun < text.size() - 3; noun = text.next(noun + 1, NOUNS)) {
            if (text.is(noun + 1, ',')) {
                organizations.add(noun + 1, found);
            }
        }
        return found;
    }

    private void add(int comma, Set<String> found) {
        int first = text.is(comma + 1, WordSet.THE) ? comma + 2 : comma + 1;
        int end = first;
        while (end < first + LONGEST && text.isCapital(end)) {
            end++;
        }
        if (end > first && text.is(end, ',') && isDefinite(comma - 1) && !isOfPerson(first, end, comma - 1)) {
            found.add(text.words(first, end));
        }
    }

    /** Whether the noun phrase is definite: "The small airline", "its Dutch subsidiary". */
    private boolean isDefinite(int last) {
        for (int i = last - 1; i >= Math.max(0, last - 1 - MOST_ADJECTIVES); i--) {
            if (text.is(i, WordSet.ANY_DETERMINER) || text.is(i, WordSet.GENITIVE)) {
                return true;
            }
            if (!text.tokens().isLetter(i) || text.is(i, WordSet.ANY_PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "The publisher, Ana Ruiz,": whether the name has a first name, or is tagged as a person after a noun for a role.
     */
    private boolean isOfPerson(int first, int end, int noun) {
        boolean known = text.isFullName(first, end);
        int name = text.names().at(first);
        boolean tagged = name >= 0 && text.names().type(name) == EntityType.PERSON;
        boolean mayBe = RoleWords.isNoun(text.tokens(), noun)
                || (end > first + 1 && !text.is(noun, OrganizationContext.DEFINED_ANY));
        return known || (tagged && mayBe);
    }
}
