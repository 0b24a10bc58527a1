package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.process.MainProcess;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An import in a separate process that is killed midway, as by {@code kill -9}. */
@ExtendWith(TestBroker.Parameter.class)
class KilledImportTest {
    private static final int ARTICLES = 100_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void nextImportResumesFromTheCheckpointWithoutLossOrDuplicates(TestBroker broker) throws Exception {
        Settings settings = broker.installation("killed-import", 4, folder);
        Path file = write();
        killMidway(settings, file);
        int before = SentArticles.of(settings).size();
        assertThat(before).isBetween(1, ARTICLES - 1);

        try (MainProcess second = feed(settings, Map.of(), file)) {
            assertThat(second.awaitExit()).isZero();
        }

        List<Article> sent = SentArticles.of(settings);
        Map<String, String> bodies = new HashMap<>();
        for (Article article : sent) {
            String body = String.valueOf(article.body());
            assertThat(bodies.getOrDefault(article.id(), body)).isEqualTo(body);
            bodies.put(article.id(), body);
        }
        assertThat(bodies).hasSize(ARTICLES);
        assertThat(sent.size() - ARTICLES).as("sent twice").isLessThan(before);
    }

    @Test
    @Timeout(300)
    void importIntoAnotherInstallationStartsOver(TestBroker broker) throws Exception {
        Path file = write();
        killMidway(broker.installation("killed-import-before", 4, folder), file);
        Settings other = broker.installation("killed-import-other", 4, folder);

        try (MainProcess second = feed(other, Map.of(), file)) {
            assertThat(second.awaitExit()).isZero();
        }

        assertThat(SentArticles.of(other).stream().map(Article::id).distinct()).hasSize(ARTICLES);
    }

    private void killMidway(Settings settings, Path file) throws IOException {
        // One request per record is slow, and a small buffer keeps reading from running ahead, so that a checkpoint is
        // written long before the end.
        Map<String, String> slow =
                Map.of("kafka.batch.size", "0", "kafka.linger.ms", "0", "kafka.buffer.memory", "1000000");
        try (MainProcess first = feed(settings, slow, file)) {
            await().atMost(Duration.ofMinutes(3)).until(() -> !first.isAlive() || hasCheckpoint());
            first.kill();
        }
        assertThat(hasCheckpoint()).isTrue();
    }

    private Path write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"id\": \"a-")
                    .append(i)
                    .append("\", \"body\": \"Text ")
                    .append(i)
                    .append(".\"}\n");
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    private boolean hasCheckpoint() throws IOException {
        Path checkpoints = state().resolve("feed/imports");
        if (!Files.isDirectory(checkpoints)) {
            return false;
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.anyMatch(path -> path.toString().endsWith(".properties"));
        }
    }

    private MainProcess feed(Settings settings, Map<String, String> more, Path file) throws IOException {
        return MainProcess.of(settings, Quotewire.class, state(), more, "feed", file.toString());
    }

    private Path state() {
        return folder.resolve("state");
    }
}
