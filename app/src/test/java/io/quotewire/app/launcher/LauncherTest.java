package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/quotewire} in an outline of the source tree, with a fake Java and Maven that only print how they were
 * called.
 */
final class LauncherTest {
    private static final List<String> MODULES = List.of("core", "streaming", "producer", "processor", "sink", "app");

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("home with spaces"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("..", "bin", "quotewire"), home.resolve("bin/quotewire"));
        Scripts.executable(home.resolve("bin/quotewire"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        for (String module : MODULES) {
            Files.createDirectories(home.resolve(module).resolve("src/main/java"));
            Files.writeString(home.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Scripts.write(tools, "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                for argument; do printf '[%s]\\n' "$argument"; done
                """);
        Scripts.write(tools, "mvn", """
                echo built >>builds
                for module in core streaming producer processor sink app; do
                  mkdir -p $module/target/quick && echo jar >$module/target/quick/quotewire-$module-1.jar
                done
                mkdir -p ../lib && echo jar >../lib/one.jar
                printf '%s' "$(cd .. && pwd)/lib/one.jar" >app/target/quick/classpath
                for module in core streaming producer processor sink; do
                  printf ':%s' "$PWD/$module/target/quick/quotewire-$module-1.jar" >>app/target/quick/classpath
                done
                """);
    }

    @Test
    void lockThatABuildKilledTooEarlyLeftIsTakenOver() throws Exception {
        Files.createDirectories(home.resolve("app/target/run/lock"));

        Run run = run(List.of("--version"));

        assertThat(run.err()).contains("waiting for the build", "built.");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsOnFirstUseAndSaysSo() throws Exception {
        Run first = run(List.of("--version"));
        Run second = run(List.of("--version"));

        assertThat(first.err()).contains("building for the first time");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void rebuildsAfterASourceChanged() throws Exception {
        run(List.of("--version"));
        Path source = Files.writeString(home.resolve("core/src/main/java/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));

        assertThat(run(List.of("--version")).err()).contains("a source has changed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void rebuildsIfALibraryIsGone() throws Exception {
        run(List.of("--version"));
        Files.delete(folder.resolve("lib/one.jar"));

        assertThat(run(List.of("--version")).err()).contains("a library is not there");
        assertThat(run(List.of("--version")).err()).isEmpty();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void ignoresChangesOfModulesItDoesNotRun() throws Exception {
        Path tool = Files.createDirectories(home.resolve("benchmarks/src/main/java"));
        run(List.of("--version"));
        Files.setLastModifiedTime(tool, FileTime.from(Instant.now().plusSeconds(2)));

        assertThat(run(List.of("--version")).err()).isEmpty();
    }

    @Test
    void runsWithTheJarsOfTheBuiltModules() throws Exception {
        Run run = run(List.of("--version"));

        assertThat(run.out()).contains("/lib/one.jar");
        MODULES.forEach(module -> assertThat(run.out()).contains("/quotewire-" + module + "-1.jar"));
    }

    @Test
    void passesArgumentsThroughUntouched() throws Exception {
        List<String> arguments = List.of("extract", "two words", "*", "", "$HOME", "a\"b", "--", "-");

        List<String> given = run(arguments).out().lines().toList();

        assertThat(given.subList(given.size() - arguments.size(), given.size()))
                .isEqualTo(
                        arguments.stream().map(argument -> '[' + argument + ']').toList());
    }

    @Test
    void runsThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("qw"), home.resolve("bin/quotewire"));

        Run run = run(link, List.of("--version"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("[-Dquotewire.home=" + home.toRealPath() + "]");
    }

    @Test
    void buildsOnceIfStartedTwiceConcurrently() throws Exception {
        Process one = start(home.resolve("bin/quotewire"), List.of("--version"));
        Process two = start(home.resolve("bin/quotewire"), List.of("--version"));

        assertThat(finish(one).status()).isZero();
        assertThat(finish(two).status()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void reportsATooOldJava() throws Exception {
        Scripts.write(tools, "java", "echo 'java version \"1.8.0_392\"' >&2");

        Run run = run(List.of("--version"));

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("Java 8").contains("17 or newer");
    }

    @Test
    void reportsAFailedBuildAndRetriesNextTime() throws Exception {
        Scripts.write(tools, "mvn", "echo '[ERROR] broken source'; exit 1");

        Run failed = run(List.of("--version"));

        assertThat(failed.status()).isEqualTo(4);
        assertThat(failed.err()).contains("[ERROR] broken source").contains("build.log");
        assertThat(run(List.of("--version")).status()).isEqualTo(4);
    }

    @Test
    void replacesClosedStandardStreams() throws Exception {
        Scripts.write(tools, "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                [ -e /dev/fd/0 ] && [ -e /dev/fd/2 ] && ! echo said && echo "nothing said" >heard
                """);
        run(List.of("--version"));
        Path shell = Scripts.executable(Files.writeString(
                folder.resolve("closed"),
                "#!/bin/sh\nexec '" + home.resolve("bin/quotewire") + "' demo <&- >&- 2>&-\n"));

        run(shell, List.of());

        assertThat(folder.resolve("heard")).hasContent("nothing said");
    }

    @Test
    void usesAUtf8LocaleForFileNames() throws Exception {
        Scripts.write(tools, "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                echo "locale ${LC_ALL:-$LANG}"
                """);

        assertThat(run(Map.of("LC_ALL", "POSIX")).out()).contains("locale C.UTF-8");
        assertThat(run(Map.of("LANG", "C")).out()).contains("locale C.UTF-8");
        assertThat(run(Map.of("LANG", "xx_YY.UTF-8")).out()).contains("locale C.UTF-8");
        Scripts.write(tools, "locale", "echo UTF-8");
        assertThat(run(Map.of("LANG", "cy_GB.UTF-8")).out()).contains("locale cy_GB.UTF-8");
    }

    @Test
    void messagesOfTheSystemAreNotTranslated() throws Exception {
        Scripts.write(tools, "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                echo "messages in $LANGUAGE"
                """);

        assertThat(run(Map.of("LANG", "fr_FR.UTF-8", "LANGUAGE", "fr")).out()).contains("messages in C");
    }

    private record Run(int status, String out, String err) {}

    private Run run(List<String> arguments) throws IOException, InterruptedException {
        return run(home.resolve("bin/quotewire"), arguments);
    }

    private Run run(Path launcher, List<String> arguments) throws IOException, InterruptedException {
        return finish(start(launcher, arguments));
    }

    private Run run(Map<String, String> locale) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(home.resolve("bin/quotewire"), List.of("--version"));
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(locale);
        return finish(builder.start());
    }

    private Process start(Path launcher, List<String> arguments) throws IOException {
        return builder(launcher, arguments).start();
    }

    private ProcessBuilder builder(Path launcher, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ':' + path);
        return builder;
    }

    private static Run finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private int builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }
}
