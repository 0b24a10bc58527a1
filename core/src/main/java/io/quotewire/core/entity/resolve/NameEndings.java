package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Abbreviation;
import java.util.Set;

/** The words that end the full name of a company or another body, from {@code name-endings.txt}: "Inc", "Council". */
final class NameEndings {
    private static final Set<String> COMPANIES = read("company");
    private static final Set<String> BUSINESSES = read("business");
    private static final Set<String> BODIES = read("body");

    private NameEndings() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(NameEndings.class, "name-endings.txt", kind::equals);
    }

    /** Whether the last word of a name of several, in lower case, with a full stop or without, is a company's. */
    static boolean isCompanys(String last) {
        return COMPANIES.contains(Abbreviation.withoutStop(last));
    }

    /** The same for any body. */
    static boolean isBodys(String last) {
        String word = Abbreviation.withoutStop(last);
        return COMPANIES.contains(word) || BUSINESSES.contains(word) || BODIES.contains(word);
    }

    /** The same for what companies do, which ends the name of no other body: "Energy". */
    static boolean isBusiness(String last) {
        return BUSINESSES.contains(Abbreviation.withoutStop(last));
    }
}
