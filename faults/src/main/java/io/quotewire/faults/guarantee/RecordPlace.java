package io.quotewire.faults.guarantee;

/**
 * The location of a record on the articles' topic.
 *
 * @param mark distinguishes a recreated topic from the one before; empty for the first
 */
record RecordPlace(int partition, long offset, String mark) {
    /** Parses {@code PARTITION-OFFSET-…} or {@code PARTITION-OFFSET~MARK-…}. */
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
