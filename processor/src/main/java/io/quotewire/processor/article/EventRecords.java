package io.quotewire.processor.article;

import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.TraceContext;
import io.quotewire.streaming.contract.json.MentionEventJson;
import io.quotewire.streaming.contract.json.ProcessedJson;
import io.quotewire.streaming.contract.json.QuoteEventJson;
import io.quotewire.streaming.contract.json.StampJson;
import io.quotewire.streaming.topology.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Turns a decision into records: retractions before publications. The size of each is checked before any is forwarded,
 * since a record that is too large for the producer would stop the service. Used for one decision.
 */
final class EventRecords {
    /** A generous allowance for what a record and its batch contain besides key and value. */
    private static final int OVERHEAD = 1024;

    private static final int MOST_OF_A_RECORD = Topics.MAX_RECORD_BYTES - OVERHEAD;

    /**
     * The most bytes for one version of one article. A long interview has a few hundred quotes of a thousand bytes
     * each.
     */
    private static final long MOST_OF_AN_ARTICLE = 16L * 1024 * 1024;

    private final List<Outgoing> records = new ArrayList<>();

    private final String source;
    private final long generation;
    private final Stamp stamp;
    private final StampJson stampJson;
    private final Headers cause;
    /** Bytes of the retractions, then of everything else: the limit applies to each. */
    private long bytes;

    /**
     * @param cause headers of the article's record, whose trace the events continue
     */
    EventRecords(String source, long generation, Stamp stamp, Headers cause) {
        this.source = source;
        this.generation = generation;
        this.stamp = stamp;
        stampJson = StampJson.of(stamp);
        this.cause = cause;
    }

    /**
     * The records of a decision.
     *
     * @param lines the records for {@code processed}
     * @param occasion identifies this processing of the article; with the outcome, it makes the id of a line
     * @throws RefusedException if one of them, or all together, would be too large
     */
    List<Outgoing> of(ChangeSet changes, List<Processed> lines, String occasion) throws RefusedException {
        addQuotes(changes.quotesRetracted(), Change.RETRACTED);
        addMentions(changes.mentionsRetracted(), Change.RETRACTED);
        bytes = 0;
        addQuotes(changes.quotesPublished(), Change.PUBLISHED);
        addMentions(changes.mentionsPublished(), Change.PUBLISHED);
        for (Processed line : lines) {
            String id = occasion + '-' + line.outcome().name().toLowerCase(Locale.ROOT);
            add(
                    ProcessorNames.PROCESSED,
                    Keys.of(line.publisher()),
                    ProcessedJson.write(line),
                    headers(CloudEventHeaders.PROCESSED).apply(id));
        }
        return records;
    }

    private void addQuotes(List<HashedEvent<QuoteEvent>> quotes, Change change) throws RefusedException {
        if (quotes.isEmpty()) {
            return;
        }
        Function<String, Headers> headers = headers(CloudEventHeaders.QUOTE, change);
        for (HashedEvent<QuoteEvent> hashed : quotes) {
            QuoteEvent quote = hashed.event();
            add(
                    ProcessorNames.QUOTES,
                    Keys.quote(quote),
                    hashed.json()
                            .map(json -> json.at(change, stampJson))
                            .orElseGet(() -> QuoteEventJson.write(quote.stamped(change, stamp))),
                    headers.apply(quote.id()));
        }
    }

    private void addMentions(List<HashedEvent<MentionEvent>> mentions, Change change) throws RefusedException {
        if (mentions.isEmpty()) {
            return;
        }
        Function<String, Headers> headers = headers(CloudEventHeaders.MENTION, change);
        for (HashedEvent<MentionEvent> hashed : mentions) {
            MentionEvent mention = hashed.event();
            add(
                    ProcessorNames.MENTIONS,
                    Keys.mention(mention.entity()),
                    hashed.json()
                            .map(json -> json.at(change, stampJson))
                            .orElseGet(() -> MentionEventJson.write(mention.stamped(change, stamp))),
                    headers.apply(mention.id()));
        }
    }

    private void add(String node, String key, byte[] value, Headers headers) throws RefusedException {
        if (value.length + Keys.MAX_BYTES > MOST_OF_A_RECORD) {
            throw tooLarge("a record of " + value.length + " bytes for " + node + " under the key '" + key + "'");
        }
        bytes += value.length;
        if (bytes > MOST_OF_AN_ARTICLE) {
            throw tooLarge("more than " + MOST_OF_AN_ARTICLE + " bytes of events");
        }
        records.add(new Outgoing(
                node,
                new Record<>(
                        key.getBytes(StandardCharsets.UTF_8),
                        value,
                        stamp.extractedAt().toEpochMilli(),
                        headers)));
    }

    /**
     * The encoded memory of an article, checked to fit the store's changelog topic.
     *
     * @throws RefusedException if it does not fit
     */
    static byte[] fitting(Memory memory) throws RefusedException {
        byte[] encoded = MemoryCodec.encode(memory);
        if (encoded.length + Keys.MAX_BYTES > MOST_OF_A_RECORD) {
            throw tooLarge("a memory of " + encoded.length + " bytes");
        }
        return encoded;
    }

    private static RefusedException tooLarge(String what) {
        return new RefusedException(
                DeadLetter.Reason.EXTRACTION_TOO_LARGE, TimedExtraction.STEP, "the article comes to " + what);
    }

    /** The same event may be published, retracted and published again: the generation makes these ids unique. */
    private Function<String, Headers> headers(String type, Change change) {
        String verb = change.name().toLowerCase(Locale.ROOT);
        String ending = "-" + generation + '-' + verb;
        Function<String, Headers> ofType = headers(type + '.' + verb);
        return id -> ofType.apply(id + ending);
    }

    private Function<String, Headers> headers(String type) {
        Function<String, Headers> ofType = CloudEventHeaders.of(type, source, stamp.extractedAt());
        return id -> {
            Headers headers = ofType.apply(id);
            TraceContext.copy(cause, headers);
            return headers;
        };
    }
}
