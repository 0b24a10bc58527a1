package io.quotewire.core.entity.context;

import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names beside which a noun tells that they are organisations', "the Larkly website", "the jazz band
 * Larks"; a noun that may stand beside other names, too, overrules neither a place nor a person's full name. Not
 * thread-safe.
 */
final class OrganizationNouns {
    /** The maximum length of a name in words. */
    static final int LONGEST = 4;

    private final OrganizationText text;
    private final Set<String> found = new HashSet<>();
    private @Nullable Set<String> lowerCase;

    OrganizationNouns(OrganizationText text) {
        this.text = text;
    }

    /** The words of the names collected so far. */
    Set<String> found() {
        return found;
    }

    /**
     * Adds a name.
     *
     * @param any whether the noun is reliable even for a name that is tagged as a place or is a person's full name
     */
    void add(int first, int end, boolean any) {
        int name = text.names().at(first);
        if (end - first > LONGEST || (name < 0 && end == first + 1 && isCommon(first))) {
            return;
        }
        boolean full = text.isFullName(first, end);
        if (any || name < 0 || !(full || text.names().type(name) == EntityType.LOCATION)) {
            found.add(text.words(first, end));
        }
    }

    /** "It is a company", "Company is a unit": a word that also occurs in lower case, or of a closed class. */
    private boolean isCommon(int token) {
        String word = text.tokens().lower(token);
        if (text.is(token, OrganizationContext.DEFINED_ANY)) {
            return true;
        }
        return ClosedClasses.isClosed(word) ? !isAcronym(token) : inLowerCase().contains(word);
    }

    /** The words that occur in lower case; created when first used. */
    private Set<String> inLowerCase() {
        if (lowerCase == null) {
            Tokens tokens = text.tokens();
            lowerCase = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (Character.isLowerCase(tokens.firstChar(i))) {
                    lowerCase.add(tokens.lower(i));
                }
            }
        }
        return lowerCase;
    }

    private boolean isAcronym(int token) {
        Tokens tokens = text.tokens();
        return tokens.end(token) - tokens.start(token) > 1
                && UpperCase.is(tokens.text(), tokens.start(token), tokens.end(token));
    }
}
