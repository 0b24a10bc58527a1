package io.quotewire.faults.guarantee;

import java.io.IOException;
import java.util.List;

/** Something that must hold whatever faults occurred. */
public interface Guarantee {
    /** The most breaches listed one by one. */
    int MOST_TOLD = 10;

    /** The promise in a few words. */
    String promise();

    /** Breaches of it, a line each; empty if it holds. Called repeatedly while work is still in progress. */
    List<String> broken(TopicEvidence evidence) throws IOException;
}
