package io.quotewire.faults.guarantee;

/** A record's place on the articles' topic. */
record Place(int partition, long offset) {
    /** {@code PARTITION-OFFSET-…}. */
    static Place read(String text) {
        String[] parts = text.split("-", 3);
        return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
