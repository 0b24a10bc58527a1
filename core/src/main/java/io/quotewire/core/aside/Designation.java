package io.quotewire.core.aside;

import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a bracket that was left out said of the name before it: that it is traded ("Bloomly Inc. (NASDAQ: BLMX)"), or
 * how it is called below ("Bloomly Inc. (“Bloomly” or the “Company”)"). Immutable.
 *
 * @param end the offset in the {@linkplain RunningText running text} at which the name ends
 * @param listed whether the bracket has the name's symbol at an exchange
 * @param trademark whether it is the sign of a trade mark instead of a bracket: "Bloomly®"
 * @param terms the quoted words, without an article
 */
public record Designation(int end, boolean listed, boolean trademark, List<String> terms) {
    private static final Set<String> NOUNS = WordList.words(Designation.class, "term-nouns.txt");

    /** What both brackets say of the same name. */
    Designation and(Designation other) {
        List<String> all = new ArrayList<>(terms);
        all.addAll(other.terms);
        return new Designation(end, listed || other.listed, trademark || other.trademark, List.copyOf(all));
    }

    /** Whether the term is a noun for an organisation: "Company". */
    public static boolean isNoun(String term) {
        return NOUNS.contains(term.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the term can be a short form of an organisation of this name: a noun for one, letters with which the name
     * or one of its words begins ("Harland", "Harl"), or its initials; not the “Offering” of "Bloomly Inc. (the
     * “Offering”)".
     */
    public static boolean isOf(String term, String name) {
        String form = term.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT).replace(".", "");
        return isNoun(term)
                || whole.startsWith(form)
                || whole.contains(" " + form)
                || BracketedAbbreviation.isOf(form, whole);
    }
}
