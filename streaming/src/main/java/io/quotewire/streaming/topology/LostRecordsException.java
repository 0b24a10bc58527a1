package io.quotewire.streaming.topology;

/** Records left the log before they were applied, so that sums built from it would be wrong. */
public final class LostRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRecordsException(String topic, int partition, long from, long to) {
        super("offsets " + from + " to " + to + " of " + topic + '-' + partition
                + " were deleted before they were processed: retention is shorter than the time this service was away. Feed the"
                + " articles of that time again into fresh topics, or reset the application to go on without them");
    }
}
