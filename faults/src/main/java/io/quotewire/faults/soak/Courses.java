package io.quotewire.faults.soak;

import io.quotewire.faults.installation.Instance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each of some services took over the time. Used by one thread. */
public final class Courses {
    private final Gauge gauge = new Gauge();
    private final Map<Instance, Course> all = new LinkedHashMap<>();

    public Courses(List<Instance> instances) {
        instances.forEach(instance -> all.put(instance, new Course(instance.name())));
    }

    /** Looks at each once; at who does not answer, or has just ended, the next time. */
    public void look() throws InterruptedException {
        for (Map.Entry<Instance, Course> each : all.entrySet()) {
            try {
                each.getValue().add(gauge.read(each.getKey()));
            } catch (IOException hasEnded) {
                // The next look finds what has been started in its place.
            }
        }
    }

    /** A table of Markdown: each third of the time one after the other. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add("| service | heap, least of each third | resident, most | threads, most | open files, most |");
        rows.add("| --- | --- | --- | --- | --- |");
        all.values().forEach(course -> rows.add(course.row()));
        return rows;
    }

    /** Where something is more in the last third than it was in the second, a line each. */
    public List<String> growth() {
        return all.values().stream().flatMap(course -> course.growth().stream()).toList();
    }
}
