package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import java.util.Collection;

/** Topics were deleted that a running service cannot do without, or not read again by itself. */
public final class DeletedTopicsException extends EndingException {
    private static final long serialVersionUID = 1L;

    private DeletedTopicsException(String message) {
        super(Reason.TOPIC_DELETED, message);
    }

    /** The service's own topics, with its state and its work between two tasks, are gone. */
    public static DeletedTopicsException internal(Collection<String> topics) {
        return new DeletedTopicsException("internal topics of this service were deleted: " + String.join(", ", topics));
    }

    /** There is another topic now under the name of one that is read into a table in memory. */
    public static DeletedTopicsException recreated(String topic) {
        return new DeletedTopicsException(topic + " was deleted and recreated while this service had read the old one");
    }
}
