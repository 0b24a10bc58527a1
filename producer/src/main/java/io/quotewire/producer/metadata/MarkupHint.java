package io.quotewire.producer.metadata;

/**
 * Something that a page shows and that may say who wrote its article, or when.
 *
 * @param value as written, on one line
 * @param paragraphsBefore how many paragraphs of text stand above it, below the heading
 */
record MarkupHint(Kind kind, String value, int paragraphsBefore) {
    /** What makes it likely. */
    enum Kind {
        /** Marked up as an author: microdata, {@code rel=author}. */
        AUTHOR,
        /** In an element that is named so. */
        NAMED_AUTHOR,
        /** Linked in a line, behind what says that it names authors and nothing else. */
        LINKED_AUTHORS,
        /** Marked up as the date of publication: microdata, {@code time pubdate}. */
        PUBLISHED,
        MODIFIED,
        /** A {@code time} element. */
        TIME,
        /** In an element that is named so. */
        NAMED_DATE,
        /** A line of its own. */
        LINE,
        KEYWORD,
        SECTION,
        PICTURE,
        COPYRIGHT
    }

    /** Whether it stands above the article's text. */
    boolean isAboveText() {
        return paragraphsBefore == 0;
    }
}
