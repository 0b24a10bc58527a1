package io.quotewire.sink.view;

/** Names of the views' stores. */
public final class ViewNames {
    /** Store of the counts and their index entries. */
    public static final String COUNTS = "standing-counts";

    /** Store of the published quotes and their index entries. */
    public static final String QUOTES = "standing-quotes";

    /** Store of tellings and what they tell, and their index entries. */
    public static final String TOLD = "standing-told";

    private ViewNames() {}
}
