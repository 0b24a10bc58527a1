package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a build that was killed, and those who take it over. */
@DisabledOnOs(OS.WINDOWS)
class BuildLockTest {
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void layOut() throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("..", "bin", "quotewire"), home.resolve("bin/quotewire"));
        Scripts.executable(home.resolve("bin/quotewire"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("app/src/main/java"));
        Path lock = Files.createDirectories(home.resolve("app/target/run/lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), Long.toString(gone.pid()));
        Scripts.write(tools, "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                exit 0
                """);
        Scripts.write(tools, "mvn", """
                echo built >>../builds
                until [ -e ../finish ]; do sleep 0.05; done
                mkdir -p app/target/quick && echo jar >app/target/quick/quotewire-app-1.jar
                printf '%s' "$PWD/app/target/quick/quotewire-app-1.jar" >app/target/quick/classpath
                """);
        // Whoever is slow has found out that the holder is gone, and is about to act on it.
        for (String tool : List.of("rm", "mkdir")) {
            Scripts.write(tools, tool, """
                    case "$*" in
                      "-rf "*/lock | */lock/*)
                        if [ -n "${SLOW:-}" ]; then
                          touch "$SLOW/slow"
                          until [ -e "$SLOW/go" ]; do sleep 0.05; done
                        fi ;;
                    esac
                    exec /bin/%s "$@"
                    """.formatted(tool));
        }
    }

    @Test
    void isTakenOverByOneOnly() throws Exception {
        Process slow = start("slow.err", folder.toString());
        awaitFile("slow");
        Process quick = start("quick.err", "");
        awaitFile("builds");
        Files.createFile(folder.resolve("go"));
        await().atMost(LONG).until(() -> builds() == 2 || said("slow.err").contains("waiting for the build"));
        Files.createFile(folder.resolve("finish"));

        assertThat(ends(quick)).as(said("quick.err")).isZero();
        assertThat(ends(slow)).as(said("slow.err")).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(home.resolve("app/target/run/lock")).doesNotExist();
    }

    @Test
    void isTakenOverAlsoIfWhoeverWasAboutToWasKilled() throws Exception {
        Files.createDirectories(home.resolve("app/target/run/lock/heir"));
        Files.createFile(folder.resolve("finish"));

        assertThat(ends(start("err", ""))).as(said("err")).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void isReportedIfItMayNotBeTakenOver() throws Exception {
        Process process = startWithoutRights("err");

        assertThat(ends(process)).as(said("err")).isEqualTo(4);
        assertThat(said("err")).contains("nothing can be written to " + lock().toRealPath());
        setRights("rwxr-xr-x");
    }

    @Test
    void isWaitedForWhileItsHolderIsOfAnotherUser() throws Exception {
        Files.writeString(lock().resolve("pid"), "1");
        Files.createFile(folder.resolve("finish"));
        Process process = startWithoutRights("err");

        await().atMost(LONG).until(() -> said("err").contains("waiting for the build") || !process.isAlive());
        setRights("rwxr-xr-x");
        Files.delete(lock().resolve("pid"));
        Files.delete(lock());

        assertThat(ends(process)).as(said("err")).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    /** By one who may write everywhere but into the lock; the superuser can do so as another only. */
    private Process startWithoutRights(String messages) throws Exception {
        Process opened = new ProcessBuilder("chmod", "-R", "a+rwX", folder.toString()).start();
        assertThat(ends(opened)).isZero();
        setRights("r-xr-xr-x");
        if (!Files.isWritable(lock())) {
            return start(messages, "");
        }
        assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "the superuser may write everywhere: skipped");
        return start(messages, "", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    private void setRights(String rights) throws IOException {
        Files.setPosixFilePermissions(lock(), PosixFilePermissions.fromString(rights));
    }

    private Path lock() {
        return home.resolve("app/target/run/lock");
    }

    private Process start(String messages, String slow, String... user) throws IOException {
        List<String> command = new ArrayList<>(List.of(user));
        command.addAll(List.of(home.resolve("bin/quotewire").toString(), "--version"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve(messages).toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().merge("PATH", "", (path, none) -> tools + ":" + path);
        builder.environment().put("SLOW", slow);
        return builder.start();
    }

    private static int ends(Process process) throws InterruptedException {
        assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void awaitFile(String name) {
        await().atMost(LONG).until(() -> Files.exists(folder.resolve(name)));
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private String said(String messages) throws IOException {
        return Files.readString(folder.resolve(messages));
    }
}
