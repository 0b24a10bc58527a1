package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses.Entry;

/** The word class and the word sets of each token of one text. Read-only. */
public final class WordClasses {
    private final WordClass[] classes;
    /** The lexicon entry of each token's word. */
    private final Entry[] known;
    /** The start of each token's row in {@link ClosedClasses}; 0 if it counts as in no set. */
    private final int[] rows;
    /** A bit for each set that has some word of the text. */
    private final long[] present = new long[WordSet.LONGS];

    private WordClasses(int size) {
        this.classes = new WordClass[size];
        this.known = new Entry[size];
        this.rows = new int[size];
    }

    public static WordClasses of(Tokens tokens) {
        WordClasses all = new WordClasses(tokens.size());
        Entry[] known = all.known;
        for (int i = 0; i < known.length; i++) {
            int alike = tokens.firstAlike(i);
            if (alike < i) {
                known[i] = known[alike];
            } else {
                known[i] = ClosedClasses.of(tokens, i);
                if (known[i] != Entry.OPEN) {
                    known[i].addSetsTo(all.present);
                }
            }
            all.read(tokens, i);
        }
        return all;
    }

    public WordClass at(int token) {
        return classes[token];
    }

    public boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < classes.length && classes[token] == wordClass;
    }

    public boolean is(int token, WordSet set) {
        return token >= 0 && token < rows.length && ClosedClasses.isInRow(rows[token], set);
    }

    /** Whether the token's spelling is in the set, whatever the word is in its context: "who" in "the WHO" too. */
    public boolean isSpelt(int token, WordSet set) {
        return token >= 0 && token < known.length && known[token].in(set);
    }

    /** Whether any token may be in the set; if not, callers can skip searching for one. */
    public boolean mayHave(WordSet set) {
        return (present[set.at] & set.bit) != 0;
    }

    private void read(Tokens tokens, int i) {
        Entry entry = known[i];
        char first = tokens.firstChar(i);
        int length = tokens.end(i) - tokens.start(i);
        if (!tokens.isWord(i) && !(length > 1 && (first == '\'' || first == '’'))) {
            classes[i] = WordClass.PUNCTUATION;
        } else if (isAcronym(tokens, i, known)) {
            classes[i] = WordClass.OPEN;
        } else {
            rows[i] = entry.row();
            classes[i] = entry.wordClass() == WordClass.OPEN
                    ? open(tokens, i, length, entry)
                    : entry.in(WordSet.MODAL_NAME) && isName(tokens, i) ? WordClass.OPEN : entry.wordClass();
        }
    }

    /** "The WHO" is no relative pronoun. */
    private static boolean isAcronym(Tokens tokens, int i, Entry[] known) {
        return i > 0
                && known[i].wordClass() == WordClass.RELATIVE
                && known[i - 1].in(WordSet.THE)
                && isInCapitals(tokens, i);
    }

    private static boolean isInCapitals(Tokens tokens, int i) {
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            if (!Character.isUpperCase(tokens.charAt(c))) {
                return false;
            }
        }
        return true;
    }

    private static WordClass open(Tokens tokens, int i, int length, Entry known) {
        boolean manner = length > 4
                && tokens.charAt(tokens.end(i) - 1) == 'y'
                && tokens.charAt(tokens.end(i) - 2) == 'l'
                && Character.isLowerCase(tokens.firstChar(i))
                && !known.in(WordSet.NOUN_IN_LY);
        return manner ? WordClass.ADVERB : WordClass.OPEN;
    }

    /** "Mr May", "May said": a modal capitalised within a sentence, or before a word that a modal cannot govern. */
    private static boolean isName(Tokens tokens, int i) {
        if (!tokens.isCapital(i)) {
            return false;
        }
        if (i > 0 && tokens.isWord(i - 1)) {
            return true;
        }
        String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
        return next.equals(",") || VerbEnding.isPast(next) || ClosedClasses.isIn(next, WordSet.BEHIND_NAME);
    }
}
