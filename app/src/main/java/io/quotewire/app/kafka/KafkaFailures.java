package io.quotewire.app.kafka;

import io.quotewire.app.command.CommandException;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.settings.Settings;

/** Kafka's errors as failures of a command. */
public final class KafkaFailures {
    private KafkaFailures() {}

    /** The failure to show for an error. */
    public static CommandException explained(Throwable error, Settings settings) {
        ServiceFailure failure = ServiceFailure.of(error, settings);
        return new CommandException(failure.kind().exitStatus(), failure.explanation(), error);
    }
}
