package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lexicon of closed-class words: each word's class and sets, from {@code word-classes.txt} and
 * {@code word-sets.tsv}.
 */
public final class ClosedClasses {
    private static final Map<String, Entry> ENTRIES = load();
    private static final WordMap<Entry> KNOWN = new WordMap<>(ENTRIES);
    /** The set membership bits of all entries, one row of {@link WordSet#LONGS} longs for each. */
    static final long[] ROWS = rows();

    private ClosedClasses() {}

    /** The class and the sets of a word. */
    static final class Entry {
        /** The entry of every open-class word that is in no set. */
        static final Entry OPEN = new Entry(WordClass.OPEN, 0);

        private final WordClass wordClass;
        private final int row;
        private final Set<WordSet> sets = EnumSet.noneOf(WordSet.class);

        private Entry(WordClass wordClass, int number) {
            this.wordClass = wordClass;
            this.row = number * WordSet.LONGS;
        }

        /** The word's class; {@link WordClass#OPEN} if it only belongs to sets. */
        WordClass wordClass() {
            return wordClass;
        }

        boolean in(WordSet set) {
            return isInRow(row, set);
        }

        /** The start of its row, to be passed to {@link ClosedClasses#isInRow}. */
        int row() {
            return row;
        }

        void addSetsTo(long[] bits) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= ROWS[row + i];
            }
        }
    }

    /** The entry of a lower-case word. */
    static Entry of(String word) {
        Entry known = KNOWN.get(word);
        return known == null ? Entry.OPEN : known;
    }

    /** The entry of a token's word in lower case. */
    static Entry of(Tokens tokens, int token) {
        Entry known = KNOWN.get(tokens, token);
        return known == null ? Entry.OPEN : known;
    }

    /** Whether the entry whose row starts there is in the set; row 0 belongs to {@link Entry#OPEN}. */
    static boolean isInRow(int row, WordSet set) {
        return (ROWS[row + set.at] & set.bit) != 0;
    }

    /** The first in {@code [from, to)} of these rows that is in the set; {@code to}, or a later start, if none is. */
    static int next(int[] rows, int from, int to, WordSet set) {
        int at = set.at;
        long bit = set.bit;
        int i = from;
        while (i < to && (ROWS[rows[i] + at] & bit) == 0) {
            i++;
        }
        return i;
    }

    /** Whether the lower-case word is of the class, which must not be open. */
    public static boolean isIn(String word, WordClass wordClass) {
        return of(word).wordClass() == wordClass;
    }

    /** Whether the token's word is of the class, which must not be open; faster than by its string. */
    public static boolean isIn(Tokens tokens, int token, WordClass wordClass) {
        return of(tokens, token).wordClass() == wordClass;
    }

    /** Whether the lower-case word is of any closed class. */
    public static boolean isClosed(String word) {
        return of(word).wordClass() != WordClass.OPEN;
    }

    /** Whether the lower-case word is in the set. */
    public static boolean isIn(String word, WordSet set) {
        return of(word).in(set);
    }

    /** Whether the token's word is in the set; faster than by its string. */
    public static boolean isIn(Tokens tokens, int token, WordSet set) {
        return of(tokens, token).in(set);
    }

    /** The words of a class, in lower case. */
    public static List<String> words(WordClass wordClass) {
        return ENTRIES.entrySet().stream()
                .filter(entry -> entry.getValue().wordClass() == wordClass)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Entry> load() {
        Map<String, WordClass> classes = new HashMap<>();
        Map<String, List<String>> members = new HashMap<>();
        Map<String, List<String>> started = new HashMap<>();
        for (List<String> words : WordList.rows(ClosedClasses.class, "word-classes.txt")) {
            List<String> names = List.of(words.get(0).split("/", -1));
            WordClass wordClass = WordClass.valueOf(names.get(0).toUpperCase(Locale.ROOT));
            for (String word : words.subList(1, words.size())) {
                classes.putIfAbsent(word, wordClass);
                members.computeIfAbsent(names.get(0), key -> new ArrayList<>()).add(word);
                if (names.size() > 1) {
                    started.computeIfAbsent(names.get(1), key -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        Map<String, Entry> entries = new HashMap<>();
        classes.forEach((word, wordClass) -> entries.put(word, new Entry(wordClass, entries.size() + 1)));
        for (String line : WordList.read(ClosedClasses.class, "word-sets.tsv")) {
            int tab = line.indexOf('\t');
            String name = line.substring(0, tab);
            List<String> words = new ArrayList<>(started.getOrDefault(name, List.of()));
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                switch (word.charAt(0)) {
                    case '+' -> words.addAll(members(members, word.substring(1)));
                    case '-' -> words.remove(word.substring(1));
                    default -> words.add(word);
                }
            }
            members.put(name, words);
            WordSet set = WordSet.valueOf(name.toUpperCase(Locale.ROOT));
            for (String word : words) {
                entries.putIfAbsent(word, new Entry(WordClass.OPEN, entries.size() + 1));
                entries.get(word).sets.add(set);
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private static long[] rows() {
        long[] rows = new long[(ENTRIES.size() + 1) * WordSet.LONGS];
        ENTRIES.values().forEach(entry -> entry.sets.forEach(set -> rows[entry.row + set.at] |= set.bit));
        return rows;
    }

    private static List<String> members(Map<String, List<String>> members, String name) {
        List<String> words = members.get(name);
        if (words == null) {
            throw new IllegalStateException("word-sets.tsv: no class or set above is called " + name);
        }
        return words;
    }
}
