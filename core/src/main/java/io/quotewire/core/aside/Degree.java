package io.quotewire.core.aside;

import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * Recognises a degree behind a person's name and comma: "Dana Holt, PhD, a chemist", "Dana Holt, M.D., MBA"; not the
 * state in "Silver Spring, MD". Pure functions.
 */
final class Degree {
    private static final Set<String> SURE = WordList.ofKind(Degree.class, "degrees.txt", "sure"::equals);
    private static final Set<String> NAMED = WordList.ofKind(Degree.class, "degrees.txt", "named"::equals);
    /** What is no apposition: the comma before it is the degree's, not the name's. */
    private static final Set<String> FOLLOWING = WordList.ofKind(Degree.class, "degrees.txt", "following"::equals);
    /** The maximum length of a degree with its full stops. */
    private static final int LONGEST = 8;
    /** The maximum number of words before a degree among which the first name is: "Dana B. Holt, PhD". */
    private static final int MOST_WORDS = 4;

    private static final int MOST_DEGREES = 4;

    private Degree() {}

    /** The offset behind the degree that follows the comma; -1 if there is none. */
    static int end(String text, int comma) {
        int start = comma + 2;
        if (comma == 0
                || start + 1 >= text.length()
                || !Character.isUpperCase(text.charAt(start))
                || text.charAt(comma + 1) != ' '
                || !isName(text, comma - 1)) {
            return -1;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        String degree = word.replace(".", "");
        if (word.endsWith(".") && !isDotted(text, start, end) && !text.startsWith(",", end)) {
            end--; // the sentence's
        }
        if (end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’')) {
            return -1; // "Karl Voss, BA's head"
        }
        boolean known = SURE.contains(degree)
                || (NAMED.contains(degree)
                        && (isDotted(text, start, end) || isBehindPerson(text, comma) || isBeforeSure(text, end)));
        return known ? end : -1;
    }

    /**
     * The offset behind the degree that ends at the offset, and behind the comma after it: "Dana Holt, PhD, | said".
     */
    static int behindComma(String text, int end) {
        int start = end + 2;
        int space = text.indexOf(' ', start);
        boolean closes = text.startsWith(", ", end) && space > 0 && FOLLOWING.contains(text.substring(start, space));
        return closes ? end + 1 : end;
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '.' || c == '-';
    }

    private static boolean isName(String text, int last) {
        return Character.isLetter(text.charAt(last)) || text.charAt(last) == '.';
    }

    /** "M.D.", "Ph.D."; not the full stop in "PhD. She". */
    private static boolean isDotted(String text, int start, int end) {
        return text.substring(start, end - 1).indexOf('.') >= 0;
    }

    /** ", MD, | PhD": among a few degrees one that is nothing else. */
    private static boolean isBeforeSure(String text, int end) {
        int next = end;
        for (int degrees = 0; degrees < MOST_DEGREES && text.startsWith(", ", next); degrees++) {
            int start = next + 2;
            next = start;
            while (next < text.length() && next - start < LONGEST && isPart(text.charAt(next))) {
                next++;
            }
            String degree = text.substring(start, next).replace(".", "");
            if (SURE.contains(degree)) {
                return true;
            }
            if (!NAMED.contains(degree)) {
                return false;
            }
        }
        return false;
    }

    /** "Dana Holt,": a first name among the capitalised words before the comma, but not the last. */
    private static boolean isBehindPerson(String text, int comma) {
        int end = comma;
        for (int words = 0; words < MOST_WORDS && end > 0; words++) {
            int start = end;
            while (start > 0 && isInWord(text.charAt(start - 1))) {
                start--;
            }
            if (start == end || !Character.isUpperCase(text.charAt(start))) {
                return false;
            }
            if (words > 0 && FirstNames.isOne(text.substring(start, end))) {
                return true;
            }
            String word = text.substring(start, end).replace(".", "");
            end = start;
            while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
                end--;
                if (text.charAt(end) == ',' && !SURE.contains(word) && !NAMED.contains(word)) {
                    return false; // "Karl Voss, Boston, MA"
                }
            }
        }
        return false;
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’';
    }
}
