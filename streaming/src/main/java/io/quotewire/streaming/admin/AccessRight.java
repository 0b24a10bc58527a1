package io.quotewire.streaming.admin;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Operations that a principal may perform on one resource of a cluster, or on all resources whose names begin with a
 * prefix: one or more ACLs.
 *
 * @param resource topic, group, transactional id or cluster
 * @param name the resource's name or the prefix of its name; an asterisk for every resource of this type
 * @param prefixed whether {@code name} is a prefix
 * @param operations the operations allowed
 */
public record AccessRight(ResourceType resource, String name, boolean prefixed, Set<AclOperation> operations) {
    public AccessRight {
        operations = Set.copyOf(operations);
    }

    static AccessRight topic(String name, AclOperation... operations) {
        return new AccessRight(ResourceType.TOPIC, name, false, Set.of(operations));
    }

    static AccessRight topicsFrom(String beginning, AclOperation... operations) {
        return new AccessRight(ResourceType.TOPIC, beginning, true, Set.of(operations));
    }

    static AccessRight group(String name, AclOperation... operations) {
        return new AccessRight(ResourceType.GROUP, name, false, Set.of(operations));
    }

    static AccessRight groupsFrom(String beginning, AclOperation... operations) {
        return new AccessRight(ResourceType.GROUP, beginning, true, Set.of(operations));
    }

    static AccessRight everyGroup(AclOperation... operations) {
        return new AccessRight(ResourceType.GROUP, ResourcePattern.WILDCARD_RESOURCE, false, Set.of(operations));
    }

    static AccessRight transactionsFrom(String beginning, AclOperation... operations) {
        return new AccessRight(ResourceType.TRANSACTIONAL_ID, beginning, true, Set.of(operations));
    }

    static AccessRight cluster(AclOperation... operations) {
        return new AccessRight(ResourceType.CLUSTER, "kafka-cluster", false, Set.of(operations));
    }

    /** The options that grant the right by {@code kafka-acls.sh --add}, quoted for a shell. */
    public List<String> options() {
        Stream<String> which = resource == ResourceType.CLUSTER
                ? Stream.of("--cluster")
                : Stream.of(
                        "--" + named(resource.name()),
                        name.equals(ResourcePattern.WILDCARD_RESOURCE) ? '\'' + name + '\'' : name);
        return Stream.of(
                        which,
                        prefixed ? Stream.of("--resource-pattern-type", "prefixed") : Stream.<String>empty(),
                        inOrder().flatMap(operation -> Stream.of("--operation", camel(operation))))
                .flatMap(options -> options)
                .toList();
    }

    private Stream<AclOperation> inOrder() {
        return EnumSet.copyOf(operations).stream();
    }

    private static String named(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The spelling that {@code kafka-acls.sh} expects, such as {@code DescribeConfigs}. */
    private static String camel(AclOperation operation) {
        return Stream.of(operation.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
