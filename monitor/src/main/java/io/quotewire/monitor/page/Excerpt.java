package io.quotewire.monitor.page;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.HeldPartition;
import io.quotewire.monitor.snapshot.MemberStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A snapshot whose lists are short enough for a page. Kept are the installation's own topics and groups, then those
 * that are late or under load, in the order of the snapshot.
 *
 * @param snapshot with at most {@value #MOST} entries in each list about Kafka
 * @param more how many topics, groups and members are left out
 */
record Excerpt(Snapshot snapshot, int more) {
    static final int MOST = 200;

    /** @param prefix of the installation's topics and groups */
    static Excerpt of(Snapshot whole, String prefix) {
        String own = prefix + '.';
        List<TopicStatus> topics = kept(
                whole.topics(),
                Comparator.comparing((TopicStatus topic) -> topic.topic().startsWith(own))
                        .thenComparing(TopicStatus::recordsPerSecond));
        List<GroupStatus> groups = kept(
                whole.groups(),
                Comparator.comparing((GroupStatus group) -> group.group().startsWith(own))
                        .thenComparing(GroupStatus::mostSecondsBehind));
        List<MemberStatus> members = kept(
                whole.members(),
                Comparator.comparing((MemberStatus member) -> member.group().startsWith(own)));
        List<HeldPartition> held = kept(
                whole.held(),
                Comparator.comparing((HeldPartition each) -> each.topic().startsWith(own))
                        .thenComparing(HeldPartition::seconds));
        Snapshot.KafkaState kafka = new Snapshot.KafkaState(whole.brokers(), topics, groups, members, held);
        Snapshot.NewsState news =
                new Snapshot.NewsState(whole.services(), whole.deadLetters(), whole.quotes(), whole.flow());
        int more = whole.topics().size()
                - topics.size()
                + (whole.groups().size() - groups.size())
                + (whole.members().size() - members.size());
        return new Excerpt(Snapshot.of(whole.at(), kafka, news, whole.problems()), more);
    }

    /** @param importance the greatest are kept */
    private static <T> List<T> kept(List<T> all, Comparator<T> importance) {
        if (all.size() <= MOST) {
            return all;
        }
        Set<T> foremost = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().sorted(importance.reversed()).limit(MOST).forEach(foremost::add);
        return all.stream().filter(foremost::contains).toList();
    }
}
