package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds other names that a text gives a person: "Igor Volk, nicknamed the Wolf or Tank,", "Tom Bray — everyone calls
 * him Boots —", "inmates called Igor Volk “the Wolf”", "Tank, as Tom Bray is known". Pure functions.
 */
final class Aliases {
    /** How many tokens after a name an alias is searched for. */
    private static final int FARTHEST = 25;
    /** The maximum number of words that {@code *} matches in a phrase: "known to all on the docks as". */
    private static final int LONGEST_GAP = 5;

    private static final String GAP = "*";
    private static final WordMap<List<List<String>>> BEHIND = byFirstWord(phrases("behind"));
    private static final WordMap<List<List<String>>> OTHERS = byFirstWord(phrases("by"));
    private static final WordMap<List<List<String>>> LATER = byFirstWord(phrases("later"));
    private static final List<List<String>> BEFORE = phrases("before");
    private static final List<List<String>> AROUND = phrases("around");
    private static final List<List<String>> JOINTS = phrases("joint");

    private Aliases() {}

    private static List<List<String>> phrases(String kind) {
        return WordList.rows(Aliases.class, "alias-phrases.txt").stream()
                .filter(line -> line.get(0).equals(kind))
                .map(line -> checked(line.subList(1, line.size())))
                .toList();
    }

    /**
     * Returns the phrase itself.
     *
     * @throws IllegalArgumentException if it is empty, or begins or ends with a gap
     */
    static List<String> checked(List<String> phrase) {
        if (phrase.isEmpty()
                || phrase.get(0).equals(GAP)
                || phrase.get(phrase.size() - 1).equals(GAP)) {
            throw new IllegalArgumentException(
                    "a phrase between names begins and ends with a word, not with " + GAP + ": " + phrase);
        }
        return phrase;
    }

    /** Indexed by first word, so that most tokens need not be compared with the phrases. */
    private static WordMap<List<List<String>>> byFirstWord(List<List<String>> phrases) {
        return new WordMap<>(phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.get(0))));
    }

    /** The capitalised words that the bearer of the full name {@code name} also goes by; usually none. */
    static List<String> of(Tokens tokens, EntitySpans names, int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        List<String> aliases = behind(tokens, end);
        for (List<String> phrase : BEFORE) {
            if (behindPhrase(tokens, first - phrase.size(), phrase) == first && !tokens.is(end, ",")) {
                addAt(tokens, end, aliases);
            }
        }
        if (first > 2 && ClosedClasses.isIn(tokens, first - 1, WordSet.AS)) {
            for (List<String> phrase : AROUND) {
                if (behindPhrase(tokens, end, phrase) > 0) {
                    addBefore(tokens, first - 2, aliases);
                }
            }
        }
        later(tokens, names, name, aliases);
        return aliases;
    }

    /** Only the aliases directly after a name that ends before the token. */
    static List<String> behind(Tokens tokens, int end) {
        List<String> aliases = new ArrayList<>(0);
        boolean paused = end < tokens.size() && isPause(tokens, end);
        addBehind(tokens, paused ? end + 1 : end, BEHIND, aliases);
        if (paused) {
            List<String> given = new ArrayList<>(0);
            int by = addBehind(tokens, end + 1, OTHERS, given);
            if (by < tokens.size() && ClosedClasses.isIn(tokens, by, WordSet.BY)) {
                aliases.addAll(given);
            }
        }
        return aliases;
    }

    private static void later(Tokens tokens, EntitySpans names, int name, List<String> aliases) {
        int end = names.endToken(name);
        int last = Math.min(tokens.size(), end + FARTHEST);
        for (int i = end; i < last && !tokens.is(i, "."); i++) {
            int other = names.at(i);
            if (other >= 0 && names.type(other) == EntityType.PERSON) {
                return;
            }
            addBehind(tokens, i, LATER, aliases);
        }
    }

    /**
     * Adds the aliases after the phrases that begin at the token; returns the end of the first alias, the text's size
     * without one.
     */
    private static int addBehind(
            Tokens tokens, int first, WordMap<List<List<String>>> byFirstWord, List<String> aliases) {
        List<List<String>> phrases = first < tokens.size() ? byFirstWord.get(tokens, first) : null;
        int end = tokens.size();
        if (phrases != null) {
            for (List<String> phrase : phrases) {
                end = Math.min(end, addAt(tokens, behindPhrase(tokens, first, phrase), aliases));
            }
        }
        return end;
    }

    private static boolean isPause(Tokens tokens, int token) {
        return tokens.is(token, ",") || tokens.is(token, "(") || tokens.is(token, "—") || tokens.is(token, "–");
    }

    /** The token after the phrase that begins at the token; -1 if it does not. */
    private static int behindPhrase(Tokens tokens, int first, List<String> phrase) {
        int i = first;
        for (int w = 0; w < phrase.size(); w++) {
            String word = phrase.get(w);
            if (word.equals(GAP)) {
                int last = Math.min(tokens.size(), i + LONGEST_GAP);
                while (i < last && !tokens.lower(i).equals(phrase.get(w + 1)) && tokens.isLetter(i)) {
                    i++;
                }
            } else if (i < 0 || i >= tokens.size() || !tokens.lower(i).equals(word)) {
                return -1;
            } else {
                i++;
            }
        }
        return i;
    }

    /**
     * Adds the alias that begins at the token, and those coordinated with it; returns its end, the text's size without
     * one.
     */
    private static int addAt(Tokens tokens, int start, List<String> aliases) {
        int i = start < 0 ? tokens.size() : start;
        while (i < tokens.size() && i - start < 2 && (isArticle(tokens, i) || isMark(tokens, i))) {
            i++;
        }
        if (!isAlone(tokens, i)) {
            return tokens.size();
        }
        aliases.add(tokens.word(i));
        for (List<String> joint : JOINTS) {
            int behind = behindPhrase(tokens, i + 1, joint);
            if (behind > 0) {
                addAt(tokens, behind, aliases);
            }
        }
        return i + 1 < tokens.size() && isMark(tokens, i + 1) ? i + 2 : i + 1;
    }

    /** Adds the alias that ends before the comma. */
    private static void addBefore(Tokens tokens, int comma, List<String> aliases) {
        int i = comma;
        while (i > 0 && comma - i < 2 && (tokens.is(i, ",") || isMark(tokens, i))) {
            i--;
        }
        if (i < comma && isAlone(tokens, i)) {
            aliases.add(tokens.word(i));
        }
    }

    private static boolean isAlone(Tokens tokens, int i) {
        return i < tokens.size() && tokens.isCapital(i) && (i + 1 == tokens.size() || !tokens.isCapital(i + 1));
    }

    private static boolean isArticle(Tokens tokens, int token) {
        return ClosedClasses.isIn(tokens, token, WordSet.THE);
    }

    private static boolean isMark(Tokens tokens, int token) {
        return !tokens.isWord(token) && !tokens.is(token, ".") && !tokens.is(token, ",");
    }
}
