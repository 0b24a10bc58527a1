package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.CapitalRuns;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Dash;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds acronyms of organisations that the tagger missed: those in brackets after an organisation's name, even in
 * another language ("the Chamber of Ports (Capor)"), those of agencies after a dateline ("LIMA, May 3 (QPA) --"), and
 * those that are tagged elsewhere in the article, mostly as organisations. Pure functions; linear in the text.
 */
final class AcronymOrganizations {
    /** Shorter ones are too ambiguous. */
    private static final int SHORTEST = 3;
    /** The maximum length of a dateline in tokens: "DES MOINES, Iowa, Aug. 10". */
    private static final int LONGEST_DATELINE = 12;

    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    /**
     * For each tagged acronym, how often it is an organisation, minus how often it is something else; counted when
     * first used.
     */
    private @Nullable Map<String, Integer> balance;

    private AcronymOrganizations(OrganizationText text) {
        this.tokens = text.tokens();
        this.names = text.names();
        this.runs = text.runs();
    }

    /** The words of such acronyms. */
    static Set<String> of(OrganizationText text) {
        AcronymOrganizations organizations = new AcronymOrganizations(text);
        Set<String> found = new HashSet<>();
        for (int i = text.nextCapital(0); i < text.size(); i = text.nextCapital(i + 1)) {
            if (text.names().at(i) < 0 && organizations.isOrganization(i)) {
                found.add(text.tokens().word(i));
            }
        }
        return found;
    }

    /** Whether the acronym is tagged elsewhere, mostly as an organisation. */
    private boolean isMostlyOne(int token) {
        Map<String, Integer> known = balance;
        if (known == null) {
            known = new HashMap<>();
            for (int n = 0; n < names.size(); n++) {
                int first = names.firstToken(n);
                if (names.endToken(n) == first + 1 && isAcronym(first)) {
                    known.merge(tokens.word(first), names.type(n) == EntityType.ORGANIZATION ? 1 : -1, Integer::sum);
                }
            }
            balance = known;
        }
        return known.getOrDefault(tokens.word(token), 0) > 0;
    }

    private boolean isOrganization(int token) {
        if (tokens.isPlain(token) && !isInBrackets(token)) {
            return false;
        }
        int length = tokens.end(token) - tokens.start(token);
        return ((length >= SHORTEST && (isExplained(token) || (isAcronym(token) && isMostlyOne(token))))
                        || (length > 1 && isInCapitals(token) && isBehindDateline(token)))
                && runs.isAlone(token);
    }

    private boolean isInBrackets(int token) {
        return token > 1
                && token + 1 < tokens.size()
                && tokens.firstChar(token - 1) == '('
                && tokens.firstChar(token + 1) == ')';
    }

    /** In brackets before a dash, on a line that begins with a place, with only its date between. */
    private boolean isBehindDateline(int token) {
        if (!isInBrackets(token)
                || token + 2 >= tokens.size()
                || !Dash.is(tokens.firstChar(token + 2))
                || tokens.isLineBetween(token - 2, token - 1)) {
            return false;
        }
        int first = token - 2;
        while (isOfDateline(first) && first > 0 && !tokens.isLineBetween(first - 1, first)) {
            if (token - first > LONGEST_DATELINE) {
                return false;
            }
            first--;
        }
        int name = names.at(first);
        return isOfDateline(first) && name >= 0 && names.type(name) == EntityType.LOCATION;
    }

    private boolean isOfDateline(int token) {
        return tokens.isCapital(token) || !tokens.isLetter(token);
    }

    /** In brackets after an organisation's name of several words, one of which begins with the same letter. */
    private boolean isExplained(int token) {
        if (!isInBrackets(token)) {
            return false;
        }
        int name = names.at(token - 2);
        boolean found = false;
        if (name >= 0 && names.type(name) == EntityType.ORGANIZATION) {
            for (int i = names.firstToken(name); i < names.endToken(name); i++) {
                found |= tokens.firstChar(i) == tokens.firstChar(token);
            }
        }
        return found && names.endToken(name) > names.firstToken(name) + 1;
    }

    private boolean isAcronym(int token) {
        return tokens.end(token) - tokens.start(token) >= SHORTEST && isInCapitals(token);
    }

    private boolean isInCapitals(int token) {
        int start = tokens.start(token);
        return !tokens.isPlain(token)
                && Character.isLetter(tokens.charAt(start + 1))
                && UpperCase.is(tokens.text(), start, tokens.end(token));
    }
}
