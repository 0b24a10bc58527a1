package io.quotewire.streaming.service;

import io.quotewire.streaming.service.ServiceFailure.Reason;
import java.util.Optional;

/** What to do about a failure, in the words of one front end: options for a command line, settings for a container. */
@FunctionalInterface
public interface Advice {
    /** Advice by the names of the settings, for a main program that has no options. */
    Advice BY_SETTINGS = reason -> Optional.ofNullable(
            switch (reason) {
                case NO_ANSWER -> "is it running? Set bootstrap.servers (QUOTEWIRE_BOOTSTRAP_SERVERS) to where it is";
                case NO_ADDRESS -> "correct bootstrap.servers (QUOTEWIRE_BOOTSTRAP_SERVERS)";
                case NOT_TRUSTED -> "check kafka.ssl.truststore.*, and whether its listener speaks TLS";
                case NOT_LET_IN -> "check kafka.security.protocol and kafka.sasl.*";
                case NOT_ALLOWED -> "give this user rights on the prefix's topics, groups and transactional ids";
                case TOPIC_MISSING -> "run 'quotewire topics create', or set prefix";
                case TOPIC_UNSAFE -> "set it as 'quotewire topics check' says, before records are lost";
                case TOPIC_WIDENED ->
                    "keys lie elsewhere now, so go on in a second installation, as docs/production.md says under 'More"
                            + " partitions'; its state is still good for what was read, do not reset it";
                case TOO_FEW_BROKERS -> "ask for fewer copies";
                case DISK_FULL -> "make some and start again, nothing is lost";
                case TRANSACTION_LOST, OFFSET_GONE, OTHER_OF_KAFKA, SETTING, FAILED -> null;
            });

    /** Empty where the failure says all that can be said. */
    Optional<String> on(Reason reason);

    /** A failure's fact, and what to do. */
    default String explain(ServiceFailure failure) {
        return on(failure.reason())
                .map(todo -> failure.explanation() + ": " + todo)
                .orElse(failure.explanation());
    }
}
