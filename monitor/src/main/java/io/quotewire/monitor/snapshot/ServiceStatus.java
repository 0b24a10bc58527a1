package io.quotewire.monitor.snapshot;

import java.util.Map;

/**
 * A service as it reports itself.
 *
 * @param address of its metrics, such as {@code http://127.0.0.1:9472}
 * @param live whether it answers and is not in error
 * @param ready whether it is working
 * @param figures its {@code quotewire_} metrics by name and labels, without histograms' buckets and single publishers
 */
public record ServiceStatus(String name, String address, boolean live, boolean ready, Map<String, Double> figures) {

    public ServiceStatus {
        figures = Map.copyOf(figures);
    }
}
