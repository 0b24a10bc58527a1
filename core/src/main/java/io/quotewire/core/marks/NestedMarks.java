package io.quotewire.core.marks;

import io.quotewire.core.text.Whitespace;

/** Finds quotes nested in a quote with the same kind of marks: “We are not “at war” with them,” she said. */
final class NestedMarks {
    private NestedMarks() {}

    /**
     * The closing mark of the nested quote that opens at {@code i}; -1 if none opens there, or if no second closing
     * mark follows before the next opening one, in which case the outer quote was probably left open.
     */
    static int closing(String text, int i, int end) {
        boolean straight = text.charAt(i) == '"';
        if ((!straight && text.charAt(i) != '“')
                || !MarkDirection.opensAt(text, i, 1)
                || (straight && opensSentence(text, i))) {
            return -1;
        }
        int inner = nextMark(text, i + 1, end, straight);
        if (inner == end || !closes(text, inner, straight)) {
            return -1;
        }
        int outer = nextMark(text, inner + 1, end, straight);
        return outer < end && closes(text, outer, straight) && !MarkDirection.opensAt(text, outer, 1) ? inner : -1;
    }

    private static boolean closes(String text, int i, boolean straight) {
        return straight ? !MarkDirection.opensAt(text, i, 1) : text.charAt(i) == '”';
    }

    /** After a full stop a straight mark more likely opens the next sentence of the same quote. */
    private static boolean opensSentence(String text, int i) {
        int before = i - 1;
        while (before >= 0 && Whitespace.is(text.charAt(before))) {
            before--;
        }
        return before >= 0 && ".!?".indexOf(text.charAt(before)) >= 0;
    }

    private static int nextMark(String text, int from, int end, boolean straight) {
        int i = from;
        while (i < end && (straight ? text.charAt(i) != '"' : text.charAt(i) != '“' && text.charAt(i) != '”')) {
            i++;
        }
        return i;
    }
}
