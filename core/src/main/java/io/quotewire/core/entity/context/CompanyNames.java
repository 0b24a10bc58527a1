package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds known companies whose names could be persons': "Eli Lilly". Those who share their name with many persons or
 * with a founder who is in the news ("Ted Baker", "Calvin Klein") are companies only if something shows it once: "Ted
 * Baker stores". Pure functions of the text.
 */
final class CompanyNames {
    /** The maximum number of words between the article and the noun: "a large Dutch soap maker". */
    private static final int MOST_ADJECTIVES = 3;

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final Supplier<Set<String>> trading = new Lazy<>(this::trading);

    CompanyNames(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
    }

    /** Whether the name is a company's in this article, unless it {@linkplain #showNamesake shows} another's. */
    boolean isOne(int first, int end) {
        return is(first, end, OrganizationContext.COMPANY)
                || (is(first, end, OrganizationContext.EPONYM) && trading.get().contains(tokens.lower(end - 1)));
    }

    /** "Jane Street, 43,", "Jane Street, who", "Jane Street was shot": whether this occurrence is a person's. */
    boolean showNamesake(int first, int end) {
        return isOne(first, end) && (isPersons(first, end) || (text.is(end, ',') && isPersonBehind(end + 1)));
    }

    private boolean is(int first, int end, OrganizationContext names) {
        return text.contexts().beginAt(first, names) && text.contexts().endAt(end, names);
    }

    /** The last words of the names that the article shows to be companies'. */
    private Set<String> trading() {
        Set<String> found = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int end = names.endToken(n);
            int behind = text.is(end, WordSet.GENITIVE) ? end + 1 : end;
            if (is(first, end, OrganizationContext.EPONYM)
                    && (text.contexts().beginAt(behind, OrganizationContext.TRADING)
                            || text.contexts().endAt(first, OrganizationContext.AHEAD)
                            || text.contexts().endAt(first, OrganizationContext.AHEAD_NAME)
                            || text.contexts().endAt(first, OrganizationContext.LED))) {
                found.add(tokens.lower(end - 1));
            }
        }
        return found;
    }

    private boolean isPersons(int first, int end) {
        return text.contexts().beginAt(end, OrganizationContext.OF_PERSON)
                || (first > 0 && RoleWords.isNoun(tokens, first - 1) && !isFirms(first - 1));
    }

    /** "43", "who", "of Leeds", "a retired teacher", "his wife". */
    private boolean isPersonBehind(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        if (Character.isDigit(tokens.firstChar(token))
                || tokens.lower(token).equals("who")
                || text.is(token, WordSet.SPEAKING_OWNER)) {
            return true;
        }
        for (int i = token + 1; text.is(token, WordSet.ARTICLE) && i <= token + 1 + MOST_ADJECTIVES; i++) {
            if (i + 1 >= tokens.size() || !tokens.isLetter(i)) {
                return false;
            }
            if (!tokens.isLetter(i + 1) || text.is(i + 1, WordSet.ANY_PREPOSITION)) {
                return PersonNouns.contains(tokens.lower(i)) && !isFirms(i);
            }
        }
        return false;
    }

    /** "Maker", "insurer", which denote firms too. */
    private boolean isFirms(int token) {
        return text.is(token, OrganizationContext.NOUN)
                || text.is(token, OrganizationContext.APPOSED)
                || text.is(token, OrganizationContext.FIRM)
                || text.is(token, OrganizationContext.ROLE);
    }
}
