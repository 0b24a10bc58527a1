package io.quotewire.faults.guarantee;

import io.quotewire.app.pipeline.TopicLog;
import io.quotewire.app.pipeline.TopicOracle;
import io.quotewire.app.pipeline.UpsertedQuotes;
import io.quotewire.core.NewsExtractor;
import io.quotewire.faults.installation.Load;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.Uuid;

/** What an installation's topics contain, committed records only, and what was fed. Not thread-safe. */
public final class TopicEvidence implements AutoCloseable {
    /** Length of the mark taken from a topic's id. */
    private static final int MARK = 8;

    private final Settings settings;
    private final int fed;
    private final List<LiveReader> readers;
    private final List<String> endings;
    private final Map<String, TopicLog> logs = new HashMap<>();

    private final Set<RecordPlace> articles = new LinkedHashSet<>();
    private final BitSet numbers = new BitSet();
    private final Map<RecordPlace, Integer> lines = new HashMap<>();
    private final Map<RecordPlace, Integer> letters = new HashMap<>();
    private final Map<String, Integer> events = new HashMap<>();
    private final Map<String, String> quotes = new TreeMap<>();
    private final Map<String, Count> counts = new TreeMap<>();
    private final MentionSums sums = new MentionSums();
    private final TopicOracle oracle;
    private String mark = "";

    /**
     * @param fed number of articles fed
     * @param readers consumers that have followed the events from the beginning
     * @param endings processes that ended unexpectedly, a line each
     */
    public TopicEvidence(Settings settings, int fed, List<LiveReader> readers, List<String> endings) {
        this.settings = settings;
        this.fed = fed;
        this.readers = List.copyOf(readers);
        this.endings = List.copyOf(endings);
        this.oracle = TopicOracle.empty(NewsExtractor.standard(), settings.minimumConfidence());
    }

    /** Reads on to the current end of the topics. */
    public void refresh() throws IOException {
        // What follows from articles is read first, so that no line can be without its article.
        for (var line : next(settings.topics().processed())) {
            addLine(line);
        }
        for (var letter : next(settings.topics().deadLetters())) {
            addLetter(letter);
        }
        for (var quote : next(settings.topics().quotes())) {
            addQuote(quote);
        }
        for (var mention : next(settings.topics().mentions())) {
            events.merge(EventId.of(mention), 1, Integer::sum);
            sums.add(Json.read(mention.value(), MentionEvent.class));
        }
        for (var count : next(settings.topics().counts())) {
            if (count.value() == null) {
                counts.remove(count.key());
            } else {
                counts.put(count.key(), Json.read(count.value(), Count.class));
            }
        }
        for (var article : next(settings.topics().articles())) {
            addArticle(article);
        }
    }

    /**
     * Keeps what was read from a topic, and goes on from the beginning of what it contains now. To be called when all
     * of it was read and its records have been deleted.
     */
    public void beginAgain(String topic) {
        Optional.ofNullable(logs.remove(topic)).ifPresent(TopicLog::close);
    }

    /** The same for a recreated topic, whose id the services include in what they write about its articles. */
    public void recreated(String topic, Uuid id) {
        beginAgain(topic);
        if (topic.equals(settings.topics().articles())) {
            mark = '~' + id.toString().substring(0, MARK).replace('-', '.');
        }
    }

    private List<ConsumerRecord<String, byte[]>> next(String topic) {
        return logs.computeIfAbsent(topic, name -> new TopicLog(settings.bootstrapServers(), name))
                .next();
    }

    void addArticle(ConsumerRecord<String, byte[]> record) {
        articles.add(new RecordPlace(record.partition(), record.offset(), mark));
        oracle.arrive(record.value());
        if (record.value() == null) {
            return;
        }
        try {
            Article article = Json.read(record.value(), Article.class);
            int number = Load.number(Objects.requireNonNullElse(article.section(), ""));
            if (number >= 0) {
                numbers.set(number);
            }
        } catch (IOException e) {
            // From a foreign producer; it must become a dead letter.
            return;
        }
    }

    void addLine(ConsumerRecord<String, byte[]> line) {
        events.merge(EventId.of(line), 1, Integer::sum);
        String id = EventId.header(line, "ce_id");
        String from = settings.topics().articles() + '-';
        boolean isFirst = !id.endsWith("-moved") && !id.contains("-released-");
        if (isFirst && id.startsWith(from)) {
            lines.merge(RecordPlace.read(id.substring(from.length())), 1, Integer::sum);
        }
    }

    void addLetter(ConsumerRecord<String, byte[]> letter) {
        if (EventId.header(letter, DeadLetter.TOPIC).equals(settings.topics().articles())) {
            RecordPlace place = new RecordPlace(
                    Integer.parseInt(EventId.header(letter, DeadLetter.PARTITION)),
                    Long.parseLong(EventId.header(letter, DeadLetter.OFFSET)),
                    mark);
            letters.merge(place, 1, Integer::sum);
        }
    }

    void addQuote(ConsumerRecord<String, byte[]> event) throws IOException {
        events.merge(EventId.of(event), 1, Integer::sum);
        QuoteEvent quote = Json.read(event.value(), QuoteEvent.class);
        if (quote.change() == Change.PUBLISHED) {
            quotes.put(
                    quote.id(),
                    UpsertedQuotes.line(quote.articleId(), quote.text(), quote.speaker(), quote.publisher()));
        } else {
            quotes.remove(quote.id());
        }
    }

    /** Articles and mentions of each entity, by the key of its total count. */
    Map<String, String> sums() {
        return sums.all();
    }

    /** The same numbers from the counts, in the same format. */
    Map<String, String> entityCounts() {
        return MentionSums.of(counts);
    }

    /** The expected result. */
    TopicOracle oracle() {
        return oracle;
    }

    int fed() {
        return fed;
    }

    BitSet numbers() {
        return numbers;
    }

    Set<RecordPlace> articles() {
        return articles;
    }

    /** The number of records on {@code processed} about the arrival of each article. */
    Map<RecordPlace, Integer> lines() {
        return lines;
    }

    Map<RecordPlace, Integer> letters() {
        return letters;
    }

    /** How often each event is on its topic, by {@link EventId}. */
    Map<String, Integer> events() {
        return events;
    }

    /** The published quotes as a consumer that upserts by id sees them. */
    Map<String, String> quotes() {
        return quotes;
    }

    Map<String, Count> counts() {
        return counts;
    }

    List<LiveReader> readers() {
        return readers;
    }

    List<String> endings() {
        return new ArrayList<>(endings);
    }

    /** Number of records on the articles' topic. */
    public int size() {
        return articles.size();
    }

    @Override
    public void close() {
        logs.values().forEach(TopicLog::close);
    }
}
