package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.topology.LostRecordsException;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.KafkaStorageException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;

/** Why an error of Kafka's clients occurred. */
final class KafkaErrors {
    /** From a producer that gave up sending: the records may or may not have been written. */
    private static final String UNACKNOWLEDGED = "hasn't received acknowledgment for some previously sent messages";

    /** From a producer that is used again after a commit timed out; Kafka Streams takes it for a bug. */
    private static final String LEFT_BY_TIMEOUT = "timed out and must be retried";

    /**
     * The host name cannot be resolved at present. A malformed address, in contrast, is a wrong setting, however long
     * one waits.
     */
    private static final String UNRESOLVED = "No resolvable bootstrap";

    private KafkaErrors() {}

    /** @param said the error's message */
    static Reason reason(Throwable cause, String said) {
        if (cause instanceof ConfigException) {
            return said.contains(UNRESOLVED) ? Reason.NO_ADDRESS : Reason.SETTING;
        }
        if (cause instanceof TimeoutException
                || cause instanceof DisconnectException
                || (cause instanceof IllegalStateException && said.endsWith(LEFT_BY_TIMEOUT))) {
            return Reason.NO_ANSWER;
        }
        if (cause instanceof InvalidTxnStateException
                || cause instanceof TransactionAbortableException
                || said.contains(UNACKNOWLEDGED)) {
            return Reason.TRANSACTION_LOST;
        }
        if (cause instanceof UnknownServerException || cause instanceof KafkaStorageException) {
            return Reason.BROKER_FAILED;
        }
        if (cause instanceof InvalidOffsetException) {
            return Reason.OFFSET_GONE;
        }
        if (cause instanceof AuthenticationException) {
            return Reason.NOT_LET_IN;
        }
        if (cause instanceof AuthorizationException) {
            return Reason.NOT_ALLOWED;
        }
        if (cause instanceof UnknownTopicOrPartitionException || cause instanceof MissingSourceTopicException) {
            return Reason.TOPIC_MISSING;
        }
        if (cause instanceof InvalidReplicationFactorException) {
            return Reason.TOO_FEW_BROKERS;
        }
        if (cause instanceof LostRecordsException) {
            return Reason.RECORDS_LOST;
        }
        if (cause instanceof InvalidTimestampException) {
            return Reason.CLOCK_AHEAD;
        }
        if (cause instanceof EndingException ending) {
            return ending.reason();
        }
        return cause instanceof KafkaException && !(cause instanceof StreamsException)
                ? Reason.OTHER_OF_KAFKA
                : Reason.FAILED;
    }
}
