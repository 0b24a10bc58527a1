package io.quotewire.streaming.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Adds a description to meters without one, such as some of Kafka's: Prometheus' tools complain about metrics without
 * help text.
 */
final class DescribedMeters implements MeterFilter {

    @Override
    public Meter.Id map(Meter.Id id) {
        String description = id.getDescription();
        return description != null && !description.isBlank()
                ? id
                : new Meter.Id(
                        id.getName(),
                        Tags.of(id.getTagsAsIterable()),
                        id.getBaseUnit(),
                        "Kafka's metric of this name",
                        id.getType());
    }
}
