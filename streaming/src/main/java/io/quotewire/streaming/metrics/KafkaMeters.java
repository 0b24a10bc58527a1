package io.quotewire.streaming.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps only those of the thousands of Kafka client metrics that {@code kafka-meters.txt} lists, each once and under a
 * name that Prometheus' tools accept.
 *
 * <p>Kafka reports a topic whose name contains a dot twice, the second time with underscores for compatibility. All
 * topics of an installation contain a dot, after the prefix, so a topic without one is such a duplicate. Client and
 * thread ids are stripped of the part that changes with every start, so that a series continues when a service is
 * restarted.
 */
final class KafkaMeters implements MeterFilter {
    private static final Set<String> KEPT = kept();
    private static final String KAFKA = "kafka.";
    private static final Pattern STARTED =
            Pattern.compile("^.*?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-?");
    private static final Set<String> FINER = Set.of("partition", "node.id");
    private static final String VERSION = "kafka.version";

    /**
     * From the JVM's binders: a name ending in "count" that is not part of a histogram, and a time that is not in
     * seconds.
     */
    private static final String CPUS = "system.cpu.count";

    private static final String CPU_TIME = "process.cpu.time";

    @Override
    public Meter.Id map(Meter.Id id) {
        if (id.getName().equals(CPUS)) {
            return id.withName("system.cpus");
        }
        if (!id.getName().startsWith(KAFKA)) {
            return id;
        }
        List<Tag> tags = id.getTags().stream()
                .filter(tag -> !tag.getKey().equals(VERSION))
                .map(tag -> Tag.of(tag.getKey(), shortened(tag.getValue())))
                .toList();
        return id.replaceTags(tags);
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        if (id.getName().equals(CPU_TIME)) {
            return MeterFilterReply.DENY;
        }
        if (!id.getName().startsWith(KAFKA)) {
            return MeterFilterReply.NEUTRAL;
        }
        boolean wanted = KEPT.contains(id.getName())
                && id.getTags().stream().noneMatch(tag -> FINER.contains(tag.getKey()) || isSecondReport(tag));
        return wanted ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }

    private static boolean isSecondReport(Tag tag) {
        return tag.getKey().equals("topic") && tag.getValue().indexOf('.') < 0;
    }

    private static String shortened(String value) {
        String rest = STARTED.matcher(value).replaceFirst("");
        return rest.isEmpty() ? value : rest;
    }

    private static Set<String> kept() {
        try (InputStream in = Objects.requireNonNull(KafkaMeters.class.getResourceAsStream("kafka-meters.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
