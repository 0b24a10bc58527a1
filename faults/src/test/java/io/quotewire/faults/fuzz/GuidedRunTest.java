package io.quotewire.faults.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.faults.input.EntryPoint;
import io.quotewire.faults.input.EntryPoints;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@code bin/faults fuzz --guided}. */
class GuidedRunTest {
    @TempDir
    private Path folder;

    @Test
    void coverageGuidedInputsReachBranches() throws Exception {
        EntryPoint entry = EntryPoints.open(folder, "correction"::equals).get(0);

        GuidedRun run = GuidedRun.at(entry, folder, 1, 1);

        assertThat(run.escape()).isEmpty();
        assertThat(run.inputs()).isPositive();
        assertThat(run.coverage()).isPositive();
    }

    @Test
    void escapeIsReportedWithItsInput() {
        String printed = """
                #2	INITED cov: 2 ft: 2 corp: 1/1b exec/s: 0 rss: 728Mb
                #2250	REDUCE cov: 4 ft: 4 corp: 3/7b lim: 21 exec/s: 0 rss: 728Mb L: 3/3

                == Java Exception: java.lang.IllegalStateException: escaped
                	at Bad.fuzzerTestOneInput(Bad.java:1)
                DEDUP_TOKEN: af85cc109d5b7b96
                == libFuzzer crashing input ==
                0x7b,0x7d,0x0,0x0,0x0,0x0,
                Base64: e30AAAAA
                """;

        GuidedRun run = GuidedRun.of(printed, 77);

        assertThat(run.inputs()).isEqualTo(2250);
        assertThat(run.coverage()).isEqualTo(4);
        assertThat(run.escape())
                .startsWith("== Java Exception: java.lang.IllegalStateException: escaped")
                .endsWith("Base64: e30AAAAA");
    }

    @Test
    void outputOfAProcessThatFailsOtherwiseIsReportedWhole() {
        assertThat(GuidedRun.of("Error: Could not find or load main class", 1).escape())
                .containsExactly("Error: Could not find or load main class");
    }
}
