package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    private final Collected collected = new Collected();
    private Thread run = new Thread(() -> {});

    @TempDir
    Path folder;

    @TempDir
    Path state;

    @AfterEach
    void stop() throws InterruptedException {
        collected.stopping = true;
        run.join();
    }

    @Test
    void newFilesAreReadOnceAndChangedOnesAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Title\n\nFirst.");
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \"b\", \"body\": \"Text.\"}\n");
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 2);

        Files.writeString(file, "Title\n\nCorrected text.");
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 3);

        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Text.", "Corrected text.");
    }

    @Test
    void filesReadAreRememberedAcrossARestart() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Title\n\nFirst.");
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);
        collected.stopping = true;
        run.join();
        collected.stopping = false;

        Files.writeString(folder.resolve("b.txt"), "Title\n\nSecond.");
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 2);

        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Second.");
    }

    @Test
    void fileThatWasMissingForATimeIsNotReadAgainHoweverOldItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Title\n\nFirst.");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(90))));
        TakenFiles taken = TakenFiles.in(state, folder, "");
        for (int i = 0; i < 1_100; i++) {
            taken.add(new FileVersion(folder.resolve("gone" + i), 5, 0));
        }
        watch(taken);
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);
        Path away = Files.move(file, state.resolve("a.txt"));
        Files.writeString(folder.resolve("b.txt"), "Title\n\nSecond.");
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 2);

        Files.move(away, file);
        Files.writeString(folder.resolve("c.txt"), "Title\n\nThird.");
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 3);

        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void undeliveredFileIsRetried() throws Exception {
        collected.answer = article -> new Outcome.Failed("broker away");
        Files.writeString(folder.resolve("a.txt"), "Title\n\nFirst.");
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> !collected.warnings.isEmpty());
        assertThat(collected.articles).isEmpty();

        collected.answer = article -> new Outcome.Acknowledged();

        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);
    }

    @Test
    void filesAreReadOnIfThatCannotBeRemembered() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Title\n\nFirst.");
        Files.writeString(folder.resolve("b.txt"), "Title\n\nSecond.");
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 2);
        collected.stopping = true;
        run.join();
        collected.stopping = false;
        try (Stream<Path> lists = Files.list(state)) {
            Path list = lists.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(folder.resolve("c.txt"), "Title\n\nThird.");
            Files.writeString(folder.resolve("d.txt"), "Title\n\nFourth.");
            TakenFiles taken = TakenFiles.in(state, folder, "");
            Files.delete(list);
            Files.createDirectory(list);
            watch(taken);
            await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 4);
            await().atMost(Duration.ofMinutes(3)).until(() -> !collected.warnings.isEmpty());
            Files.delete(list);
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> Files.exists(list) && Files.readAllLines(list).size() == 4);
        }

        assertThat(collected.warnings).hasSize(1);
        assertThat(collected.refusals).isEmpty();
    }

    @Test
    void damagedFileDoesNotHoldUpTheOthers() throws Exception {
        Files.write(folder.resolve("a.xml.gz"), new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 3});
        Files.writeString(folder.resolve("b.txt"), "Title\n\nSecond.");
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);

        assertThat(collected.refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.origin()).isEqualTo(folder + "/a.xml.gz"));
    }

    @Test
    void folderThatIsGoneIsToldOnceAndReadOnWhenItIsBack() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("wire"));
        WatchedFolder watched = watch(inner);
        assertThat(watched.isBarred()).isFalse();

        Files.delete(inner);
        await().atMost(Duration.ofMinutes(3)).until(watched::isBarred);
        Files.createDirectory(inner);
        Files.writeString(inner.resolve("a.txt"), "Title\n\nFirst.");
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);

        assertThat(watched.isBarred()).isFalse();
        assertThat(collected.warnings)
                .extracting(Refusal::reason)
                .containsExactly("is gone, or may not be looked into; it is read on once it is back", "is back");
    }

    @Test
    void fileThatMayNotBeReadIsToldOnceAndReadWhenItMay() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Title\n\nFirst.");
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
        watch();
        await().atMost(Duration.ofMinutes(3)).until(() -> !collected.refusals.isEmpty());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        await().atMost(Duration.ofMinutes(3)).until(() -> collected.articles.size() == 1);

        assertThat(collected.refusals)
                .extracting(Refusal::reason)
                .containsExactly("may not be read: check its permissions");
    }

    @Test
    void folderThatMayNotBeLookedIntoIsBarredUntilItMay() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.setPosixFilePermissions(inner, Set.of());
        assumeThat(Files.isReadable(inner)).as("root may read everything").isFalse();
        WatchedFolder watched = watch(inner);
        await().atMost(Duration.ofMinutes(3)).until(watched::isBarred);

        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
        await().atMost(Duration.ofMinutes(3)).until(() -> !watched.isBarred());
    }

    private void watch() throws IOException {
        watch(TakenFiles.in(state, folder, ""));
    }

    private void watch(TakenFiles taken) {
        watch(folder, taken);
    }

    private WatchedFolder watch(Path inner) throws IOException {
        return watch(inner, TakenFiles.in(state, inner, ""));
    }

    private WatchedFolder watch(Path watchedPath, TakenFiles taken) {
        ArticleFiles kinds = new ArticleFiles(Checkpoints.in(state.resolve("imports"), () -> ""), new ArticleJson());
        WatchedFolder watched = new WatchedFolder(watchedPath, kinds, taken, Duration.ofMillis(20));
        run = new Thread(() -> {
            try {
                watched.read(collected);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        return watched;
    }
}
