package io.quotewire.streaming.admin;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The roles in an installation, each with the least rights that it needs on a cluster with authorization. The right to
 * read or write a topic implies DESCRIBE on it, so that is not listed.
 */
public enum AccessRole {
    /** {@code feed}. */
    PRODUCER,
    /** {@code process}. */
    PROCESSOR,
    /** {@code count}. */
    SINK,
    /** {@code count --api}: a sink that also reads the topics it serves. */
    API,
    /** {@code monitor} and {@code top}; replaying dead letters needs more rights. */
    MONITOR;

    /** The role's name in lower case, as used in the names of principals and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rights this role needs in an installation. */
    public List<AccessRight> rights(Topics topics) {
        return switch (this) {
            case PRODUCER ->
                List.of(
                        AccessRight.topic(topics.articles(), WRITE, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.feeds(), READ, WRITE, DESCRIBE_CONFIGS),
                        AccessRight.groupsFrom(topics.feeders(), READ));
            case PROCESSOR ->
                streams(
                        topics,
                        ServiceName.PROCESSOR,
                        AccessRight.topic(topics.articles(), READ, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.catalogue(), READ, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.corrections(), READ, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.quotes(), READ, WRITE, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.mentions(), READ, WRITE, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.processed(), READ, WRITE, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.deadLetters(), WRITE, DESCRIBE_CONFIGS));
            case SINK ->
                streams(
                        topics,
                        ServiceName.SINK,
                        AccessRight.topic(topics.mentions(), READ, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.processed(), READ, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.counts(), WRITE, DESCRIBE_CONFIGS),
                        AccessRight.topic(topics.deadLetters(), WRITE, DESCRIBE_CONFIGS));
            case API ->
                Stream.concat(
                                SINK.rights(topics).stream(),
                                Stream.of(
                                        AccessRight.topic(topics.articles(), READ),
                                        AccessRight.topic(topics.counts(), READ),
                                        AccessRight.topic(topics.quotes(), READ, DESCRIBE_CONFIGS),
                                        AccessRight.topic(topics.corrections(), READ, DESCRIBE_CONFIGS),
                                        // Kafka Streams deletes the records that it has read.
                                        AccessRight.topic(topics.told(), DELETE)))
                        .toList();
            case MONITOR ->
                List.of(
                        AccessRight.topicsFrom(topics.prefix() + '.', READ, DESCRIBE_CONFIGS),
                        // Any group may lag behind on the topics.
                        AccessRight.everyGroup(DESCRIBE),
                        AccessRight.transactionsFrom(topics.prefix() + '.', DESCRIBE),
                        AccessRight.cluster(DESCRIBE));
        };
    }

    /** Adds what every topology needs besides its topics: its group, its transactions, and its internal topics. */
    private static List<AccessRight> streams(Topics topics, ServiceName service, AccessRight... own) {
        String name = topics.service(service.id());
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(
                                AccessRight.topicsFrom(name + '-', CREATE, READ, WRITE),
                                AccessRight.group(name, READ),
                                AccessRight.transactionsFrom(name + '-', WRITE)))
                .toList();
    }
}
