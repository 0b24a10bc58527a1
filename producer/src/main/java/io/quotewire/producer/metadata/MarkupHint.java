package io.quotewire.producer.metadata;

/**
 * An element of a page that may name the article's authors or date.
 *
 * @param value as written, on one line
 * @param paragraphsBefore the number of paragraphs of text above it, below the heading
 */
record MarkupHint(Kind kind, String value, int paragraphsBefore) {
    /** The kind of evidence. */
    enum Kind {
        /** Marked up as an author: microdata, {@code rel=author}. */
        AUTHOR,
        /** In an element that is named so. */
        NAMED_AUTHOR,
        /** Linked in a line that only names authors, after words that say so. */
        LINKED_AUTHORS,
        /** Marked up as the date of publication: microdata, {@code time pubdate}. */
        PUBLISHED,
        MODIFIED,
        /** A {@code time} element. */
        TIME,
        /** In an element that is named so. */
        NAMED_DATE,
        /** In a line of its own. */
        LINE,
        KEYWORD,
        SECTION,
        PICTURE,
        COPYRIGHT
    }

    /** Whether it is above the article's text. */
    boolean isAboveText() {
        return paragraphsBefore == 0;
    }
}
