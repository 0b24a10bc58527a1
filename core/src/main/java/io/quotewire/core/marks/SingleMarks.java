package io.quotewire.core.marks;

import io.quotewire.core.text.Whitespace;
import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * Distinguishes single quote marks from apostrophes within one paragraph. A mark opens if a word begins after it and a
 * possible closing mark follows in the paragraph; it closes at the end of a word or its punctuation. A plural
 * possessive ("the voters’ choice") looks like a closing mark: it counts as one only if no more certain mark follows
 * before the next opening.
 */
final class SingleMarks {
    private static final Set<String> ELISIONS = WordList.lines(SingleMarks.class, "elisions.txt");
    private static final int LONGEST_ELISION =
            ELISIONS.stream().mapToInt(String::length).max().orElse(0);

    /** "Rock 'n' roll". */
    private static final String AND = "n";

    private static final String STOPS = ".?!";
    private static final int UNKNOWN = -2;

    private final String text;
    private final int end;
    /** The start of the next paragraph, captions apart. */
    private final int next;
    /** No mark at or after this offset can open a quote, since none closes it in this paragraph. */
    private int noneFrom;
    /** The last mark of the paragraph that certainly closes, or what is before it if there is none. */
    private int lastCloser = UNKNOWN;

    SingleMarks(String text, int end, int next) {
        this.text = text;
        this.end = end;
        this.next = next;
        this.noneFrom = end;
    }

    boolean opensAt(int i) {
        return i + 1 < end
                && i < noneFrom
                && MarkDirection.opensLeft(text, i)
                && isWordStart(i + 1)
                && !isElision(i + 1)
                && (goesOn(i) || isLeftOpen(i) || hasClosing(i + 1));
    }

    /**
     * Whether the passage continues in the next paragraph, which opens with the same mark: "She said: 'We are closed.".
     * It begins after a colon or a comma, or with its own paragraph.
     */
    private boolean goesOn(int i) {
        return next + 1 < text.length()
                && text.charAt(next) == text.charAt(i)
                && isIntroduced(i)
                && new SingleMarks(text, text.length(), text.length()).opensWordAt(next)
                && closesNowhere(i + 1);
    }

    /** Whether the passage ends with its paragraph, though no mark closes it: "She said: 'We are closed." */
    private boolean isLeftOpen(int i) {
        return i >= 2
                && text.charAt(i - 1) == ' '
                && text.charAt(i - 2) == ':'
                && Character.isUpperCase(text.charAt(i + 1))
                && STOPS.indexOf(text.charAt(end - 1)) >= 0
                && closesNowhere(i + 1);
    }

    private boolean isIntroduced(int i) {
        return i < 2
                || text.charAt(i - 1) == '\n'
                || (text.charAt(i - 1) == ' ' && (text.charAt(i - 2) == ':' || text.charAt(i - 2) == ','));
    }

    /** Whether a word that is no elision follows the mark. */
    boolean opensWordAt(int i) {
        return i + 1 < end && isWordStart(i + 1) && !isElision(i + 1);
    }

    /** Whether no mark certainly closes: one after a plural may be its apostrophe. */
    private boolean closesNowhere(int from) {
        if (lastCloser == UNKNOWN) {
            lastCloser = end - 1;
            while (lastCloser >= 0
                    && text.charAt(lastCloser) != '\n'
                    && !(isCloser(lastCloser) && !isPossessive(lastCloser))) {
                lastCloser--;
            }
        }
        return lastCloser <= from;
    }

    private boolean isWordStart(int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || c == '['
                || c == '…'
                || c == '.'
                || c == '$'
                || c == '£'
                || c == '"'
                || c == '“';
    }

    /** Words that begin with an apostrophe: 'em, 'tis, '90s. */
    private boolean isElision(int i) {
        int stop = i;
        while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(i, Math.min(stop, i + LONGEST_ELISION + 1)).toLowerCase(Locale.ROOT);
        return (ELISIONS.contains(word) || isDecade(word)) && (word.equals(AND) || !isCloser(stop));
    }

    /** "'90s", "'68". */
    private static boolean isDecade(String word) {
        return word.length() >= 2
                && word.length() <= 3
                && Character.isDigit(word.charAt(0))
                && (word.endsWith("s") || word.length() == 2);
    }

    private boolean hasClosing(int from) {
        if (closingAfter(from) < end) {
            return true;
        }
        noneFrom = from - 1;
        return false;
    }

    /** The closing mark of a quote whose content starts at {@code from}, or the paragraph's end if there is none. */
    int closingAfter(int from) {
        if (goesOn(from - 1) || isLeftOpen(from - 1)) {
            return end;
        }
        int doubtful = end;
        boolean opened = false;
        for (int i = from + 1; i < end; i++) {
            if (isCloser(i)) {
                if (!isPossessive(i)) {
                    return i;
                }
                doubtful = Math.min(doubtful, i);
            } else if (isOpenerLike(i) && !isElision(i + 1)) {
                int told = opened ? i : told(from, i);
                if (told < i || doubtful < end) {
                    return told < i ? told : doubtful;
                }
                opened = true;
            }
        }
        return doubtful;
    }

    /** "'It is late, Hill said. 'We": where a passage ends whose closing mark was forgotten before one that opens. */
    private int told(int from, int opener) {
        return STOPS.indexOf(text.charAt(opener - 2)) >= 0 ? MissingClosingMark.endOf(text, from, opener) : opener;
    }

    private boolean isOpenerLike(int i) {
        char c = text.charAt(i);
        return (c == '‘' || c == '\'') && MarkDirection.opensAt(text, i, 1);
    }

    private boolean isCloser(int i) {
        if (i <= 0 || i >= end || (text.charAt(i) != '’' && text.charAt(i) != '\'')) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean ends = i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1));
        return ends && !Whitespace.is(before) && !isOpenerLike(i);
    }

    /** "The boys' “big day”": double marks within the passage. */
    private boolean isNested(int i) {
        return (text.charAt(i) == '"' || text.charAt(i) == '“') && MarkDirection.opensAt(text, i, 1);
    }

    private boolean isPossessive(int i) {
        char before = text.charAt(i - 1);
        return (before == 's' || before == 'n')
                && i + 2 < end
                && text.charAt(i + 1) == ' '
                && (Character.isLowerCase(text.charAt(i + 2)) || isNested(i + 2));
    }
}
