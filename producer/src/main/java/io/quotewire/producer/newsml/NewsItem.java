package io.quotewire.producer.newsml;

import io.quotewire.producer.json.ReadArticle;

/** An item of an agency's XML. */
public sealed interface NewsItem {

    /** A text. */
    record Text(ReadArticle read) implements NewsItem {}

    /** A picture, a video or another item without text. */
    record NoText(String kind) implements NewsItem {}

    /** An item that should have a text but is refused. */
    record Bad(String reason) implements NewsItem {}
}
