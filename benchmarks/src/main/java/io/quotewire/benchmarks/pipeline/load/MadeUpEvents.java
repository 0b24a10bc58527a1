package io.quotewire.benchmarks.pipeline.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

/**
 * Generates mentions and {@code processed} records with the distribution of real news: eight mentions an article, a few
 * names in very many of them, one mention in three of a speaker, one article in twenty a copy of the one before. Every
 * run generates the same, except for the time of ingestion, which is the current time. Not thread-safe.
 */
public final class MadeUpEvents {
    private static final int NAMES = 40_000;
    private static final int PUBLISHERS = 40;
    private static final int COPIES = 20;
    private static final int MENTIONS_OF_AN_ARTICLE = 8;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final Random random = new Random(5);
    private int made;
    private long mentions;
    private long articles;

    /**
     * One record.
     *
     * @param name the entity, or the publisher
     */
    public record Event(boolean isMention, String name, String json) {}

    /** The next record; those of a round are of one day. */
    public Event next(int round) {
        Instant published = START.plus(round, ChronoUnit.DAYS).plusSeconds(made % 86_400);
        int article = made++ / (MENTIONS_OF_AN_ARTICLE + 1);
        return made % (MENTIONS_OF_AN_ARTICLE + 1) == 0 ? line(article, published) : mention(article, published);
    }

    /** Occurrences in all mentions so far. */
    public long mentions() {
        return mentions;
    }

    /** {@code processed} records so far. */
    public long articles() {
        return articles;
    }

    private Event mention(int article, Instant published) {
        String entity = name();
        int count = 1 + random.nextInt(3);
        int quotes = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
        mentions += count;
        String about = quotes == 0
                ? ""
                : "{\"type\":\"PERSON\",\"entity\":\"" + name() + "\",\"quotesDirect\":" + quotes
                        + ",\"quotesMixed\":0,\"quotesIndirect\":0}";
        String json = String.format(
                Locale.ROOT,
                "{\"schemaVersion\":1,\"id\":\"%032x\",\"change\":\"PUBLISHED\","
                        + "\"articleId\":\"https://wire.example/%d\","
                        + "\"revision\":0,\"url\":\"https://wire.example/%d\",\"publisher\":\"Wire %d\","
                        + "\"publishedAt\":\"%s\","
                        + "\"publishedAtAssumed\":false,\"storyId\":\"%032x\",\"ingestedAt\":\"%s\","
                        + "\"type\":\"PERSON\",\"entity\":\"%s\","
                        + "\"count\":%d,\"spans\":[[12,20],[44,52]],\"quotesDirect\":%d,\"quotesMixed\":0,"
                        + "\"quotesIndirect\":0,\"about\":[%s],\"extractor\":\"rules-1\"}",
                made,
                article,
                article,
                article % PUBLISHERS,
                published,
                story(article),
                Instant.now(),
                entity,
                count,
                quotes,
                about);
        return new Event(true, entity, json);
    }

    private Event line(int article, Instant published) {
        articles++;
        String publisher = "Wire " + article % PUBLISHERS;
        String json = String.format(
                Locale.ROOT,
                "{\"schemaVersion\":1,\"articleId\":\"https://wire.example/%d\",\"revision\":0,"
                        + "\"url\":\"https://wire.example/%d\",\"publisher\":\"%s\",\"publishedAt\":\"%s\","
                        + "\"publishedAtAssumed\":false,\"ingestedAt\":\"%s\",\"processedAt\":\"%s\","
                        + "\"outcome\":\"NEW\","
                        + "\"flags\":[],\"quotesPublished\":5,\"quotesRetracted\":0,\"mentionsPublished\":8,"
                        + "\"mentionsRetracted\":0,\"deltas\":[{\"hour\":\"%s\",\"articles\":1,\"mentions\":16,"
                        + "\"quotesDirect\":3,\"quotesMixed\":1,\"quotesIndirect\":1,\"unnamed\":0,\"unknown\":1,"
                        + "\"storyId\":\"%032x\"}],"
                        + "\"extractionMicros\":310,\"extractor\":\"rules-1\"}",
                article,
                article,
                publisher,
                published,
                Instant.now(),
                Instant.now(),
                published.truncatedTo(ChronoUnit.HOURS),
                story(article));
        return new Event(false, publisher, json);
    }

    private static int story(int article) {
        return article % COPIES == COPIES - 1 ? article - 1 : article;
    }

    /** By Zipf's law: the name of rank r with a probability proportional to 1/r. */
    private String name() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(NAMES));
        return "Person Number " + rank;
    }
}
