package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An outline of a release: the launcher, empty libraries, and a script in place of Java. */
record OutlinedRelease(Path folder) {

    /** Creates it; its Java claims to be version 17 and otherwise runs the script. */
    static OutlinedRelease in(Path folder, String java) throws IOException {
        for (String name : List.of("bin", "lib", "jdk/bin")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.copy(Path.of("..", "bin", "quotewire"), folder.resolve("bin/quotewire"));
        Scripts.executable(folder.resolve("bin/quotewire"));
        Files.writeString(folder.resolve("lib/quotewire-app-1.jar"), "");
        Files.writeString(folder.resolve("lib/app.classpath"), "lib/one.jar");
        OutlinedRelease release = new OutlinedRelease(folder.toRealPath());
        release.replaceJava(java);
        return release;
    }

    void replaceJava(String script) throws IOException {
        Scripts.write(folder.resolve("jdk/bin"), "java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; }
                """ + script);
    }

    /** The lines printed by a command, which must succeed. */
    List<String> run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    /** Starts a command; its output is what it prints on either stream. */
    Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("bin/quotewire").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        return builder.start();
    }
}
