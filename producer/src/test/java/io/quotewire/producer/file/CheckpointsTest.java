package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.BrokerAwayException;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    private static final int LINES = 1_000;

    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= LINES; i++) {
            lines.append("{\"id\": \"").append(i).append("\", \"body\": \"Text.\"}\n");
        }
        file = Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    @Test
    void stoppedImportResumesWhereItStopped() throws Exception {
        stopAt(400);
        lines().read(collected);
        assertThat(collected.articles).hasSize(400);

        stopAt(Integer.MAX_VALUE);
        lines().read(collected);

        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(LINES);
    }

    @Test
    void finishedImportStartsOver() throws Exception {
        lines().read(collected);
        lines().read(collected);

        assertThat(collected.articles).hasSize(2 * LINES);
    }

    @Test
    void changedFileStartsOver() throws Exception {
        stopAt(400);
        lines().read(collected);
        Files.writeString(file, "{\"id\": \"new\", \"body\": \"Text.\"}\n");
        stopAt(Integer.MAX_VALUE);

        lines().read(collected);

        assertThat(collected.articles).extracting(Article::id).contains("new").hasSize(401);
    }

    @Test
    void undeliveredArticlesAreNotCheckpointed() throws Exception {
        Checkpoints checkpoints = Checkpoints.in(folder.resolve("state"), () -> "");
        Intake failing = new UndeliveredIntake(collected);
        Progress progress = Progress.of(file, checkpoints);

        assertThatThrownBy(() -> progress.ended(400, false, failing)).isInstanceOf(BrokerAwayException.class);

        assertThat(checkpoints.position(FileVersion.of(file))).isZero();
    }

    @Test
    void fileReplacedDuringTheImportStartsOver() throws Exception {
        stopAt(400);
        Intake replacing = new UndeliveredIntake(collected) {
            @Override
            public void awaitOutcomes() {
                replace();
            }
        };
        lines().read(replacing);
        stopAt(Integer.MAX_VALUE);
        lines().read(collected);

        assertThat(collected.articles).hasSize(400 + LINES);
    }

    @Test
    void importIntoAnotherTopicStartsOver() throws Exception {
        Path state = folder.resolve("state");
        Checkpoints.in(state, () -> "topic-1").save(FileVersion.of(file), 400);

        assertThat(Checkpoints.in(state, () -> "topic-1").position(FileVersion.of(file)))
                .isEqualTo(400);
        assertThat(Checkpoints.in(state, () -> "topic-2").position(FileVersion.of(file)))
                .isZero();
    }

    @Test
    void checkpointOfAnEarlierReleaseIsOfAnyTopic() throws Exception {
        Path state = folder.resolve("state");
        Checkpoints.in(state, () -> "").save(FileVersion.of(file), 400);

        assertThat(Checkpoints.in(state, () -> "topic-2").position(FileVersion.of(file)))
                .isEqualTo(400);
    }

    @Test
    void invalidCheckpointIsIgnored() throws Exception {
        Checkpoints checkpoints = Checkpoints.in(folder.resolve("state"), () -> "");
        checkpoints.save(FileVersion.of(file), 400);
        try (Stream<Path> kept = Files.list(folder.resolve("state"))) {
            Files.write(kept.findFirst().orElseThrow(), new byte[] {'v', '=', '\\', 'u', 'x', (byte) 0xFF});
        }

        assertThat(checkpoints.position(FileVersion.of(file))).isZero();
    }

    @Test
    void fileInPlaceOfTheStateFolderIsReported() throws Exception {
        Path state = Files.writeString(folder.resolve("state"), "");

        assertThatThrownBy(() -> Checkpoints.in(state, () -> "").save(FileVersion.of(file), 400))
                .hasMessage("no checkpoint can be kept in " + state
                        + " (it is a file): make room, or set state.dir to a folder you may write to");
    }

    @Test
    void fileIsReadOnWithoutACheckpoint() throws Exception {
        Path state = Files.writeString(folder.resolve("state"), "");
        Progress progress = new Progress.Kept(file, Checkpoints.in(state, () -> ""), Duration.ZERO);
        progress.done();

        for (int line = 1; line <= 1024; line++) {
            progress.reached(line, collected);
        }
        progress.ended(1024, false, collected);

        assertThat(collected.warnings)
                .containsExactly(new Refusal(
                        file.toString(),
                        "read without a checkpoint: no checkpoint can be kept in " + state
                                + " (it is a file): make room, or set state.dir to a folder you may write to"));
    }

    private void replace() {
        try {
            Path other = Files.copy(file, folder.resolve("other.jsonl"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(other, "\n", StandardOpenOption.APPEND);
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopAt(int count) {
        collected.stopping = false;
        collected.answer = article -> {
            collected.stopping = Integer.parseInt(article.id().replaceAll("\\D", "0")) == count;
            return new Outcome.Acknowledged();
        };
    }

    private ArticleLines lines() throws IOException {
        return ArticleLines.of(file, Checkpoints.in(folder.resolve("state"), () -> ""), new ArticleJson());
    }

    private static class UndeliveredIntake implements Intake {
        private final Collected collected;

        UndeliveredIntake(Collected collected) {
            this.collected = collected;
        }

        @Override
        public void take(Article article, String origin, Delivery delivery) {
            collected.take(article, origin, delivery);
        }

        @Override
        public void refuse(String origin, String reason) {
            collected.refuse(origin, reason);
        }

        @Override
        public void passOver(String origin, String kind) {
            collected.passOver(origin, kind);
        }

        @Override
        public void warn(String origin, String message) {
            collected.warn(origin, message);
        }

        @Override
        public void advance(long bytes) {
            collected.advance(bytes);
        }

        @Override
        public void awaitOutcomes() {
            throw new BrokerAwayException("no leader");
        }

        @Override
        public boolean stopping() {
            return collected.stopping;
        }
    }
}
