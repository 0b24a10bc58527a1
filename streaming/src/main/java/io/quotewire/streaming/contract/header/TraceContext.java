package io.quotewire.streaming.contract.header;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * W3C Trace Context in record headers: the context of an article's record is passed on to the events made from it, so
 * that a trace extends from the feed to the reader.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">Trace Context</a>
 */
public final class TraceContext {
    public static final String PARENT = "traceparent";
    public static final String STATE = "tracestate";

    /** The specification allows a longer state to be dropped. */
    private static final int MOST_OF_A_STATE = 512;

    private static final int MOST_OF_A_PARENT = 128;

    private TraceContext() {}

    /** Copies the context; does nothing if there is none or if it exceeds the limits. */
    public static void copy(Headers from, Headers to) {
        Header parent = from.lastHeader(PARENT);
        if (parent == null || parent.value() == null || parent.value().length > MOST_OF_A_PARENT) {
            return;
        }
        to.add(PARENT, parent.value());
        Header state = from.lastHeader(STATE);
        if (state != null && state.value() != null && state.value().length <= MOST_OF_A_STATE) {
            to.add(STATE, state.value());
        }
    }
}
