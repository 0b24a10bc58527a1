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
public final class EntryPoints {
    private static final URI ADDRESS = URI.create("https://wire.example/a");

    private EntryPoints() {}

    /**
     * Opens those whose names are asked for.
     *
     * @param folder for files and state; the caller deletes it
     */
    public static List<EntryPoint> open(Path folder, Predicate<String> isAsked) {
        List<EntryPoint> asked = new ArrayList<>();
        all(folder).forEach((name, entry) -> {
            if (isAsked.test(name)) {
                asked.add(entry.get());
            }
        });
        return asked;
    }

    private static Map<String, Supplier<EntryPoint>> all(Path folder) {
        ArticleJson json = new ArticleJson();
        Map<String, Supplier<EntryPoint>> entries = new LinkedHashMap<>();
        reading(
                entries,
                "JSON of an article",
                Samples.ARTICLES,
                BadArticleException.class,
                input -> Json.write(json.read(input, input.length).article()));
        reading(
                entries,
                "feed",
                Samples.FEEDS,
                UnreadableFeedException.class,
                input -> FeedReader.read(ADDRESS, input, Optional.empty()));
        reading(
                entries,
                "page",
                Samples.PAGES,
                IOException.class,
                input -> PageReader.read(ADDRESS, new String(input, StandardCharsets.UTF_8)));
        reading(
                entries,
                "entities",
                Samples.ENTITIES,
                IOException.class,
                input -> CatalogueFile.read(new ByteArrayInputStream(input)));
        reading(
                entries,
                "correction",
                Samples.CORRECTIONS,
                IOException.class,
                input -> CorrectionRecord.read(new byte[] {'k'}, input));
        record(entries, "an article", Samples.ARTICLES, Article.class);
        record(entries, "a mention", Samples.MENTIONS, MentionEvent.class);
        record(entries, "a line", Samples.LINES, Processed.class);
        record(entries, "a quote", Samples.QUOTES, QuoteEvent.class);
        record(entries, "a count", Samples.COUNTS, Count.class);
        entries.put("text", () -> {
            NewsExtractor extractor = NewsExtractor.standard();
            MethodEntryPoint.Method method = input -> extractor.extract(new String(input, StandardCharsets.UTF_8));
            return new MethodEntryPoint("text", Samples.TEXTS, List.of(), method);
        });
        entries.put("HTTP", HttpEntryPoint::open);
        files(entries, folder);
        topics(entries, folder);
        return entries;
    }

    private static void files(Map<String, Supplier<EntryPoint>> entries, Path folder) {
        entries.put("file .jsonl", () -> new FileEntryPoint("jsonl", Samples.ARTICLES, folder));
        entries.put("file .json", () -> new FileEntryPoint("json", Samples.ARTICLES, folder));
        entries.put("file .html", () -> new FileEntryPoint("html", Samples.PAGES, folder));
        entries.put("file .txt", () -> new FileEntryPoint("txt", Samples.PAGES, folder));
        entries.put("file .warc", () -> new FileEntryPoint("warc", Samples.ARCHIVES, folder));
    }

    private static void topics(Map<String, Supplier<EntryPoint>> entries, Path folder) {
        topic(entries, "news.articles", TopicEntryPoint::ofProcessor, Samples.ARTICLES, List.of("a-1", "a-2"), folder);
        topic(
                entries,
                "news.corrections",
                TopicEntryPoint::ofProcessor,
                Samples.CORRECTIONS,
                List.of("passage|p1"),
                folder);
        topic(entries, "news.catalogue", TopicEntryPoint::ofProcessor, Samples.ENTITIES, List.of("Q1"), folder);
        topic(entries, "news.mentions", TopicEntryPoint::ofSink, Samples.MENTIONS, List.of("Lima"), folder);
        topic(entries, "news.processed", TopicEntryPoint::ofSink, Samples.LINES, List.of("Wire"), folder);
        topic(entries, "news.quotes", TopicEntryPoint::ofViews, Samples.QUOTES, List.of("Ana Ruiz"), folder);
        topic(
                entries,
                "news.counts",
                TopicEntryPoint::ofViews,
                Samples.COUNTS,
                List.of("entity|LOCATION|Lima|total", "speaker|PERSON|Ana Ruiz|total"),
                folder);
    }

    private static void record(
            Map<String, Supplier<EntryPoint>> entries, String name, List<String> samples, Class<?> type) {
        reading(entries, "record of " + name, samples, IOException.class, input -> Json.write(Json.read(input, type)));
    }

    private static void reading(
            Map<String, Supplier<EntryPoint>> entries,
            String name,
            List<String> samples,
            Class<? extends Exception> refusal,
            MethodEntryPoint.Method method) {
        entries.put(name, () -> new MethodEntryPoint(name, samples, List.of(refusal), method));
    }

    private static void topic(
            Map<String, Supplier<EntryPoint>> entries,
            String topic,
            TopicOpening opening,
            List<String> samples,
            List<String> keys,
            Path folder) {
        entries.put("topic " + topic, () -> opening.open(topic, samples, keys, folder.resolve(topic)));
    }

    /** Opens an entry point for a topic. */
    @FunctionalInterface
    private interface TopicOpening {
        EntryPoint open(String topic, List<String> samples, List<String> keys, Path state);
    }
}
