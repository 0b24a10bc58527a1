package io.quotewire.streaming.service;

/** The services of an installation, each with its default port for metrics and health checks. */
public enum ServiceName {
    PRODUCER("producer", 9471),
    PROCESSOR("processor", 9472),
    SINK("sink", 9473),
    MONITOR("monitor", 9474);

    private final String id;
    private final int metricsPort;

    ServiceName(String id, int metricsPort) {
        this.id = id;
        this.metricsPort = metricsPort;
    }

    /** The name used in application, group and transactional ids and in thread names. */
    public String id() {
        return id;
    }

    /** The default port for metrics and health checks. */
    public int metricsPort() {
        return metricsPort;
    }
}
