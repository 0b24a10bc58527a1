package io.quotewire.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each service runs with the Java options with which the launcher starts it. */
class CommandProcessTest {
    private static final List<String> GIVEN = List.of(
            "-XX:+UseSerialGC",
            "-Dquotewire.columns=80",
            "-XX:FreqInlineSize=100",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseTransparentHugePages",
            "-Xmx1g");

    @Test
    void allHaveTheOptionsForAll() {
        assertThat(CommandProcess.passedOn(GIVEN))
                .containsExactly("-XX:+UseSerialGC", "-XX:FreqInlineSize=100", "-Xmx1g");
    }

    @Test
    void onlyWhatExtractsHasLargePages() {
        assertThat(CommandProcess.forExtraction(GIVEN)).containsExactly("-XX:+UseTransparentHugePages");
        assertThat(CommandProcess.forExtraction(List.of("-Xmx1g"))).isEmpty();
    }
}
