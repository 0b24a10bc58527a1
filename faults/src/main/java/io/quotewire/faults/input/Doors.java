package io.quotewire.faults.input;

import io.quotewire.core.NewsExtractor;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** All entry points. */
public final class Doors {
    private static final URI ADDRESS = URI.create("https://wire.example/a");

    private Doors() {}

    /**
     * Opens those whose names are asked for.
     *
     * @param folder for files and state; the caller deletes it
     */
    public static List<Door> open(Path folder, Predicate<String> isAsked) {
        List<Door> asked = new ArrayList<>();
        all(folder).forEach((name, door) -> {
            if (isAsked.test(name)) {
                asked.add(door.get());
            }
        });
        return asked;
    }

    private static Map<String, Supplier<Door>> all(Path folder) {
        ArticleJson json = new ArticleJson();
        Map<String, Supplier<Door>> doors = new LinkedHashMap<>();
        reading(
                doors,
                "JSON of an article",
                Samples.ARTICLES,
                BadArticleException.class,
                input -> Json.write(json.read(input, input.length).article()));
        reading(
                doors,
                "feed",
                Samples.FEEDS,
                UnreadableFeedException.class,
                input -> FeedReader.read(ADDRESS, input, Optional.empty()));
        reading(
                doors,
                "page",
                Samples.PAGES,
                IOException.class,
                input -> PageReader.read(ADDRESS, new String(input, StandardCharsets.UTF_8)));
        reading(
                doors,
                "entities",
                Samples.ENTITIES,
                IOException.class,
                input -> CatalogueFile.read(new ByteArrayInputStream(input)));
        reading(
                doors,
                "correction",
                Samples.CORRECTIONS,
                IOException.class,
                input -> CorrectionRecord.read(new byte[] {'k'}, input));
        reading(
                doors,
                "record of an article",
                Samples.ARTICLES,
                IOException.class,
                input -> Json.write(Json.read(input, Article.class)));
        reading(
                doors,
                "record of a mention",
                Samples.MENTIONS,
                IOException.class,
                input -> Json.write(Json.read(input, MentionEvent.class)));
        reading(
                doors,
                "record of a line",
                Samples.LINES,
                IOException.class,
                input -> Json.write(Json.read(input, Processed.class)));
        reading(
                doors,
                "record of a quote",
                Samples.QUOTES,
                IOException.class,
                input -> Json.write(Json.read(input, QuoteEvent.class)));
        reading(
                doors,
                "record of a count",
                Samples.COUNTS,
                IOException.class,
                input -> Json.write(Json.read(input, Count.class)));
        doors.put("text", () -> {
            NewsExtractor extractor = NewsExtractor.standard();
            MethodDoor.Method method = input -> extractor.extract(new String(input, StandardCharsets.UTF_8));
            return new MethodDoor("text", Samples.TEXTS, List.of(), method);
        });
        doors.put("HTTP", HttpDoor::open);
        doors.put("file .jsonl", () -> new FileDoor("jsonl", Samples.ARTICLES, folder));
        doors.put("file .json", () -> new FileDoor("json", Samples.ARTICLES, folder));
        doors.put("file .html", () -> new FileDoor("html", Samples.PAGES, folder));
        doors.put("file .txt", () -> new FileDoor("txt", Samples.PAGES, folder));
        doors.put("file .warc", () -> new FileDoor("warc", Samples.ARCHIVES, folder));
        topic(doors, "news.articles", TopicDoor::ofProcessor, Samples.ARTICLES, List.of("a-1", "a-2"), folder);
        topic(doors, "news.corrections", TopicDoor::ofProcessor, Samples.CORRECTIONS, List.of("passage|p1"), folder);
        topic(doors, "news.catalogue", TopicDoor::ofProcessor, Samples.ENTITIES, List.of("Q1"), folder);
        topic(doors, "news.mentions", TopicDoor::ofSink, Samples.MENTIONS, List.of("Lima"), folder);
        topic(doors, "news.processed", TopicDoor::ofSink, Samples.LINES, List.of("Wire"), folder);
        topic(doors, "news.quotes", TopicDoor::ofViews, Samples.QUOTES, List.of("Ana Ruiz"), folder);
        topic(
                doors,
                "news.counts",
                TopicDoor::ofViews,
                Samples.COUNTS,
                List.of("entity|LOCATION|Lima|total", "speaker|PERSON|Ana Ruiz|total"),
                folder);
        return doors;
    }

    private static void reading(
            Map<String, Supplier<Door>> doors,
            String name,
            List<String> samples,
            Class<? extends Exception> refusal,
            MethodDoor.Method method) {
        doors.put(name, () -> new MethodDoor(name, samples, List.of(refusal), method));
    }

    private static void topic(
            Map<String, Supplier<Door>> doors,
            String topic,
            TopicOpening opening,
            List<String> samples,
            List<String> keys,
            Path folder) {
        doors.put("topic " + topic, () -> opening.open(topic, samples, keys, folder.resolve(topic)));
    }

    /** Opens a door for a topic. */
    @FunctionalInterface
    private interface TopicOpening {
        Door open(String topic, List<String> samples, List<String> keys, Path state);
    }
}
