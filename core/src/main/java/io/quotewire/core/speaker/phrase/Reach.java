package io.quotewire.core.speaker.phrase;

/** How far back, in tokens, a text is searched for somebody whom the words may mean. */
public final class Reach {
    /** For an organisation or a group, another of its kind, or who bears an office or a noun. */
    public static final int OF_ORGANIZATIONS = 400;
    /** For a person, who is on the mind for longer, or for another of whom the same is said. */
    public static final int OF_PERSONS = 1000;

    private Reach() {}
}
