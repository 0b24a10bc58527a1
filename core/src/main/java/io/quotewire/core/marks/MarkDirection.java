package io.quotewire.core.marks;

import io.quotewire.core.text.Whitespace;

/** Tells from the adjacent characters in which direction a quote mark faces. */
final class MarkDirection {
    private MarkDirection() {}

    /**
     * Whether the mark of the given width can only be an opening one: nothing written precedes it and something
     * follows.
     */
    static boolean opensAt(String text, int i, int width) {
        return opensLeft(text, i) && i + width < text.length() && !Whitespace.is(text.charAt(i + width));
    }

    /** Whether the character before the mark allows a quote to open here: a space, a bracket, a dash, another mark. */
    static boolean opensLeft(String text, int i) {
        if (i == 0) {
            return true;
        }
        char before = text.charAt(i - 1);
        return Whitespace.is(before) || "([{—–-/“‘\"„«".indexOf(before) >= 0;
    }
}
