package io.quotewire.streaming.contract;

import io.quotewire.streaming.contract.schema.ContractSchema;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topics with one prefix, and the names derived from it: applications, groups and transactional ids begin with it
 * too, so one prefixed ACL covers an installation.
 *
 * @param prefix letters, digits, dots, dashes and underscores; {@code news} by default
 */
public record Topics(String prefix) {
    public static final String DEFAULT_PREFIX = "news";

    /** The sink's name for the repartition topic of its tellings; see {@link #told}. */
    public static final String TOLD = "told";

    /** The largest article record, in bytes; other topics have headroom above it. */
    public static final int MAX_ARTICLE_BYTES = 1_000_000;

    /** The largest record on any topic, in bytes: a dead letter carries a whole refused record and its headers. */
    public static final int MAX_RECORD_BYTES = 2 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final Duration MONTH = Duration.ofDays(30);

    public Topics {
        if (!NAME.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "prefix '" + prefix + "' must be 1 to 100 letters, digits, '.', '-' or '_'");
        }
    }

    /** Raw articles, by id. */
    public String articles() {
        return name("articles");
    }

    /** Quotes published and retracted, by speaker. */
    public String quotes() {
        return name("quotes");
    }

    /** Entities of articles, published and retracted, by name. */
    public String mentions() {
        return name("mentions");
    }

    /** The outcome of each article, by publisher. */
    public String processed() {
        return name("processed");
    }

    /** The current counts; compacted. */
    public String counts() {
        return name("counts");
    }

    /** Refused records, byte for byte, with the reason in headers. */
    public String deadLetters() {
        return name("dlq");
    }

    /** What is known of each followed feed; compacted. */
    public String feeds() {
        return name("feeds");
    }

    /** The users' entities; compacted. */
    public String catalogue() {
        return name("catalogue");
    }

    /** People's decisions; compacted. */
    public String corrections() {
        return name("corrections");
    }

    /** {@code application.id}, group id or transactional id of a service: {@code news.processor}. */
    public String service(String service) {
        return name(service);
    }

    /**
     * The repartition topic by which the sink groups quotes and articles that tell the same, if it serves the API;
     * created by Kafka Streams.
     */
    public String told() {
        return service("sink") + '-' + TOLD + "-repartition";
    }

    /** Prefix of the groups in which feeders share feeds among themselves; they commit no offsets. */
    public String feeders() {
        return service("feeders-");
    }

    /** Every topic with its configuration, in the order of the data flow. */
    public List<TopicSpec> all() {
        return all(Duration.ZERO);
    }

    /**
     * The same with this correction window.
     *
     * @param correctionWindow the minimum retention of articles
     */
    public List<TopicSpec> all(Duration correctionWindow) {
        Duration articlesKept = correctionWindow.compareTo(MONTH) > 0 ? correctionWindow : MONTH;
        return List.of(
                log(articles(), articlesKept, MAX_RECORD_BYTES),
                log(quotes(), MONTH, MAX_RECORD_BYTES),
                log(mentions(), MONTH, MAX_RECORD_BYTES),
                log(processed(), MONTH, MAX_RECORD_BYTES),
                table(counts()),
                log(deadLetters(), MONTH, 2 * MAX_RECORD_BYTES),
                table(feeds()),
                table(catalogue()),
                table(corrections()));
    }

    private String name(String suffix) {
        return prefix + '.' + suffix;
    }

    private static TopicSpec log(String name, Duration kept, int maxRecordBytes) {
        return new TopicSpec(
                name,
                Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        Long.toString(kept.toMillis()),
                        // Brokers may have a limit of their own, which would delete records before that time.
                        "retention.bytes",
                        "-1",
                        "message.timestamp.type",
                        "LogAppendTime",
                        "max.message.bytes",
                        Integer.toString(maxRecordBytes)));
    }

    private static TopicSpec table(String name) {
        return new TopicSpec(
                name,
                Map.of(
                        "cleanup.policy", "compact",
                        "message.timestamp.type", "LogAppendTime",
                        "max.message.bytes", Integer.toString(MAX_RECORD_BYTES)));
    }

    /** The topic that holds values of this schema. */
    public String of(ContractSchema schema) {
        return switch (schema) {
            case ARTICLE -> articles();
            case QUOTE -> quotes();
            case MENTION -> mentions();
            case PROCESSED -> processed();
            case COUNT -> counts();
            case ENTITY -> catalogue();
            case CORRECTION -> corrections();
        };
    }

    /** The schema of the values on a topic; empty if there is none. */
    public Optional<ContractSchema> schema(String topic) {
        return Arrays.stream(ContractSchema.values())
                .filter(schema -> of(schema).equals(topic))
                .findFirst();
    }
}
