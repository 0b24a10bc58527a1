package io.quotewire.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text in code points, with the normalisation and segmentation used for scoring. */
final class ScoredText {
    private static final String EDGES = " \"“”‘’'.,;:\n";
    private static final String MARKS = "\"“”";

    private final int[] points;

    ScoredText(String text) {
        points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    String between(int start, int end) {
        return new String(points, start, end - start);
    }

    String of(Interval span) {
        return between(span.start(), span.end());
    }

    /** The span without marks and stops at both ends, and without a leading "that". */
    Interval trim(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && EDGES.indexOf(points[start]) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(points[end - 1]) >= 0) {
            end--;
        }
        boolean that = between(start, Math.min(points.length, start + 5))
                .toLowerCase(Locale.ROOT)
                .equals("that ");
        int first = that ? start + 5 : start;
        return new Interval(first, Math.max(first, end));
    }

    /** The number of words in a passage, not counting its quote marks. */
    int words(Interval passage) {
        int count = 0;
        boolean inside = false;
        for (int i = passage.start(); i < passage.end(); i++) {
            boolean mark = MARKS.indexOf(points[i]) >= 0;
            boolean word = !Character.isWhitespace(points[i]) && !Character.isSpaceChar(points[i]) && (!mark || inside);
            count += word && !inside ? 1 : 0;
            inside = word;
        }
        return count;
    }

    /** The passages in double quote marks, including the marks; an unclosed one ends with its paragraph. */
    List<Interval> passages() {
        List<Interval> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (open < 0) {
                open = closing(c) == null ? -1 : i;
            } else if (c == '\n') {
                found.add(new Interval(open, i));
                open = -1;
            } else if (closes(c, points[open])) {
                found.add(new Interval(open, i + 1));
                open = -1;
            } else if (c == '“') {
                found.add(new Interval(open, i));
                open = i;
            }
        }
        if (open >= 0) {
            found.add(new Interval(open, points.length));
        }
        return found;
    }

    private static boolean closes(int c, int opening) {
        String closing = closing(opening);
        return closing != null && closing.indexOf(c) >= 0;
    }

    private static @Nullable String closing(int opening) {
        return switch (opening) {
            case '“' -> "”\"";
            case '«' -> "»";
            case '"' -> "\"”";
            default -> null;
        };
    }
}
