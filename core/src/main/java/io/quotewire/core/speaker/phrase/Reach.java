package io.quotewire.core.speaker.phrase;

/**
 * How far a text is searched for whom the words may mean: back, and in tokens, unless said otherwise. It bounds
 * each look-up, so that a long text takes no more than proportionally longer.
 */
public final class Reach {
    /** For an organisation or a group, another of its kind, or who bears an office or a noun. */
    public static final int OF_ORGANIZATIONS = 400;
    /** For a person, who is on the mind for longer, or for another of whom the same is said. */
    public static final int OF_PERSONS = 1000;

    /** For an organisation, a group or a document that a pronoun means or somebody speaks for: mostly near. */
    public static final int FOR_A_PRONOUN = 250;
    /** For an earlier mention of organisations or of a document, or of where an outlet is. */
    public static final int OF_MENTIONS = 300;
    /** In names, before or behind the words, one of which may be meant by them. */
    public static final int MOST_NAMES = 60;

    private Reach() {}
}
