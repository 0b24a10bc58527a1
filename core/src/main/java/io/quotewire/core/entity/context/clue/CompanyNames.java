package io.quotewire.core.entity.context.clue;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
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
public final class CompanyNames {
    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final PersonClues persons;
    private final Supplier<Set<String>> trading = new Lazy<>(this::trading);
    /** The names of companies in the article without their last word: "Ann Hill" of "Ann Hill Group". */
    private final Supplier<Set<String>> shortened = new Lazy<>(this::shortened);

    public CompanyNames(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.persons = new PersonClues(text);
    }

    /** Whether the name is a company's in this article, unless it {@linkplain #showNamesake shows} another's. */
    public boolean isOne(int first, int end) {
        return is(first, end, OrganizationContext.COMPANY)
                || (isEponym(first, end) && trading.get().contains(tokens.lower(end - 1)));
    }

    private boolean isEponym(int first, int end) {
        return is(first, end, OrganizationContext.EPONYM)
                || (end == first + 2 && shortened.get().contains(text.words(first, end)));
    }

    private Set<String> shortened() {
        Set<String> found = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int last = names.endToken(n) - 1;
            if (names.type(n) == EntityType.ORGANIZATION
                    && last == first + 2
                    && NameEndings.isCompanys(tokens.lower(last))) {
                found.add(text.words(first, last));
            }
        }
        return found;
    }

    /** "Jane Street, 43,", "Jane Street, who", "Jane Street was shot": whether this occurrence is a person's. */
    public boolean showNamesake(int first, int end) {
        return isOne(first, end) && persons.show(first, end);
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
            if (isEponym(first, end)
                    && (text.contexts().beginAt(behind, OrganizationContext.TRADING)
                            || text.contexts().endAt(first, OrganizationContext.AHEAD)
                            || text.contexts().endAt(first, OrganizationContext.AHEAD_NAME)
                            || text.contexts().endAt(first, OrganizationContext.LED))) {
                found.add(tokens.lower(end - 1));
            }
        }
        return found;
    }
}
