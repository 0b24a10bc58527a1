package io.quotewire.producer.newsml;

import io.quotewire.producer.json.ReadArticle;

/** What a piece of an agency's XML is. */
public sealed interface NewsItem {

    /** A text. */
    record Text(ReadArticle read) implements NewsItem {}

    /** A picture, a video or another thing without text. */
    record NoText(String kind) implements NewsItem {}

    /** Something that should be a text and cannot be taken. */
    record Bad(String reason) implements NewsItem {}
}
