package io.quotewire.core.quote;

/** A quote inside a quote that has the same marks: “We are not “at war” with them,” she said. */
final class NestedMarks {
    private NestedMarks() {}

    /**
     * Where the inner quote closes that opens at {@code i}; -1 where none opens there, or where no second closing mark
     * follows before the next opening one, so that the outer quote was rather left open.
     */
    static int closing(String text, int i, int end) {
        if (text.charAt(i) != '“' || !Marks.opensAt(text, i, 1)) {
            return -1;
        }
        int inner = nextMark(text, i + 1, end);
        if (inner == end || text.charAt(inner) != '”') {
            return -1;
        }
        int outer = nextMark(text, inner + 1, end);
        return outer < end && text.charAt(outer) == '”' && !Marks.opensAt(text, outer, 1) ? inner : -1;
    }

    private static int nextMark(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '“' && text.charAt(i) != '”') {
            i++;
        }
        return i;
    }
}
