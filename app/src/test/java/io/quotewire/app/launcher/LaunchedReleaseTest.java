package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/quotewire} in a release, which has its libraries with it and needs only a Java runtime. */
final class LaunchedReleaseTest {
    @TempDir
    private Path folder;

    @Test
    void runsWithItsJarsAndBuildsNothing() throws Exception {
        OutlinedRelease release = OutlinedRelease.in(folder.resolve("a release"), "printf '[%s]\\n' \"$@\"\n");

        String lib = release.folder().resolve("lib").toString();
        assertThat(release.run("--version"))
                .contains("[-Dquotewire.home=" + release.folder() + "]")
                .endsWith(
                        "[" + lib + "/quotewire-app-1.jar:" + lib + "/one.jar]",
                        "[io.quotewire.app.Quotewire]",
                        "[--version]");
    }

    @Test
    void asksForAJavaRuntimeOnly() throws Exception {
        OutlinedRelease release = OutlinedRelease.in(folder, "");
        Scripts.write(release.folder().resolve("jdk/bin"), "java", "echo 'java version \"1.8.0_392\"' >&2");

        Process process = release.start("--version");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(4);
        assertThat(said).contains("install a Java runtime, 17 or newer");
    }
}
