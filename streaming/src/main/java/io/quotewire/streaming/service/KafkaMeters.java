package io.quotewire.streaming.service;

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
 * Keeps, of the thousands of series that Kafka's clients offer, those that {@code kafka-meters.txt} names, each once
 * and under a name that Prometheus' tools take.
 *
 * <p>Kafka reports a topic whose name has a dot twice, the second time with underscores for compatibility. All topics
 * of an installation have a dot, after the prefix, so a topic without one is such a second report. Client and thread
 * ids lose the part that is new at every start: a series goes on where a restarted service's left off.
 */
final class KafkaMeters implements MeterFilter {
    private static final Set<String> KEPT = kept();
    private static final String KAFKA = "kafka.";
    private static final Pattern STARTED =
            Pattern.compile("^.*?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-?");
    private static final Set<String> FINER = Set.of("partition", "node.id");
    private static final String VERSION = "kafka.version";

    /** Of the JVM's binders: a count that is no histogram's, and a time in a unit that Prometheus does not want. */
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
