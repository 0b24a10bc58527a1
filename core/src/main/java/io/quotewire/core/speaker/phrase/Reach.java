package io.quotewire.core.speaker.phrase;

/** How far back, in tokens, a text is searched for somebody whom the words may mean. It bounds each look-up. */
public final class Reach {
    /** For an organisation or a group, or for another of its kind. */
    public static final int OF_ORGANIZATIONS = 400;
    /** For a person, who is on the mind for longer, or for another of whom the same is said. */
    public static final int OF_PERSONS = 1000;

    private Reach() {}
}
