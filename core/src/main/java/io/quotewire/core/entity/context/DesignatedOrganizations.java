package io.quotewire.core.entity.context;

import io.quotewire.core.aside.DesignatedName;
import io.quotewire.core.aside.Designation;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.person.Trademarked;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.NameEndings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds organisations by the bracket that stood behind their name: "Bloomly (NASDAQ: BLMX)", "Bloomly (the
 * “Company”)"; and the names that it gives them. Pure functions; linear in the text.
 */
final class DesignatedOrganizations {
    /** The maximum length in words of a name that the tagger missed. */
    private static final int LONGEST = 6;

    private DesignatedOrganizations() {}

    /** The words of such names. */
    static Set<String> of(OrganizationText text, List<Designation> designations) {
        Set<String> found = new HashSet<>();
        for (Designation designation : designations) {
            int end = DesignatedName.end(text.tokens(), designation);
            int first = first(text, end);
            if (first >= 0) {
                add(text, first, end, designation, found);
            } else {
                int name = DesignatedName.organization(text.tokens(), text.names(), designation);
                designation.terms().stream()
                        .filter(term -> name >= 0 && Designation.isNoun(term))
                        .forEach(found::add);
            }
        }
        addTrademarksThatSpeak(text, designations, found);
        return found;
    }

    /** "Bloomly® … Bloomly said": a mark that speaks is its owner. */
    private static void addTrademarksThatSpeak(
            OrganizationText text, List<Designation> designations, Set<String> found) {
        Set<String> marks = Trademarked.words(text.tokens(), designations);
        for (int i = text.nextCapital(0); !marks.isEmpty() && i < text.size(); i = text.nextCapital(i + 1)) {
            if (text.is(i + 1, OrganizationContext.SPOKE)
                    && marks.contains(text.tokens().word(i))) {
                found.add(text.tokens().word(i));
            }
        }
    }

    /** The first token of the name or of the untagged capitals that end before the token; -1 if neither do. */
    private static int first(OrganizationText text, int end) {
        int name = text.names().at(end - 1);
        int first = name < 0 ? text.runs().start(end, LONGEST) : text.names().firstToken(name);
        return text.is(first - 1, '&') ? -1 : first; // only half of "Bray & Voss"
    }

    private static void add(OrganizationText text, int first, int end, Designation designation, Set<String> found) {
        String words = text.words(first, end);
        int name = text.names().at(end - 1);
        boolean certain = designation.listed()
                || (name >= 0 && text.names().type(name) == EntityType.ORGANIZATION)
                || designation.terms().stream().anyMatch(Designation::isNoun);
        for (String term : designation.terms()) {
            if (certain && Designation.isOf(term, words)) {
                found.add(term);
            }
        }
        if (certain) {
            found.add(words);
        }
        int bare = text.is(end - 2, ',') ? end - 2 : end - 1;
        if (designation.listed()
                && bare > first
                && NameEndings.isLegalForm(text.tokens().lower(end - 1))) {
            found.add(text.words(first, bare));
        }
    }
}
