package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A release's outline: the launcher, libraries that hold nothing, and a script in the place of Java. */
record OutlinedRelease(Path folder) {

    /** Lays it out; its Java, which says that it is 17, does what the script does. */
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

    /** The lines that a command printed, which ends well. */
    List<String> run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    /** Starts a command; what it prints, on either stream, is its output. */
    Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("bin/quotewire").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        return builder.start();
    }
}
