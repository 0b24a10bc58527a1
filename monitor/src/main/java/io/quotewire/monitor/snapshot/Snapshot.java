package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The state of an installation, or of any cluster, at one moment: what {@code /metrics}, {@code quotewire top}, {@code
 * topics status --json} and pages show. Immutable; {@link io.quotewire.streaming.contract.Json} writes and reads it.
 * Fields are added, never renamed.
 *
 * @param at when it was taken
 * @param brokers the number of brokers
 * @param topics by name
 * @param groups an entry for each group and topic that it reads, by name
 * @param members of all these groups, with their assignments
 * @param held partitions whose readers have been waiting for an open transaction for a second or more
 * @param services whose health was queried, in the order of the settings
 * @param deadLetters refused records
 * @param quotes the latest, newest first
 * @param problems what could not be read, a line each; the figures concerned are missing, not zero
 * @param flow whether articles are processed
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

    /** The snapshot of a cluster that does not answer: it is empty. */
    public static Snapshot unanswered(Instant at) {
        return of(at, KafkaState.NOTHING, NewsState.NOTHING, List.of());
    }

    /** A snapshot composed of parts. */
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

    /** The parts that any cluster has. */
    public record KafkaState(
            int brokers,
            List<TopicStatus> topics,
            List<GroupStatus> groups,
            List<MemberStatus> members,
            List<HeldPartition> held) {
        public static final KafkaState NOTHING = new KafkaState(0, List.of(), List.of(), List.of(), List.of());

        /** A cluster without open transactions and known members. */
        public static KafkaState of(int brokers, List<TopicStatus> topics, List<GroupStatus> groups) {
            return new KafkaState(brokers, topics, groups, List.of(), List.of());
        }
    }

    /** The parts that only an installation has. */
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
