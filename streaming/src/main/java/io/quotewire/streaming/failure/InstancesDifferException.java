package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import java.util.Set;

/** Another instance of a service reads topics that this one does not. */
public final class InstancesDifferException extends EndingException {
    private static final long serialVersionUID = 1L;

    /** The group of the service, and the topics that only the other reads. */
    public InstancesDifferException(String group, Set<String> topics) {
        super(Reason.INSTANCES_DIFFER, "another instance of " + group + " also reads " + String.join(", ", topics));
    }
}
