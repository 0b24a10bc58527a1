package io.quotewire.faults.input;

import io.quotewire.producer.feed.FeedReader;
import io.quotewire.producer.feed.UnreadableFeedException;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.page.PageReader;
import io.quotewire.streaming.catalogue.CatalogueFile;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.CorrectionRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every door. */
public final class Doors {
    private static final URI ADDRESS = URI.create("https://wire.example/a");

    private Doors() {}

    /** @param folder for files and state, which whoever asks takes away */
    public static List<Door> open(Path folder) {
        ArticleJson json = new ArticleJson();
        return List.of(
                reading(
                        "JSON of an article",
                        Samples.ARTICLES,
                        BadArticleException.class,
                        input -> Json.write(json.read(input, input.length).article())),
                reading(
                        "feed",
                        Samples.FEEDS,
                        UnreadableFeedException.class,
                        input -> FeedReader.read(ADDRESS, input, Optional.empty())),
                reading(
                        "page",
                        Samples.PAGES,
                        IOException.class,
                        input -> PageReader.read(ADDRESS, new String(input, StandardCharsets.UTF_8))),
                reading(
                        "entities",
                        Samples.ENTITIES,
                        IOException.class,
                        input -> CatalogueFile.read(new ByteArrayInputStream(input))),
                reading(
                        "correction",
                        Samples.CORRECTIONS,
                        IOException.class,
                        input -> CorrectionRecord.read(new byte[] {'k'}, input)),
                reading(
                        "record of an article",
                        Samples.ARTICLES,
                        IOException.class,
                        input -> Json.write(Json.read(input, Article.class))),
                reading(
                        "record of a mention",
                        Samples.MENTIONS,
                        IOException.class,
                        input -> Json.write(Json.read(input, MentionEvent.class))),
                reading(
                        "record of a line",
                        Samples.LINES,
                        IOException.class,
                        input -> Json.write(Json.read(input, Processed.class))),
                reading(
                        "record of a quote",
                        Samples.QUOTES,
                        IOException.class,
                        input -> Json.write(Json.read(input, QuoteEvent.class))),
                reading(
                        "record of a count",
                        Samples.COUNTS,
                        IOException.class,
                        input -> Json.write(Json.read(input, Count.class))),
                HttpDoor.open(),
                new FileDoor("jsonl", Samples.ARTICLES, folder),
                new FileDoor("json", Samples.ARTICLES, folder),
                new FileDoor("html", Samples.PAGES, folder),
                new FileDoor("txt", Samples.PAGES, folder),
                new FileDoor("warc", Samples.ARCHIVES, folder),
                TopicDoor.ofProcessor(
                        "news.articles", Samples.ARTICLES, List.of("a-1", "a-2"), folder.resolve("articles")),
                TopicDoor.ofProcessor(
                        "news.corrections", Samples.CORRECTIONS, List.of("passage|p1"), folder.resolve("corrections")),
                TopicDoor.ofProcessor("news.catalogue", Samples.ENTITIES, List.of("Q1"), folder.resolve("catalogue")),
                TopicDoor.ofSink("news.mentions", Samples.MENTIONS, List.of("Lima"), folder.resolve("mentions")),
                TopicDoor.ofSink("news.processed", Samples.LINES, List.of("Wire"), folder.resolve("processed")),
                TopicDoor.ofViews("news.quotes", Samples.QUOTES, List.of("Ana Ruiz"), folder.resolve("quotes")),
                TopicDoor.ofViews(
                        "news.counts",
                        Samples.COUNTS,
                        List.of("entity|LOCATION|Lima|total", "speaker|PERSON|Ana Ruiz|total"),
                        folder.resolve("counts")));
    }

    private static Door reading(
            String name, List<String> samples, Class<? extends Exception> refusal, Reading.Method method) {
        return new Reading(name, samples, List.of(refusal), method);
    }
}
