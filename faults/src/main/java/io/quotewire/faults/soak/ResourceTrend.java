package io.quotewire.faults.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Resource usage of one service, sample by sample. The first third is warm-up; the last is compared with the second.
 * For the heap the minimum counts, which is soon after a collection, for threads and files the maximum. Not
 * thread-safe.
 */
final class ResourceTrend {
    private static final int THIRDS = 3;
    private static final double MEBIBYTE = 1 << 20;

    /** Heaps vary this much without growing, by how much is live between collections. */
    private static final double MOST_HEAP = 1.25;

    private static final int MOST_THREADS_MORE = 4;

    /** RocksDB opens and drops files as it compacts. */
    private static final double MOST_FILES = 1.25;

    private final String service;
    private final List<Sample> samples = new ArrayList<>();

    ResourceTrend(String service) {
        this.service = service;
    }

    void add(Sample sample) {
        samples.add(sample);
    }

    /** What grew from the second third to the last; empty if nothing did. */
    List<String> growth() {
        List<String> growth = new ArrayList<>();
        if (samples.size() < 2 * THIRDS) {
            growth.add(service + ": too few samples, " + samples.size());
            return growth;
        }
        List<Sample> second = third(1);
        List<Sample> last = third(2);
        if (least(last, Sample::heap) > least(second, Sample::heap) * MOST_HEAP) {
            growth.add(service + ": heap grows from " + mebibytes(least(second, Sample::heap)) + " to "
                    + mebibytes(least(last, Sample::heap)));
        }
        if (most(last, Sample::threads) > most(second, Sample::threads) + MOST_THREADS_MORE) {
            growth.add(service + ": threads grow from " + most(second, Sample::threads) + " to "
                    + most(last, Sample::threads));
        }
        if (most(last, Sample::files) > most(second, Sample::files) * MOST_FILES) {
            growth.add(
                    service + ": files grow from " + most(second, Sample::files) + " to " + most(last, Sample::files));
        }
        return growth;
    }

    /** A Markdown row with the values of each third. */
    String row() {
        return "| " + service + " | " + thirds(samples -> mebibytes(least(samples, Sample::heap))) + " | "
                + thirds(samples -> mebibytes(most(samples, Sample::resident))) + " | "
                + thirds(samples -> Long.toString(most(samples, Sample::threads))) + " | "
                + thirds(samples -> Long.toString(most(samples, Sample::files))) + " |";
    }

    private interface Told {
        String of(List<Sample> samples);
    }

    private String thirds(Told told) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < THIRDS; i++) {
            all.add(told.of(third(i)));
        }
        return String.join(", ", all);
    }

    private List<Sample> third(int number) {
        return samples.subList(samples.size() * number / THIRDS, samples.size() * (number + 1) / THIRDS);
    }

    private static long least(List<Sample> samples, ToLongFunction<Sample> value) {
        return samples.stream().mapToLong(value).min().orElse(0);
    }

    private static long most(List<Sample> samples, ToLongFunction<Sample> value) {
        return samples.stream().mapToLong(value).max().orElse(0);
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / MEBIBYTE);
    }
}
