package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An installation, or any cluster, at one moment: what {@code /metrics}, {@code quotewire top},
 * {@code topics status --json} and pages show. Immutable; {@link io.quotewire.streaming.contract.Json} writes and reads
 * it. Fields are added, never renamed.
 *
 * @param at when it was read
 * @param brokers in the cluster
 * @param topics by name
 * @param groups what each group reads, a line for each group and topic, by name
 * @param members of all these groups, with what they have been given
 * @param held partitions whose readers wait behind a transaction that has been open for a second or more
 * @param services that were asked for their health, in the order in which they were given
 * @param deadLetters what was refused
 * @param quotes the latest, newest first
 * @param problems what could not be read, a line each: what they concern is missing, not nought
 * @param flow whether good articles come through
 */
public record Snapshot(
        Instant at,
        int brokers,
        List<TopicStatus> topics,
        List<GroupStatus> groups,
        List<MemberStatus> members,
        List<HeldPartition> held,
        List<ServiceStatus> services,
        DeadLetterStatus deadLetters,
        List<LatestQuote> quotes,
        List<String> problems,
        Flow flow) {

    public Snapshot {
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
        members = List.copyOf(members);
        held = List.copyOf(held);
        services = List.copyOf(services);
        quotes = List.copyOf(quotes);
        problems = List.copyOf(problems);
        flow = Objects.requireNonNullElse(flow, Flow.UNKNOWN);
    }

    /** Of a cluster that does not answer: nothing is there. */
    public static Snapshot unanswered(Instant at) {
        return of(at, KafkaState.NOTHING, NewsState.NOTHING, List.of());
    }

    /** A snapshot of its parts. */
    public static Snapshot of(Instant at, KafkaState kafka, NewsState news, List<String> problems) {
        return new Snapshot(
                at,
                kafka.brokers,
                kafka.topics,
                kafka.groups,
                kafka.members,
                kafka.held,
                news.services,
                news.deadLetters,
                news.quotes,
                problems,
                news.flow);
    }

    /** What any cluster has. */
    public record KafkaState(
            int brokers,
            List<TopicStatus> topics,
            List<GroupStatus> groups,
            List<MemberStatus> members,
            List<HeldPartition> held) {
        public static final KafkaState NOTHING = new KafkaState(0, List.of(), List.of(), List.of(), List.of());

        /** One in which nothing is held back, and no member of a group is known. */
        public static KafkaState of(int brokers, List<TopicStatus> topics, List<GroupStatus> groups) {
            return new KafkaState(brokers, topics, groups, List.of(), List.of());
        }
    }

    /** What quotewire does there. */
    public record NewsState(
            List<ServiceStatus> services, DeadLetterStatus deadLetters, List<LatestQuote> quotes, Flow flow) {
        public static final NewsState NOTHING =
                new NewsState(List.of(), DeadLetterStatus.NONE, List.of(), Flow.UNKNOWN);
    }

    /** The topic of this name, if it was read. */
    public Optional<TopicStatus> topic(String name) {
        return topics.stream().filter(topic -> topic.topic().equals(name)).findFirst();
    }
}
