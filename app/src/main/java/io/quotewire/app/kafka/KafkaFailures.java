package io.quotewire.app.kafka;

import io.quotewire.app.command.CommandException;
import io.quotewire.streaming.failure.Advice;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.SettingsAdvice;
import io.quotewire.streaming.settings.Settings;
import java.util.Optional;

/** Converts errors of Kafka and of services to failures of a command. */
public final class KafkaFailures {
    /** Advice in terms of command-line options. */
    private static final Advice BY_OPTIONS = reason -> switch (reason) {
        case NO_ANSWER ->
            Optional.of("is it running? Set --bootstrap to where yours is, or start one with 'quotewire broker'");
        case NO_ADDRESS -> Optional.of("correct --bootstrap");
        case NOT_ALLOWED ->
            Optional.of("ask for rights on the prefix's topics and groups; 'quotewire topics rights ROLE' lists them");
        case TOPIC_MISSING -> Optional.of("run 'quotewire topics create', or set --prefix");
        case TOO_FEW_BROKERS -> Optional.of("give a lower --replication");
        default -> SettingsAdvice.INSTANCE.on(reason);
    };

    private KafkaFailures() {}

    /** The failure to show for an error. */
    public static CommandException explained(Throwable error, Settings settings) {
        return explained(FailureClassifier.of(error, settings));
    }

    /** The failure to show for one of a service. */
    public static CommandException explained(ServiceFailure failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new CommandException(failure.kind().exitStatus(), BY_OPTIONS.explain(failure), cause);
    }
}
