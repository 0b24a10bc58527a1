package io.quotewire.core.saying;

/**
 * The derived forms of what was said, computed in one pass.
 *
 * @param letters all its letters and digits, in lower case and without compatibility forms
 * @param anchor see {@link SayingAnchor#of}
 */
public record SaidWords(String letters, String anchor) {

    /** Computes both for what was said. */
    public static SaidWords of(String text) {
        SaidLetters said = SaidLetters.of(text);
        return new SaidWords(said.letters(said.whole()), SayingAnchor.of(said));
    }
}
