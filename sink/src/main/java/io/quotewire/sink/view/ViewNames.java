package io.quotewire.sink.view;

/** What the stores of the views are called, by those who fill them and by those who ask them. */
public final class ViewNames {
    /** Store of the counts and their places in indexes. */
    public static final String COUNTS = "standing-counts";

    /** Store of the quotes that stand, likewise. */
    public static final String QUOTES = "standing-quotes";

    /** Store of what several articles tell, likewise. */
    public static final String TOLD = "standing-told";

    private ViewNames() {}
}
