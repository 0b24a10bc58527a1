package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.monitor.Observer;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.tail.ServiceProbe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A topic that is deleted in the midst of a look is missing from it, and nothing else is. */
final class DeletedWhileWatchedTest extends WatchedBrokerTest {
    @Test
    void topicThatIsDeletedAfterItWasListedIsLeftOut() throws Exception {
        create("listed-");

        Snapshot seen = look(new Selection(
                name -> {
                    delete("listed-gone", name.equals("listed-gone"));
                    return name.startsWith("listed-");
                },
                group -> true,
                Map.of(),
                group -> false));

        assertOnlyTheOther(seen, "listed-stays");
    }

    @Test
    void topicThatIsDeletedAfterItWasDescribedIsLeftOut() throws Exception {
        create("described-");
        desk.commit("described-group", "described-gone", 0, 1);
        desk.commit("described-group", "described-stays", 0, 1);

        Snapshot seen = look(new Selection(
                name -> name.startsWith("described-"),
                group -> {
                    delete("described-gone", group.equals("described-group"));
                    return group.equals("described-group");
                },
                Map.of(),
                group -> false));

        assertOnlyTheOther(seen, "described-stays");
        assertThat(Desk.group(seen, "described-group").topic()).isEqualTo("described-stays");
        assertThat(Desk.group(seen, "described-group").lag()).isEqualTo(2);
    }

    private static void create(String prefix) throws Exception {
        for (String name : List.of("stays", "gone")) {
            desk.create(prefix + name, 2);
            desk.write(prefix + name, 0, 3);
        }
    }

    private static void delete(String topic, boolean now) {
        try {
            if (now && desk.admin().listTopics().names().get().contains(topic)) {
                desk.admin().deleteTopics(List.of(topic)).all().get();
                await().atMost(PATIENCE)
                        .until(() -> !desk.admin().listTopics().names().get().contains(topic));
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Snapshot look(Selection selection) throws Exception {
        ServiceProbe none = new ServiceProbe(Map.of(), Optional.empty(), Optional.empty());
        try (Observer observer = new Observer(desk.settings(), selection, none, desk.clock())) {
            return observer.look();
        }
    }

    private static void assertOnlyTheOther(Snapshot seen, String topic) {
        assertThat(seen.topics()).extracting(TopicStatus::topic).containsExactly(topic);
        assertThat(seen.topics().get(0).records()).isEqualTo(3);
        assertThat(seen.topics().get(0).retentionSeconds()).isEqualTo(7200.0);
        assertThat(seen.problems()).isEmpty();
    }
}
