package io.quotewire.core.entity.tagger.feature;

/** What a token looks like and where it stands, as bits: a token may be of several kinds. */
public final class TokenKind {
    /** Has an upper-case letter: may be a name by itself. */
    public static final byte CAPITAL = 1;
    /** All letters are upper case, two at least. */
    public static final byte ALL_CAPITALS = 2;
    /** Has a digit. */
    public static final byte DIGIT = 4;
    /** Has no upper-case letter but some lower-case one. */
    public static final byte LOWER = 8;
    /** Is the first of a sentence, a line or a quotation. */
    public static final byte STARTS = 16;
    /** Opens a new line or sentence: no name runs across. */
    static final byte BREAKS = 32;

    private TokenKind() {}
}
