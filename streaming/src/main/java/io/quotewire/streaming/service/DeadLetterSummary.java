package io.quotewire.streaming.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs how many records a service has refused since the last call, by reason; logs nothing if there were none. */
final class DeadLetterSummary implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterSummary.class);
    private static final String METER = "quotewire.dead.letters";
    private static final String REASON = "reason";

    private final String service;
    private final MeterRegistry registry;
    private Map<String, Long> before = Map.of();

    DeadLetterSummary(ServiceName service, MeterRegistry registry) {
        this.service = service.id();
        this.registry = registry;
    }

    @Override
    public void run() {
        Map<String, Long> now = new TreeMap<>();
        for (Counter counter : registry.find(METER).counters()) {
            now.merge(String.valueOf(counter.getId().getTag(REASON)), (long) counter.count(), Long::sum);
        }
        String grown = now.entrySet().stream()
                .filter(reason -> grown(reason) > 0)
                .map(reason -> grown(reason) + " " + reason.getKey())
                .collect(Collectors.joining(", "));
        before = now;
        if (!grown.isEmpty()) {
            LOG.warn("{}: dead letters in the last minute: {}", service, grown);
        }
    }

    private long grown(Map.Entry<String, Long> reason) {
        return reason.getValue() - before.getOrDefault(reason.getKey(), 0L);
    }
}
