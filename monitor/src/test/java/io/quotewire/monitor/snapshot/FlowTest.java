package io.quotewire.monitor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.snapshot.Flow.State;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FlowTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Topics NEWS = new Topics("news");

    private final List<TopicStatus> topics = new ArrayList<>();
    private final List<GroupStatus> groups = new ArrayList<>();

    @Test
    void onlyRefusedRecordsAreRefused() {
        topic("articles", 0.1, 2);
        topic("processed", 0, 600);
        topic("dlq", 0.1, 1);

        assertThat(state()).isEqualTo(State.REFUSED);
    }

    @Test
    void processedArticlesAreFlowing() {
        topic("articles", 0.3, 2);
        topic("processed", 0.2, 1);
        topic("quotes", 0.5, 1);
        topic("dlq", 0.1, 2);
        group("news.processor", 1);

        assertThat(flow()).isEqualTo(new Flow(State.FLOWING, 0.2, 0.5, 0.1, NOW.minusSeconds(1)));
    }

    @Test
    void processedButUncountedArticlesAreUncounted() {
        topic("articles", 0.3, 2);
        topic("processed", 0.2, 1);
        topic("counts", 0, 90);
        group("news.sink", 70);
        assertThat(state()).isEqualTo(State.UNCOUNTED);

        topics.remove(2);
        topic("counts", 0.1, 1);
        assertThat(state()).isEqualTo(State.FLOWING);
    }

    @Test
    void waitingArticlesAreStuck() {
        topic("articles", 0.3, 2);
        topic("processed", 0, 90);
        assertThat(state()).isEqualTo(State.IDLE);
        group("news.processor", 70);

        assertThat(state()).isEqualTo(State.STUCK);
    }

    @Test
    void articlesNeverReadAreStuck() {
        topic("articles", 0, 11);
        topic("processed", 0, null);

        assertThat(state()).isEqualTo(State.STUCK);
    }

    @Test
    void handledArticlesAreIdleHoweverLongAgo() {
        topic("articles", 0, 600);
        topic("processed", 0, 900);
        topic("dlq", 0, 599);

        assertThat(state()).isEqualTo(State.IDLE);
    }

    @Test
    void nothingFedAndNothingReadAreDistinguished() throws Exception {
        assertThat(flow()).isEqualTo(Flow.UNKNOWN);
        topic("articles", 0, null);
        topic("processed", 0, null);
        assertThat(state()).isEqualTo(State.NOTHING_YET);

        String before = new String(Json.write(Snapshot.unanswered(NOW)), StandardCharsets.UTF_8)
                .replaceFirst(",\"flow\":\\{[^}]*}", "");
        assertThat(before).doesNotContain("flow");
        assertThat(Json.read(before.getBytes(StandardCharsets.UTF_8), Snapshot.class)
                        .flow())
                .isEqualTo(Flow.UNKNOWN);
    }

    private State state() {
        return flow().state();
    }

    private Flow flow() {
        return Flow.of(NEWS, NOW, topics, groups);
    }

    private void topic(String name, double rate, @Nullable Integer secondsAgo) {
        Instant last = secondsAgo == null ? null : NOW.minusSeconds(secondsAgo);
        topics.add(TopicStatus.of(
                "news." + name,
                1,
                new Size(9, 900),
                new Arriving(rate, 0, last),
                Retained.FOR_EVER,
                HeldBack.NOTHING,
                List.of()));
    }

    private void group(String name, double seconds) {
        groups.add(GroupStatus.of(
                new Readers(name, "classic", "Stable", 1), "news.any", Behind.by(3, seconds), false, null, List.of()));
    }
}
