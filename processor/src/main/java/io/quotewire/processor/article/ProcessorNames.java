package io.quotewire.processor.article;

import io.quotewire.streaming.service.ServiceName;

/** Names of the processor's state stores, and of the nodes that records are forwarded to. */
public final class ProcessorNames {
    /** Name of the service in application ids, event sources and dead letters. */
    public static final String SERVICE = ServiceName.PROCESSOR.id();

    /** Store of the memory of each article. */
    public static final String ARTICLES = "articles";

    public static final String EXPIRY = "article-expiry";
    public static final String HELD = "held-articles";
    public static final String EMBARGOES = "embargoes";
    public static final String APPLIED = "applied-offsets";
    public static final String CATALOGUE = "catalogue";
    public static final String CORRECTIONS = "corrections";

    /** Store of the state of the corrections that has been applied to all remembered articles. */
    public static final String CORRECTED = "corrected";

    /** This and the next are nodes; {@code ProcessorTopology} says which topic each writes to. */
    public static final String QUOTES = "quotes";

    public static final String MENTIONS = "mentions";
    public static final String PROCESSED = "processed";
    public static final String DEAD_LETTERS = "dead-letters";

    private ProcessorNames() {}
}
