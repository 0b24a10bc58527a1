package io.quotewire.sink.query;

/**
 * A number of articles.
 *
 * @param of a subject of {@link Question.Before}, or {@link #NOW} or {@link #BEFORE}
 */
public record ArticleNumber(String of, long articles) {
    /** All articles of a window. */
    public static final String NOW = "now";

    /** All articles before it. */
    public static final String BEFORE = "before";
}
