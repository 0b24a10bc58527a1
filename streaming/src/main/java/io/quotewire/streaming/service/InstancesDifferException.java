package io.quotewire.streaming.service;

import java.util.Set;

/** Another instance of a service reads topics that this one does not. */
final class InstancesDifferException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InstancesDifferException(String group, Set<String> topics) {
        super("another instance of " + group + " also reads " + String.join(", ", topics));
    }
}
