package io.quotewire.app.feed;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The contents of the topic {@code articles}. */
final class SentArticles {
    private SentArticles() {}

    /** All articles sent so far, each partition's in order. */
    static List<Article> of(Settings settings) throws IOException {
        List<byte[]> values = new ArrayList<>();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().articles())) {
            reader.readToEnd(sent -> values.add(sent.value()));
        }
        List<Article> articles = new ArrayList<>();
        for (byte[] value : values) {
            articles.add(Json.read(value, Article.class));
        }
        return articles;
    }
}
