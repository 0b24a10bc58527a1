package io.quotewire.core.words;

import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * Words that end the full names of companies and other organisations, from {@code name-endings.txt}: "Inc", "Council".
 */
public final class NameEndings {
    private static final Set<String> LEGAL_FORMS = read("legal");
    private static final Set<String> COMPANIES = read("legal", "company");
    private static final Set<String> BUSINESSES = read("business");
    private static final Set<String> ORGANIZATIONS = read("organization");

    private NameEndings() {}

    private static Set<String> read(String... kinds) {
        return WordList.ofKind(NameEndings.class, "name-endings.txt", Set.of(kinds)::contains);
    }

    /** Whether the word, in lower case, with or without a full stop, is the legal form of a company: "Inc". */
    public static boolean isLegalForm(String last) {
        return LEGAL_FORMS.contains(Abbreviation.withoutStop(last));
    }

    /**
     * Whether the last word of a name of several words, in lower case, with or without a full stop, marks a company.
     */
    public static boolean isCompanys(String last) {
        return COMPANIES.contains(Abbreviation.withoutStop(last));
    }

    /** Like {@link #isCompanys}, for any organisation. */
    public static boolean isOrganizations(String last) {
        String word = Abbreviation.withoutStop(last);
        return COMPANIES.contains(word) || BUSINESSES.contains(word) || ORGANIZATIONS.contains(word);
    }

    /** Like {@link #isCompanys}, for lines of business, which end only companies' names: "Energy". */
    public static boolean isBusiness(String last) {
        return BUSINESSES.contains(Abbreviation.withoutStop(last));
    }
}
