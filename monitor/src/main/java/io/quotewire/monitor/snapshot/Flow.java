package io.quotewire.monitor.snapshot;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether news flows, that is, whether articles are processed. A processed article has a record on {@code processed}; a
 * refused one has none. Rates are means over the last minute.
 *
 * @param articlesPerSecond processed articles
 * @param quotesPerSecond quotes published and retracted
 * @param refusedPerSecond new dead letters
 * @param last when the last article was processed; null if none ever was
 */
public record Flow(
        State state,
        double articlesPerSecond,
        double quotesPerSecond,
        double refusedPerSecond,
        @Nullable Instant last) {
    /** The installation's own topics are not watched. */
    public static final Flow UNKNOWN = new Flow(State.UNKNOWN, 0, 0, 0, null);

    /** The state of the flow. */
    public enum State {
        UNKNOWN,
        /** No article was ever fed. */
        NOTHING_YET,
        /** No article was processed in the last minute, and none is waiting. */
        IDLE,
        /** Articles were processed in the last minute. */
        FLOWING,
        /** Articles were processed, but the sink counted nothing and is late. */
        UNCOUNTED,
        /** Articles are waiting, and none was processed in the last minute. */
        STUCK,
        /** All articles of the last minute were refused. */
        REFUSED
    }

    /** Derives the flow of an installation from its topics and groups. */
    public static Flow of(Topics installation, Instant now, List<TopicStatus> topics, List<GroupStatus> groups) {
        Optional<TopicStatus> articles = named(topics, installation.articles());
        Optional<TopicStatus> processed = named(topics, installation.processed());
        if (articles.isEmpty() || processed.isEmpty()) {
            return UNKNOWN;
        }
        Optional<TopicStatus> refused = named(topics, installation.deadLetters());
        State state;
        if (articles.get().lastRecord() == null) {
            state = State.NOTHING_YET;
        } else if (processed.get().recordsPerSecond() > 0) {
            boolean counted = rate(named(topics, installation.counts())) > 0;
            state = counted || !late(groups, installation.service(ServiceName.SINK.id()))
                    ? State.FLOWING
                    : State.UNCOUNTED;
        } else if (late(groups, installation.service(ServiceName.PROCESSOR.id()))
                || unanswered(now, articles.get(), processed.get(), refused)) {
            state = State.STUCK;
        } else {
            state = rate(articles) > 0 && rate(refused) > 0 ? State.REFUSED : State.IDLE;
        }
        return new Flow(
                state,
                processed.get().recordsPerSecond(),
                rate(named(topics, installation.quotes())),
                rate(refused),
                processed.get().lastRecord());
    }

    /** A processor that never ran has no group whose lag could show it. */
    private static boolean unanswered(
            Instant now, TopicStatus articles, TopicStatus processed, Optional<TopicStatus> refused) {
        Instant came = Objects.requireNonNull(articles.lastRecord());
        Optional<Instant> answered = Stream.of(Optional.of(processed), refused)
                .flatMap(Optional::stream)
                .map(TopicStatus::lastRecord)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return Duration.between(came, now).compareTo(GroupStatus.LATE) >= 0
                && (answered.isEmpty() || answered.get().isBefore(came));
    }

    private static boolean late(List<GroupStatus> groups, String group) {
        return groups.stream().anyMatch(status -> status.group().equals(group) && status.late());
    }

    private static double rate(Optional<TopicStatus> topic) {
        return topic.map(TopicStatus::recordsPerSecond).orElse(0.0);
    }

    private static Optional<TopicStatus> named(List<TopicStatus> topics, String name) {
        return topics.stream().filter(topic -> topic.topic().equals(name)).findFirst();
    }
}
