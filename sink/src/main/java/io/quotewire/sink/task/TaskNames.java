package io.quotewire.sink.task;

/**
 * Names of the nodes and stores of one of the sink's two halves. They share nothing: a common node would join them into
 * one task for each partition of either topic.
 *
 * @param of what is counted: {@code mentions} or {@code processed}
 */
public record TaskNames(String of) {

    public String read() {
        return "read-" + of;
    }

    public String count() {
        return "count-" + of;
    }

    /** Store of the counts. */
    public String store() {
        return "counts-of-" + of;
    }

    /** Store of the stories of subjects. */
    public String stories() {
        return "stories-of-" + of;
    }

    /** Store of the applied offsets. */
    public String applied() {
        return "applied-offsets-of-" + of;
    }

    /** Store that triggers work before a commit. */
    public String beforeCommit() {
        return "before-commit-of-" + of;
    }

    public String counts() {
        return "counts-from-" + of;
    }

    public String deadLetters() {
        return "dead-letters-from-" + of;
    }
}
