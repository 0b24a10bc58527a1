package io.quotewire.streaming.admin;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What may be done with one resource of a cluster, or with all whose names begin so.
 *
 * @param resource topic, group, transactional id or cluster
 * @param name of it, or how its name begins; an asterisk for each of its kind
 * @param prefixed whether {@code name} is a beginning
 * @param operations what may be done
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

    /**
     * As a broker keeps it.
     *
     * @param principal whose right it is, as {@code User:sink}
     */
    public Stream<AclBinding> bindings(String principal) {
        ResourcePattern pattern =
                new ResourcePattern(resource, name, prefixed ? PatternType.PREFIXED : PatternType.LITERAL);
        return inOrder()
                .map(operation -> new AclBinding(
                        pattern, new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)));
    }

    /** The options of {@code kafka-acls.sh --add} for it, as a shell wants them. */
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

    /** The operations by their names, the order always the same. */
    public String operationNames() {
        return inOrder().map(Enum::name).collect(Collectors.joining(", "));
    }

    private Stream<AclOperation> inOrder() {
        return EnumSet.copyOf(operations).stream();
    }

    private static String named(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As {@code DescribeConfigs}. */
    private static String camel(AclOperation operation) {
        return Stream.of(operation.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
