package io.quotewire.faults.soak;

import io.quotewire.faults.installation.Instance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resource usage of several services over time. Not thread-safe. */
final class ResourceTrends {
    private final Gauge gauge = new Gauge();
    private final Map<Instance, ResourceTrend> all = new LinkedHashMap<>();

    ResourceTrends(List<Instance> instances) {
        instances.forEach(instance -> all.put(instance, new ResourceTrend(instance.name())));
    }

    /** Samples each service once, without those that do not answer or have just ended. */
    void look() throws InterruptedException {
        for (Map.Entry<Instance, ResourceTrend> each : all.entrySet()) {
            try {
                each.getValue().add(gauge.read(each.getKey()));
            } catch (IOException hasEnded) {
                // The next sample is of the process started in its place.
            }
        }
    }

    /** A Markdown table with the values of each third of the time. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add("| service | heap, least of each third | resident, most | threads, most | open files, most |");
        rows.add("| --- | --- | --- | --- | --- |");
        all.values().forEach(trend -> rows.add(trend.row()));
        return rows;
    }

    /** What grew from the second third to the last, a line each. */
    List<String> growth() {
        return all.values().stream().flatMap(trend -> trend.growth().stream()).toList();
    }
}
