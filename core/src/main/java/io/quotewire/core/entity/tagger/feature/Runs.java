package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.text.WordList;
import java.util.Arrays;

/**
 * The spans of a text that may hold names: capitalised tokens, with the small words, marks and numbers that join them
 * ("Bank of the West"). Lower-case words that do not join capitals are in no run.
 */
public final class Runs {
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_NICKNAME = 3;
    private static final int NONE = -1;
    private static final String THE = "the";
    private static final SmallWordSet JOINERS = new SmallWordSet(WordList.read(Runs.class, "joiners.txt"));
    private static final SmallWordSet LONE_WORDS = new SmallWordSet(WordList.read(Runs.class, "lone-words.txt"));

    private int[] first = new int[64];
    private int[] end = new int[64];
    private int size;

    /** All runs, also those of a single small word, which a model learns from. */
    public Runs(TokenTable table) {
        this(table, false);
    }

    /**
     * The runs that may hold names: all but those of a single small word or day ("The rain stopped on Monday"), a
     * fifth of all. The tagger finds no name there, whatever surrounds them, and saves their time.
     */
    public static Runs ofNames(TokenTable table) {
        return new Runs(table, true);
    }

    private Runs(TokenTable table, boolean ofNames) {
        int i = 0;
        while (i < table.size) {
            if (!opens(table, i)) {
                i++;
                continue;
            }
            int last = i;
            int next = i + 1;
            while (next < table.size && next - last <= LONGEST_GAP + 1 && !table.is(next, TokenKind.BREAKS)) {
                int nickname = behindNickname(table, last, next);
                if (table.is(next, TokenKind.CAPITAL) || isHyphenated(table, last, next)) {
                    last = next;
                } else if (nickname >= 0) {
                    last = nickname;
                    next = nickname;
                } else if (!joins(table, next)) {
                    break;
                } else if (next == last + 1 && table.is(next, TokenKind.DIGIT)) {
                    last = next;
                }
                next++;
            }
            if (!ofNames || last > i || !isLoneWord(table, i)) {
                add(i, last + 1);
            }
            i = last + 1;
        }
    }

    /** The number of runs. */
    public int size() {
        return size;
    }

    /** The first token of the run. */
    public int first(int run) {
        return first[run];
    }

    /** The token after its last. */
    public int end(int run) {
        return end[run];
    }

    private static boolean opens(TokenTable table, int i) {
        return table.is(i, TokenKind.CAPITAL)
                || (table.is(i, TokenKind.DIGIT)
                        && i + 1 < table.size
                        && table.is(i + 1, TokenKind.CAPITAL)
                        && !table.is(i + 1, TokenKind.BREAKS));
    }

    /** Whether the token is the lower-case part of a double name with a spaced hyphen ("Moon Jae - in"). */
    private static boolean isHyphenated(TokenTable table, int last, int i) {
        return i == last + 2 && table.is(i, TokenKind.LOWER) && table.tokens.is(i - 1, "-");
    }

    /**
     * The capitalised token after a nickname in quote marks (John "Bull" Turner, Ann "the Saw" Hale), {@link #NONE} if
     * there is none.
     */
    private static int behindNickname(TokenTable table, int last, int mark) {
        if (mark != last + 1 || !isMark(table, mark)) {
            return NONE;
        }
        int start = mark + 1 < table.size && table.tokens.is(mark + 1, THE) ? mark + 2 : mark + 1;
        int close = start;
        while (close < table.size
                && close - start < LONGEST_NICKNAME
                && table.is(close, TokenKind.CAPITAL)
                && !table.is(close, TokenKind.BREAKS)) {
            close++;
        }
        boolean named = close > start
                && close + 1 < table.size
                && isMark(table, close)
                && table.is(close + 1, TokenKind.CAPITAL)
                && !table.is(close + 1, TokenKind.BREAKS);
        return named ? close + 1 : NONE;
    }

    private static boolean isMark(TokenTable table, int i) {
        char c = table.tokens.firstChar(i);
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    /** Whether the token is a word of the list with a capital; in capitals it may be an acronym ("IT"). */
    private static boolean isLoneWord(TokenTable table, int i) {
        return LONE_WORDS.has(table.tokens, i) && !table.is(i, TokenKind.ALL_CAPITALS);
    }

    private static boolean joins(TokenTable table, int i) {
        return table.is(i, TokenKind.DIGIT) || JOINERS.has(table.tokens, i);
    }

    private void add(int from, int to) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        first[size] = from;
        end[size++] = to;
    }
}
