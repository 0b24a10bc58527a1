package io.quotewire.sink;

/**
 * Names of the nodes and stores of one of the sink's two halves. Nothing is shared between them: a common node would join
 * them into one task for each partition of either topic.
 *
 * @param of what is counted: {@code mentions} or {@code processed}
 */
record CountingNames(String of) {

    String read() {
        return "read-" + of;
    }

    String count() {
        return "count-" + of;
    }

    /** Store of the counts. */
    String store() {
        return "counts-of-" + of;
    }

    /** Store of the applied offsets. */
    String applied() {
        return "applied-offsets-of-" + of;
    }

    String counts() {
        return "counts-from-" + of;
    }

    String deadLetters() {
        return "dead-letters-from-" + of;
    }
}
