package io.quotewire.core.marks;

import io.quotewire.core.text.Tokenizer;

/** What the characters beside a quote mark tell of its direction. */
public final class MarkDirection {
    private MarkDirection() {}

    /** Whether the mark of the given width can only open: nothing written stands before it, something behind it. */
    static boolean opensAt(String text, int i, int width) {
        return opensLeft(text, i) && i + width < text.length() && !Tokenizer.isSpace(text.charAt(i + width));
    }

    /** Whether what stands before the mark lets a quote open here: a space, a bracket, a dash, another mark. */
    static boolean opensLeft(String text, int i) {
        if (i == 0) {
            return true;
        }
        char before = text.charAt(i - 1);
        return Tokenizer.isSpace(before) || "([{—–-/“‘\"„«".indexOf(before) >= 0;
    }
}
