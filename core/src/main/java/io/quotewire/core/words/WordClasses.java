package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses.Entry;

/** The class and the sets of each token of one text. Read only. */
public final class WordClasses {
    private final WordClass[] classes;
    /** Where the row of each token's sets begins in {@link ClosedClasses}. */
    private final int[] rows;
    /** A bit for each set in which some word of the text is. */
    private final long[] present = new long[WordSet.LONGS];

    private WordClasses(int size) {
        this.classes = new WordClass[size];
        this.rows = new int[size];
    }

    public static WordClasses of(Tokens tokens) {
        WordClasses all = new WordClasses(tokens.size());
        Entry[] known = new Entry[tokens.size()];
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
            all.read(tokens, i, known);
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

    /** Whether any token may be in the set: where none is, nobody need go and look for it. */
    public boolean mayHave(WordSet set) {
        return (present[set.at] & set.bit) != 0;
    }

    private void read(Tokens tokens, int i, Entry[] all) {
        Entry known = all[i];
        char first = tokens.firstChar(i);
        int length = tokens.end(i) - tokens.start(i);
        if (!tokens.isWord(i) && !(length > 1 && (first == '\'' || first == '’'))) {
            classes[i] = WordClass.PUNCTUATION;
        } else if (isAcronym(tokens, i, all)) {
            classes[i] = WordClass.OPEN;
        } else {
            rows[i] = known.row();
            classes[i] = known.wordClass() == WordClass.OPEN
                    ? open(tokens, i, length, known)
                    : known.in(WordSet.MODAL_NAME) && isName(tokens, i) ? WordClass.OPEN : known.wordClass();
        }
    }

    /** "The WHO": no relative pronoun. */
    private static boolean isAcronym(Tokens tokens, int i, Entry[] known) {
        return i > 0
                && known[i].wordClass() == WordClass.RELATIVE
                && known[i - 1].in(WordSet.THE)
                && isInCapitals(tokens, i);
    }

    private static boolean isInCapitals(Tokens tokens, int i) {
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            if (!Character.isUpperCase(tokens.text().charAt(c))) {
                return false;
            }
        }
        return true;
    }

    private static WordClass open(Tokens tokens, int i, int length, Entry known) {
        boolean manner = length > 4
                && tokens.text().charAt(tokens.end(i) - 1) == 'y'
                && tokens.text().charAt(tokens.end(i) - 2) == 'l'
                && Character.isLowerCase(tokens.firstChar(i))
                && !known.in(WordSet.NOUN_IN_LY);
        return manner ? WordClass.ADVERB : WordClass.OPEN;
    }

    /** "Mr May", "May said": a modal with a capital inside a sentence, or before a form that no modal governs. */
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
