package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes offices, and words in capitals that are not names, from names: "the Lord Advocate left", "(Chief Whip) Mary
 * Hill", "the LIBOR rose".
 */
final class OfficeTrim {
    /** The offices by their first words in lower case. */
    private static final WordMap<List<List<String>>> BY_FIRST_WORD =
            new WordMap<>(Stream.of("office-names.txt", "letter-words.txt")
                    .flatMap(list -> WordList.rows(OfficeTrim.class, list).stream())
                    .collect(Collectors.groupingBy(words -> words.get(0).toLowerCase(Locale.ROOT))));

    private OfficeTrim() {}

    /** Labels offices in names of persons and organisations as outside, except in "Office of the Attorney General". */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Labels.OUTSIDE || (i + 1 < labels.length && labels[i + 1] != Labels.OUTSIDE)) {
                applyAt(tokens, labels, i);
            }
        }
    }

    private static void applyAt(Tokens tokens, byte[] labels, int first) {
        boolean mayBegin = named(labels, first) || (first + 1 < labels.length && named(labels, first + 1));
        int end = mayBegin ? officeEnd(tokens, first) : -1;
        if (end > 0 && named(labels, end - 1)) {
            trim(tokens, labels, first, end);
        }
    }

    private static boolean named(byte[] labels, int token) {
        return labels[token] == Labels.FIRST_PERSON
                || labels[token] == Labels.FIRST_PERSON + 1
                || labels[token] == Labels.FIRST_ORGANIZATION
                || labels[token] == Labels.FIRST_ORGANIZATION + 1;
    }

    /** The token after the longest office that begins at the token, or -1. */
    private static int officeEnd(Tokens tokens, int first) {
        int longest = -1;
        List<List<String>> offices = tokens.isCapital(first) ? BY_FIRST_WORD.get(tokens, first) : null;
        if (offices != null) {
            for (List<String> office : offices) {
                if (first + office.size() > longest && isAt(tokens, first, office)) {
                    longest = first + office.size();
                }
            }
        }
        return longest;
    }

    private static boolean isAt(Tokens tokens, int first, List<String> office) {
        if (first + office.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < office.size(); i++) {
            if (!tokens.is(first + i, office.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What remains of a name that contains an office. */
    private enum Remains {
        /** "Attorney General Office", "Mary Hill MP". */
        ALL,
        /** "Government Chief Whip". */
        NONE,
        /** "Labour MP", "FBI Special Agent". */
        ORGANIZATION_AHEAD,
        /** "Green MEP Mary Hill". */
        PERSON_BEHIND
    }

    private static Remains remains(Tokens tokens, byte[] labels, int first, int end) {
        boolean person = labels[end - 1] <= Labels.FIRST_PERSON + 1;
        if (end < labels.length && Labels.continues(labels[end])) {
            return person ? Remains.PERSON_BEHIND : Remains.ALL;
        }
        boolean acronym =
                first > 0 && labels[first] == Labels.FIRST_ORGANIZATION + 1 && UpperCase.is(tokens.word(first - 1));
        if (end - first > 1 && !(acronym && !person)) {
            return Remains.NONE;
        }
        return person ? Remains.ALL : Remains.ORGANIZATION_AHEAD;
    }

    private static void trim(Tokens tokens, byte[] labels, int first, int end) {
        int from = start(labels, first);
        if (isOfOrganization(tokens, from, first)) {
            return;
        }
        boolean alone = from == first && (end == labels.length || !Labels.continues(labels[end]));
        boolean seat = alone || (from == first - 1 && isBehindThe(tokens, from));
        if (labels[from] == Labels.FIRST_PERSON && end == first + 1 && seat) {
            clear(labels, from, end);
            return;
        }
        switch (remains(tokens, labels, first, end)) {
            case ALL -> {}
            case NONE -> clear(labels, from, end);
            case ORGANIZATION_AHEAD -> clear(labels, first, end);
            case PERSON_BEHIND -> {
                clear(labels, from, end);
                labels[end] = Labels.FIRST_PERSON;
            }
        }
    }

    private static void clear(byte[] labels, int from, int end) {
        Arrays.fill(labels, from, end, (byte) Labels.OUTSIDE);
    }

    /** "The (Lima MP)", "the west (Lima MP)": the member for a place. */
    private static boolean isBehindThe(Tokens tokens, int from) {
        int article = from - 1;
        if (article > 0 && Character.isLowerCase(tokens.firstChar(article)) && tokens.isLetter(article)) {
            article = isThe(tokens, article) ? article : article - 1;
        }
        return article >= 0 && isThe(tokens, article);
    }

    private static boolean isThe(Tokens tokens, int token) {
        return ClosedClasses.isIn(tokens, token, WordSet.THE);
    }

    /** The first token of the name that continues at the token. */
    private static int start(byte[] labels, int token) {
        int first = token;
        while (Labels.continues(labels[first])) {
            first--;
        }
        return first;
    }

    /** "Office of the (Attorney General)". */
    private static boolean isOfOrganization(Tokens tokens, int from, int first) {
        for (int i = from; i < first; i++) {
            if (ClosedClasses.isIn(tokens, i, WordSet.NAME_JOINT)) {
                return true;
            }
        }
        return false;
    }
}
