package io.quotewire.core.saying;

/**
 * What was said, as what is asked of its words needs it: read once for both.
 *
 * @param letters all its letters and digits, in lower case and without compatibility forms
 * @param anchor see {@link SayingAnchor#of}
 */
public record SaidWords(String letters, String anchor) {

    /** Of what was said. */
    public static SaidWords of(String text) {
        SaidLetters said = SaidLetters.of(text);
        return new SaidWords(said.letters(said.whole()), SayingAnchor.of(said));
    }
}
