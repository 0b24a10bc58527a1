package io.quotewire.monitor.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Samples grouped by the name of their metric. */
final class Families {
    private final Map<String, Family> families = new LinkedHashMap<>();

    /** The gauge of this name. */
    Family gauge(String name, String help) {
        return families.computeIfAbsent(name, unused -> new Family(name, help, true));
    }

    /** The same for a name with an ending that Prometheus reserves for sums and counts of histograms. */
    Family untyped(String name, String help) {
        return families.computeIfAbsent(name, unused -> new Family(name, help, false));
    }

    MetricSnapshots snapshots() {
        return new MetricSnapshots(
                families.values().stream().map(Family::snapshot).toList());
    }

    /** One metric. */
    static final class Family {
        private final String name;
        private final String help;
        private final boolean gauge;
        private final List<Sample> samples = new ArrayList<>();

        private record Sample(Labels labels, double value) {}

        private Family(String name, String help, boolean gauge) {
            this.name = name;
            this.help = help;
            this.gauge = gauge;
        }

        /** @param labels names and values, alternating */
        void add(double value, String... labels) {
            add(value, Labels.of(labels));
        }

        void add(double value, Labels labels) {
            samples.add(new Sample(labels, value));
        }

        /** Adds a sample that is a count, exact up to 2 to the 53rd. */
        void add(long value, String... labels) {
            add((double) value, labels);
        }

        void add(long value, Labels labels) {
            add((double) value, labels);
        }

        private MetricSnapshot snapshot() {
            if (gauge) {
                GaugeSnapshot.Builder builder =
                        GaugeSnapshot.builder().name(name).help(help);
                samples.forEach(sample -> builder.dataPoint(GaugeDataPointSnapshot.builder()
                        .value(sample.value())
                        .labels(sample.labels())
                        .build()));
                return builder.build();
            }
            UnknownSnapshot.Builder builder =
                    UnknownSnapshot.builder().name(name).help(help);
            samples.forEach(sample -> builder.dataPoint(UnknownDataPointSnapshot.builder()
                    .value(sample.value())
                    .labels(sample.labels())
                    .build()));
            return builder.build();
        }
    }
}
