package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class data sharing archive: created once, before the first command that gains much from it, and used by all. */
class ClassArchiveTest {
    private static final String USES = "-XX:SharedArchiveFile=";

    /** Creates an archive of one word and records that when asked to; otherwise prints its options. */
    private static final String JAVA = """
            for option; do
              case $option in
                -XX:ArchiveClassesAtExit=*) echo asked >>"$0.archives"; echo archive >"${option#*=}"; exit ;;
              esac
            done
            printf '%s\\n' "$@"
            """;

    @TempDir
    private Path folder;

    private OutlinedRelease release;

    @BeforeEach
    void layOut() throws IOException {
        release = OutlinedRelease.in(folder, JAVA);
    }

    @Test
    void isCreatedOnceBeforeTheFirstShortCommand() throws Exception {
        assertThat(release.run("extract", "news.txt")).contains(USES + archive(), "extract");
        assertThat(release.run("--version")).contains(USES + archive());

        assertThat(archive()).hasContent("archive");
        assertThat(asked()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "broker", "process", "count", "feed", "monitor", "bench"})
    void isNotCreatedForOtherCommands(String command) throws Exception {
        assertThat(release.run(command)).contains(command).noneMatch(option -> option.startsWith(USES));

        assertThat(asked()).isZero();
    }

    @Test
    void isUsedByOtherCommandsOnceItExists() throws Exception {
        release.run("extract", "news.txt");

        assertThat(release.run("demo")).contains(USES + archive());
    }

    @Test
    void isTriedOnceIfJavaCannotCreateIt() throws Exception {
        release.replaceJava(JAVA.replace("exit ;;", "exit 1 ;;"));

        assertThat(release.run("extract", "news.txt")).contains("extract").noneMatch(o -> o.startsWith(USES));
        assertThat(release.run("extract", "news.txt")).contains("extract").noneMatch(o -> o.startsWith(USES));

        assertThat(asked()).isEqualTo(1);
        assertThat(libraries()).containsExactlyInAnyOrder("quotewire-app-1.jar", "app.classpath", "classes");
    }

    @Test
    void endedDuringItsCreationItHasTheStatusOfThatSignal() throws Exception {
        release.replaceJava(JAVA.replace("exit ;;", "kill -TERM $PPID; exit 143 ;;"));

        Process process = release.start("extract", "news.txt");

        assertThat(process.getInputStream()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(libraries()).containsExactlyInAnyOrder("quotewire-app-1.jar", "app.classpath");
    }

    @Test
    void interruptDuringItsCreationInterruptsTheCommand() throws Exception {
        assumeThat(isInterruptible())
                .as("SIGINT is not ignored, as it is of what a script starts in the background")
                .isTrue();
        // As Java ends when a terminal interrupts both.
        release.replaceJava(JAVA.replace("exit ;;", "kill -INT $PPID; exit 130 ;;"));

        Process process = release.start("extract", "news.txt");

        assertThat(process.getInputStream()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(libraries()).containsExactlyInAnyOrder("quotewire-app-1.jar", "app.classpath");
    }

    /** A shell cannot trap a signal that was ignored when it started. */
    private static boolean isInterruptible() throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "trap 'exit 7' INT; kill -INT $$; exit 0").start();
        return shell.waitFor() == 7;
    }

    private List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("lib"))) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }

    private Path archive() {
        return release.folder().resolve("lib/classes");
    }

    private int asked() throws IOException {
        Path noted = folder.resolve("jdk/bin/java.archives");
        return Files.exists(noted) ? Files.readAllLines(noted).size() : 0;
    }
}
