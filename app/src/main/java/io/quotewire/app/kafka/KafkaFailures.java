package io.quotewire.app.kafka;

import io.quotewire.app.CommandException;
import io.quotewire.app.ExitStatus;
import io.quotewire.streaming.settings.Settings;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Kafka's errors in one line that says what to do. */
public final class KafkaFailures {
    private KafkaFailures() {}

    /** The failure to show for an error. */
    public static CommandException explained(Throwable error, Settings settings) {
        Throwable cause = rootOf(error);
        String at = settings.bootstrapServers();
        String said = String.valueOf(cause.getMessage());
        if (cause instanceof ConfigException) {
            boolean address = said.contains("bootstrap");
            return new CommandException(
                    address ? ExitStatus.KAFKA : ExitStatus.USAGE,
                    address ? "no broker at '" + at + "' (" + said + "): correct --bootstrap" : said,
                    error);
        }
        return new CommandException(ExitStatus.KAFKA, message(cause, at, said), error);
    }

    private static String message(Throwable cause, String at, String said) {
        if (cause instanceof TimeoutException) {
            return "no broker answers at " + at
                    + ": is it running? Set --bootstrap to where yours is, or start one with 'quotewire broker'";
        }
        if (cause instanceof AuthenticationException) {
            return "the broker at " + at + " does not let us in (" + said
                    + "): check security.protocol and sasl.* among the --kafka settings";
        }
        if (cause instanceof AuthorizationException) {
            return "not allowed at " + at + " (" + said + "): ask for rights on the prefix's topics and groups";
        }
        if (cause instanceof UnknownTopicOrPartitionException) {
            return "a topic is missing at " + at + ": run 'quotewire topics create', or set --prefix";
        }
        if (cause instanceof InvalidReplicationFactorException) {
            return "replication is more than there are brokers (" + said + "): give a lower --replication";
        }
        return "Kafka at " + at + ": " + said;
    }

    private static Throwable rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
