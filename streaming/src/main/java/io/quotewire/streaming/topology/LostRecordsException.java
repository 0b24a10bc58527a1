package io.quotewire.streaming.topology;

/** Thrown if records were not applied and no longer can be, so that sums built from the log would be wrong. */
public final class LostRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LostRecordsException(String message) {
        super(message);
    }

    /** Offsets {@code from} to {@code to} were deleted from the log before they were applied. */
    public static LostRecordsException deleted(String topic, int partition, long from, long to) {
        return new LostRecordsException("offsets " + from + " to " + to + " of " + topic + '-' + partition
                + " were deleted before they were processed: retention is shorter than the time this service was"
                + " away");
    }

    /**
     * The topic was recreated, and reading began at {@code to} + 1, an offset of the earlier topic of the same name.
     */
    public static LostRecordsException passedOver(String topic, int partition, long from, long to) {
        return new LostRecordsException(topic + " is not the topic that was read before under this name, and the offset"
                + " committed for the old one would leave out offsets " + from + " to " + to + " of partition "
                + partition);
    }
}
