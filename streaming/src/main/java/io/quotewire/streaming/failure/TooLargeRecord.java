package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Tells a record that a topic refuses for its size from one that a setting of Kafka's client does not let through. */
public final class TooLargeRecord {
    private static final List<String> LIMITS_OF_THE_CLIENT =
            List.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, ProducerConfig.BUFFER_MEMORY_CONFIG);

    private static final Pattern WRITTEN_TO = Pattern.compile("Error encountered .*?record to topic (\\S+)");

    private TooLargeRecord() {}

    /** The client's setting that a record exceeds; empty if it was a broker that refused it. */
    public static Optional<String> exceeded(RecordTooLargeException refusal) {
        String said = String.valueOf(refusal.getMessage());
        return LIMITS_OF_THE_CLIENT.stream().filter(said::contains).findFirst();
    }

    /** The failure of a service whose record is too large. */
    static ServiceFailure failure(RecordTooLargeException refusal, Throwable error, Settings settings) {
        return exceeded(refusal)
                .map(limit -> new ServiceFailure(
                        Reason.SETTING,
                        "a record is larger than kafka." + limit + " allows" + topicOf(error)
                                + ", so leave that out of the settings (" + refusal.getMessage() + ')',
                        error))
                .orElseGet(() -> new ServiceFailure(
                        Reason.TOPIC_TOO_NARROW,
                        "the broker at " + settings.bootstrapServers() + " refuses a record for its size"
                                + topicOf(error) + " (" + refusal.getMessage() + ')',
                        error));
    }

    /** The topic that Kafka Streams names when it cannot write a record; empty if it names none. */
    private static String topicOf(Throwable error) {
        for (Throwable cause = error; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            Matcher named = WRITTEN_TO.matcher(String.valueOf(cause.getMessage()));
            if (named.find()) {
                return " on " + named.group(1);
            }
        }
        return "";
    }
}
