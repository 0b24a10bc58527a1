package io.quotewire.faults.guarantee;

import java.io.IOException;
import java.util.List;

/** Something that holds whatever went wrong. */
public interface Guarantee {
    /** At most so many breaches are told one by one. */
    int MOST_TOLD = 10;

    /** What is promised, in a few words. */
    String promise();

    /** Where it does not hold, a line each; empty where it does. Asked again while work is still on its way. */
    List<String> broken(TopicEvidence evidence) throws IOException;
}
