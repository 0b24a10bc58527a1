package io.quotewire.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs for long is compiled by both of Java's compilers, what does not pay for the second by the first alone. */
class CompilerOptionsTest {
    private static final String FIRST_ONLY = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    private OutlinedRelease release;

    @BeforeEach
    void layOut() throws IOException {
        release = OutlinedRelease.in(folder, "printf '%s\\n' \"$@\"\n");
    }

    @Test
    void servicesHaveBothCompilersAndTheBrokerTheFirst() throws Exception {
        assertThat(release.run("process"))
                .anyMatch(CompilerOptionsTest::isOfBoth)
                .doesNotContain(FIRST_ONLY);
        assertThat(release.run("count")).anyMatch(CompilerOptionsTest::isOfBoth).doesNotContain(FIRST_ONLY);
        assertThat(release.run("broker")).contains(FIRST_ONLY).noneMatch(CompilerOptionsTest::isOfBoth);
    }

    @Test
    void benchHasTheFirstAndTheOptionsOfBothForItsServices() throws Exception {
        List<String> options = release.run("bench");

        assertThat(options).contains(FIRST_ONLY).anyMatch(CompilerOptionsTest::isOfBoth);
    }

    private static boolean isOfBoth(String option) {
        return option.startsWith("@") && option.endsWith("compiler.options");
    }
}
