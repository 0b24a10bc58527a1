package io.quotewire.core.entity.tagger.feature;

/** Properties of a token's form and position, as bits that may be combined. */
public final class TokenKind {
    /** Has an upper-case letter: may be a name by itself. */
    public static final byte CAPITAL = 1;
    /** All letters are upper case, at least two. */
    public static final byte ALL_CAPITALS = 2;
    /** Has a digit. */
    public static final byte DIGIT = 4;
    /** Has lower-case letters and no upper-case ones. */
    public static final byte LOWER = 8;
    /** Is the first of a sentence, a line or a quotation. */
    public static final byte STARTS = 16;
    /** Opens a new line or sentence: no name extends across. */
    static final byte BREAKS = 32;

    private TokenKind() {}
}
