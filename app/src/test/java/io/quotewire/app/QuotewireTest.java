package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

final class QuotewireTest {
    /** The option lowers the level for the whole process. */
    @AfterEach
    void quietAgain() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    }

    @Test
    void saysWhatToDoWithoutACommand() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("Missing required subcommand").contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        CommandLineRun run = CommandLineRun.of("extrct");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("quotewire: Unmatched argument").contains("quotewire extract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "tail", "topics", "broker"})
    void documentsEveryCommandWithItsExitStatuses(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Usage: quotewire " + command)
                .contains("Exit status:")
                .contains("--verbose");
    }

    @Test
    void refusesASettingThatIsNone() {
        CommandLineRun run = CommandLineRun.of("tail", "quotes", "--set", "bootstrap.server=x:1");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("unknown setting 'bootstrap.server'").hasLineCount(1);
    }

    @Test
    void saysInOneLineThatNoBrokerIsThere() {
        CommandLineRun run = CommandLineRun.of("topics", "check", "-b", "nobody.invalid:9092");

        assertThat(run.status()).isEqualTo(ExitStatus.KAFKA);
        assertThat(run.err())
                .contains("nobody.invalid:9092")
                .contains("--bootstrap")
                .hasLineCount(1);
    }

    @Test
    void showsTheTraceOnlyWhenAsked() {
        assertThat(CommandLineRun.of("topics", "check", "-b", "nobody.invalid:9092", "--verbose")
                        .err())
                .contains("\tat ");
    }
}
