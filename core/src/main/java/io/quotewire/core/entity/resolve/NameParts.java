package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells what the words of an organisation's name are: a place, a part of a company, initials. Pure functions. */
final class NameParts {
    private static final Set<String> SMALL = WordList.lines(NameParts.class, "small-words.txt");

    private static final Set<String> PARTS = WordList.words(NameParts.class, "parts-of-companies.txt");

    /**
     * Bodies that go by their names without the place: "Royal Bank of Lima"; the "High Court of Lima" is not the only
     * one.
     */
    private static final Set<String> NAMED_WITHOUT_PLACE = WordList.words(NameParts.class, "named-without-place.txt");

    private static final Set<String> OF = Set.of("of");

    private static final Set<String> AND = Set.of("and", "&");

    private static final Set<String> OF_OR_FOR = Set.of("of", "for");

    private NameParts() {}

    static String last(String[] words) {
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    static boolean isOrganizations(String word) {
        return NameEndings.isOrganizations(word.toLowerCase(Locale.ROOT));
    }

    /** "Harland Watch", "Harland of America"; not "Bank of France" or "Harland Shipping Co of Japan". */
    static boolean isPart(String[] words) {
        int size = words.length;
        return PARTS.contains(words[size - 1])
                && (!words[size - 2].equals("of") || (size == 3 && !NAMED_WITHOUT_PLACE.contains(words[0])));
    }

    /** "QPA" is a body, and the "Lima QPA" a branch of it. */
    static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1)) && UpperCase.is(word);
    }

    /** The number of initials at the start of the name. */
    static int initials(String[] words) {
        int count = 0;
        while (count < words.length - 1 && words[count].endsWith(".")) {
            count++;
        }
        return count;
    }

    /** The index of the first of these prepositions; the number of words if there is none. */
    private static int preposition(String[] words, Set<String> prepositions) {
        int at = 0;
        while (at < words.length && !prepositions.contains(words[at])) {
            at++;
        }
        return at;
    }

    /** Whether the word, like "the", is no part of a name's initials. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    static boolean isAnySmall(String[] words) {
        return Arrays.stream(words).anyMatch(NameParts::isSmall);
    }

    /** "ICG" for "International Crisis Group". */
    static String initialsOf(String[] words, int end) {
        StringBuilder initials = new StringBuilder(end);
        for (int w = 0; w < end; w++) {
            String word = words[w];
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** The number of words of "Harbour Bank" in "Harbour Bank of Lima", which goes by them; 0 for other names. */
    static int endBeforePlace(String[] words) {
        int of = preposition(words, OF);
        return of > 1 && of < words.length - 1 && NAMED_WITHOUT_PLACE.contains(words[of - 1]) ? of : 0;
    }

    /**
     * The number of words of "Lima Savings" in "Lima Savings and Loan Association of Peru", which goes by them; 0 for
     * other names, as "Harland Union and Voss Party".
     */
    static int endBeforeAnd(String[] words) {
        int and = preposition(words, AND);
        int last = preposition(words, OF_OR_FOR) - 1;
        boolean one = and > 1 && and < last && isOrganizations(words[last]) && !isOrganizations(words[and - 1]);
        return one ? and : 0;
    }

    /** The index of the "of" or "for" behind a noun that is not the first word, "Lima Observatory for"; otherwise 0. */
    static int endBeforeModifier(String[] words) {
        int preposition = preposition(words, OF_OR_FOR);
        boolean noun = preposition > 1 && preposition < words.length - 1 && !isAcronym(words[preposition - 1]);
        return noun ? preposition : 0;
    }
}
