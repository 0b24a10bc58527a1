package io.quotewire.core.words;

import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * The words that end the full name of a company or another organisation, from {@code name-endings.txt}: "Inc",
 * "Council".
 */
public final class NameEndings {
    private static final Set<String> LEGAL_FORMS = read("legal");
    private static final Set<String> COMPANIES = read("legal", "company");
    private static final Set<String> BUSINESSES = read("business");
    private static final Set<String> ORGANIZATIONS = read("body");

    private NameEndings() {}

    private static Set<String> read(String... kinds) {
        return WordList.ofKind(NameEndings.class, "name-endings.txt", Set.of(kinds)::contains);
    }

    /** Whether the word, in lower case, with a full stop or without, is the legal form of a company: "Inc". */
    public static boolean isLegalForm(String last) {
        return LEGAL_FORMS.contains(Abbreviation.withoutStop(last));
    }

    /** Whether the last word of a name of several, in lower case, with a full stop or without, is a company's. */
    public static boolean isCompanys(String last) {
        return COMPANIES.contains(Abbreviation.withoutStop(last));
    }

    /** The same for any organisation. */
    public static boolean isOrganizations(String last) {
        String word = Abbreviation.withoutStop(last);
        return COMPANIES.contains(word) || BUSINESSES.contains(word) || ORGANIZATIONS.contains(word);
    }

    /** The same for what companies do, which ends the name of no other organisation: "Energy". */
    public static boolean isBusiness(String last) {
        return BUSINESSES.contains(Abbreviation.withoutStop(last));
    }
}
