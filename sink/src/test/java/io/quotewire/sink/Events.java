package io.quotewire.sink;

import io.quotewire.streaming.contract.Change;
import java.time.Instant;
import java.util.Locale;

/** Records as the processor writes them, as JSON. */
final class Events {
    private Events() {}

    /** A mention of Lima, who talks about Ada in its direct quotes. */
    static String lima(Instant publishedAt, Change change, int count, int direct) {
        String about = direct == 0
                ? ""
                : "{\"type\":\"PERSON\",\"entity\":\"Ada\",\"quotesDirect\":" + direct
                        + ",\"quotesMixed\":0,\"quotesIndirect\":0}";
        return mention("Lima", publishedAt, change, count, direct, about);
    }

    /** The same as part of a story. */
    static String ofStory(String storyId, String mention) {
        return mention.replace("\"publishedAt\":", "\"storyId\":\"" + storyId + "\",\"publishedAt\":");
    }

    static String mention(String entity, Instant publishedAt, Change change, int count, int direct, String about) {
        return "{\"schemaVersion\":1,\"id\":\"id\",\"change\":\"" + change + "\",\"articleId\":\"a\",\"revision\":0,"
                + "\"publisher\":\"Wire\",\"publishedAt\":\"" + publishedAt + "\",\"publishedAtAssumed\":false,"
                + "\"type\":\"LOCATION\",\"entity\":\"" + entity + "\",\"count\":" + count + ",\"spans\":[[1,5]],"
                + "\"quotesDirect\":" + direct + ",\"quotesMixed\":0,\"quotesIndirect\":0,\"about\":[" + about
                + "],\"extractor\":\"lines-1\"}";
    }

    /** A line on {@code processed} with one delta: articles, mentions, direct, mixed, indirect, unnamed, unknown. */
    static String line(String outcome, Instant hour, int... numbers) {
        return String.format(
                Locale.ROOT,
                "{\"schemaVersion\":1,\"articleId\":\"a\",\"revision\":0,\"publisher\":\"Wire\",\"publishedAt\":\"%s\","
                        + "\"publishedAtAssumed\":false,\"processedAt\":\"%s\",\"outcome\":\"%s\",\"flags\":[],"
                        + "\"quotesPublished\":0,\"quotesRetracted\":0,\"mentionsPublished\":0,\"mentionsRetracted\":0,"
                        + "\"deltas\":[{\"hour\":\"%s\",\"articles\":%d,\"mentions\":%d,\"quotesDirect\":%d,"
                        + "\"quotesMixed\":%d,\"quotesIndirect\":%d,\"unnamed\":%d,\"unknown\":%d}],"
                        + "\"extractionMicros\":0,\"extractor\":\"lines-1\"}",
                hour,
                hour,
                outcome,
                hour,
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6]);
    }
}
