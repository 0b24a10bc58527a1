package io.quotewire.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void ownTopicsAndLateGroupsAreKeptAmongManyOthers() {
        List<TopicStatus> topics = new ArrayList<>();
        List<GroupStatus> groups = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            topics.add(topic("another-" + i, i));
            groups.add(group("another-" + i, i == 9_000 ? 3_600 : 0));
        }
        topics.add(topic("news.articles", 0));
        groups.add(group("news.sink", 0));

        Excerpt excerpt = Excerpt.of(snapshot(topics, groups), "news");

        assertThat(excerpt.snapshot().topics())
                .hasSize(Excerpt.MOST)
                .extracting(TopicStatus::topic)
                .startsWith("another-9801", "another-9802")
                .endsWith("another-9999", "news.articles");
        assertThat(excerpt.snapshot().groups())
                .hasSize(Excerpt.MOST)
                .extracting(GroupStatus::group)
                .contains("another-9000", "news.sink");
        assertThat(excerpt.more()).isEqualTo(2 * (10_001 - Excerpt.MOST));
    }

    @Test
    void fewEntriesAreAllKept() {
        Snapshot few = snapshot(List.of(topic("another", 1)), List.of(group("another", 0)));

        assertThat(Excerpt.of(few, "news")).isEqualTo(new Excerpt(few, 0));
    }

    private static Snapshot snapshot(List<TopicStatus> topics, List<GroupStatus> groups) {
        return Snapshot.of(NOW, KafkaState.of(1, topics, groups), NewsState.NOTHING, List.of());
    }

    private static TopicStatus topic(String name, double rate) {
        return TopicStatus.of(
                name, 1, new Size(1, 1), new Arriving(rate, rate, NOW), Retained.FOR_EVER, HeldBack.NOTHING, List.of());
    }

    private static GroupStatus group(String name, double seconds) {
        return GroupStatus.of(
                new Readers(name, "classic", "Stable", 1), "topic", Behind.by(5, seconds), false, null, List.of());
    }
}
