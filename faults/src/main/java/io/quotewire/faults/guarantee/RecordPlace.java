package io.quotewire.faults.guarantee;

/**
 * A record's place on the articles' topic.
 *
 * @param mark tells a topic that was made anew from the one before; empty of the first
 */
record RecordPlace(int partition, long offset, String mark) {
    /** {@code PARTITION-OFFSET-…} or {@code PARTITION-OFFSET~MARK-…}. */
    static RecordPlace read(String text) {
        String[] parts = text.split("-", 3);
        String[] offset = parts[1].split("~", 2);
        return new RecordPlace(
                Integer.parseInt(parts[0]), Long.parseLong(offset[0]), offset.length == 1 ? "" : '~' + offset[1]);
    }

    @Override
    public String toString() {
        return partition + "@" + offset + mark;
    }
}
