package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses.Entry;

/** The word class and the word sets of each token of one text. Read-only. */
public final class WordClasses {
    private final WordClass[] classes;
    /** The start of the row of each token's word in {@link ClosedClasses}, whatever it is in its context. */
    private final int[] spelt;
    /** The start of each token's row; 0 if it counts as in no set. */
    private final int[] rows;
    /** A bit for each set that has some word of the text. */
    private final long[] present = new long[WordSet.LONGS];

    private WordClasses(int size) {
        this.classes = new WordClass[size];
        this.spelt = new int[size];
        this.rows = new int[size];
    }

    /** The classes of all tokens, by their spelling and context. */
    public static WordClasses of(Tokens tokens) {
        WordClasses all = new WordClasses(tokens.size());
        for (int i = 0; i < all.rows.length; i++) {
            int alike = tokens.firstAlike(i);
            if (alike < i && tokens.isCaseless(i) && tokens.isCaseless(alike)) {
                all.copy(alike, i);
            } else if (alike < i && all.spelt[alike] == Entry.OPEN.row()) {
                all.read(tokens, i, Entry.OPEN);
            } else {
                Entry entry = ClosedClasses.of(tokens, i);
                if (alike == i && entry != Entry.OPEN) {
                    entry.addSetsTo(all.present);
                }
                all.read(tokens, i, entry);
            }
            if (tokens.firstChar(i) == '-') {
                all.classes[i] = isHyphen(tokens, i) ? WordClass.OPEN : WordClass.PUNCTUATION;
            }
        }
        return all;
    }

    /** The hyphen of "U.S.-led", which is a token since an abbreviation ends with its dot: part of a word, no mark. */
    private static boolean isHyphen(Tokens tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.end(i) - tokens.start(i) == 1
                && tokens.end(i - 1) == tokens.start(i)
                && tokens.end(i) == tokens.start(i + 1)
                && tokens.isWord(i - 1)
                && tokens.isWord(i + 1)
                && tokens.charAt(tokens.end(i - 1) - 1) == '.';
    }

    private void copy(int from, int to) {
        classes[to] = classes[from];
        spelt[to] = spelt[from];
        rows[to] = rows[from];
    }

    /** The class of a token of the text. */
    public WordClass at(int token) {
        return classes[token];
    }

    /** Whether the token is of the class; false outside the text. */
    public boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < classes.length && classes[token] == wordClass;
    }

    /** Whether the token is in the set, as a word of its context; false outside the text. */
    public boolean is(int token, WordSet set) {
        return token >= 0 && token < rows.length && (ClosedClasses.ROWS[rows[token] + set.at] & set.bit) != 0;
    }

    /** Whether the token is in any set or closed class; most words that are not are nouns, verbs and adjectives. */
    public boolean isKnown(int token) {
        return rows[token] != Entry.OPEN.row();
    }

    /** The first token in {@code [from, to)} that is in the set; {@code to} if there is none. */
    public int next(int from, int to, WordSet set) {
        return mayHave(set) ? ClosedClasses.next(rows, from, to, set) : Math.max(from, to);
    }

    /** Whether the token's spelling is in the set, whatever the word is in its context: "who" in "the WHO" too. */
    public boolean isSpelt(int token, WordSet set) {
        return token >= 0 && token < spelt.length && ClosedClasses.isInRow(spelt[token], set);
    }

    /** Whether any token may be in the set; if not, callers can skip searching for one. */
    public boolean mayHave(WordSet set) {
        return (present[set.at] & set.bit) != 0;
    }

    private void read(Tokens tokens, int i, Entry entry) {
        spelt[i] = entry.row();
        boolean plain = tokens.isPlain(i);
        if (!plain && isMark(tokens, i)) {
            classes[i] = WordClass.PUNCTUATION;
        } else if (!plain
                && ((entry.wordClass() == WordClass.RELATIVE && isAcronym(tokens, i))
                        || (tokens.is(i, "IS") && isGroup(tokens, i))
                        || (tokens.is(i, "TODAY") && i > 0 && tokens.is(i - 1, "told")))) {
            classes[i] = WordClass.OPEN;
        } else {
            rows[i] = entry.row();
            classes[i] = entry.wordClass() == WordClass.OPEN
                    ? open(tokens, i, entry)
                    : entry.in(WordSet.MODAL_NAME) && isName(tokens, i) ? WordClass.OPEN : entry.wordClass();
        }
    }

    /** Whether the token is no word, nor one that begins with an apostrophe: "'s". */
    private static boolean isMark(Tokens tokens, int i) {
        char first = tokens.firstChar(i);
        boolean shortened = (first == '\'' || first == '’') && tokens.end(i) - tokens.start(i) > 1;
        return !tokens.isWord(i) && !shortened;
    }

    /** "The WHO", "WHO director" is no relative pronoun; "VOSS, WHO SAID" is one. */
    private boolean isAcronym(Tokens tokens, int i) {
        boolean name = isSpelt(i - 1, WordSet.THE)
                || (i + 1 < tokens.size() && Character.isLowerCase(tokens.firstChar(i + 1)));
        return name && isInCapitals(tokens, i);
    }

    /** "IS fighters", "killed by IS", "now the IS men say": the group; not "he IS late". */
    private boolean isGroup(Tokens tokens, int i) {
        boolean opens = i == 0
                || switch (classes[i - 1]) {
                    case PUNCTUATION, PREPOSITION, DETERMINER, SUBORDINATOR, CONJUNCTION -> true;
                    case ADVERB -> tokens.isCapital(i - 1);
                    default -> false;
                };
        return opens && !(i + 1 < tokens.size() && Character.isUpperCase(tokens.firstChar(i + 1)));
    }

    private static boolean isInCapitals(Tokens tokens, int i) {
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            if (!Character.isUpperCase(tokens.charAt(c))) {
                return false;
            }
        }
        return true;
    }

    private static WordClass open(Tokens tokens, int i, Entry known) {
        int end = tokens.end(i);
        boolean manner = tokens.charAt(end - 1) == 'y'
                && end - tokens.start(i) > 4
                && tokens.charAt(end - 2) == 'l'
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
