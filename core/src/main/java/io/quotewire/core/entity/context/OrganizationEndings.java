package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds organisations by the last word of their name: "Larkin Holdings" that the tagger took for a person or missed,
 * "Larkin High School" that it took for a place. Pure functions; linear in the text.
 */
final class OrganizationEndings {
    /** The maximum length of a name in words. */
    private static final int LONGEST = 6;

    private static final long ENDINGS =
            OrganizationContext.bits(OrganizationContext.ENDING, OrganizationContext.PLACE_ENDING);

    private final OrganizationText text;
    private final EntitySpans names;
    private final Set<String> found = new HashSet<>();

    private OrganizationEndings(OrganizationText text) {
        this.text = text;
        this.names = text.names();
    }

    /** The words of such names. */
    static Set<String> of(OrganizationText text) {
        OrganizationEndings organizations = new OrganizationEndings(text);
        for (int i = text.next(1, ENDINGS); i < text.size(); i = text.next(i + 1, ENDINGS)) {
            if (text.isCapital(i)) {
                organizations.addEndingAt(i);
            }
        }
        return organizations.found;
    }

    private void addEndingAt(int last) {
        int name = names.at(last);
        int end = last + 1;
        int first = name >= 0 ? names.firstToken(name) : text.runs().start(end, LONGEST);
        if (first >= 0 && first < last && (name >= 0 ? isOrganization(name, end) : isWhole(first, end))) {
            found.add(text.words(first, end));
        }
    }

    private boolean isOrganization(int name, int end) {
        return names.endToken(name) == end
                && switch (names.type(name)) {
                    case PERSON ->
                        text.is(end - 1, OrganizationContext.ENDING) && !text.isFirstName(names.firstToken(name));
                    case LOCATION -> text.is(end - 1, OrganizationContext.PLACE_ENDING);
                    default -> false;
                };
    }

    /** Whether the run is on one line and not part of a longer name ("Institute of Lima", "Holdings' Larkin"). */
    private boolean isWhole(int first, int end) {
        return text.is(end - 1, OrganizationContext.ENDING)
                && text.runs().isFree(end)
                && !text.tokens().isLineBetween(first, end - 1)
                && !text.is(first, WordSet.ANY_DETERMINER)
                && !text.is(first, WordSet.ANY_PREPOSITION)
                && !(text.isCapital(end + 1) && text.is(end, OrganizationContext.ENDING_JOINT));
    }
}
