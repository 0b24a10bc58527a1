package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

final class QuotewireTest {
    /** The option lowers the log level for the whole process. */
    @AfterEach
    void quietAgain() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    }

    @Test
    void showsTheCommandsIfNoneIsGiven() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("Usage: quotewire").contains("demo").contains("extract");
        assertThat(run.out()).isEmpty();
        assertThat(CommandLineRun.of("topics").err()).contains("Usage: quotewire topics", "status");
    }

    @Test
    void helpCommandEqualsTheHelpOption() {
        assertThat(CommandLineRun.of("help").out())
                .isEqualTo(CommandLineRun.of("--help").out());
        assertThat(CommandLineRun.of("help", "extract").out())
                .isEqualTo(CommandLineRun.of("extract", "--help").out());
    }

    /** If a command is named, only that one is instantiated. */
    @Test
    void everyCommandIsFoundByItsName() {
        assertThat(CommandName.ALL).allSatisfy(named -> {
            CommandLineRun alone = CommandLineRun.of(named.name(), "--help");
            assertThat(alone.status()).isZero();
            assertThat(alone.out()).contains("Usage: quotewire " + named.name() + ' ');
            assertThat(alone.out())
                    .isEqualTo(CommandLineRun.of("help", named.name()).out());
        });
        assertThat(CommandName.of("extrct")).isEmpty();
        assertThat(CommandName.of()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--partitions, topics create --partitions 0",
        "--partitions, broker --partitions 0",
        "--port, broker --port 65536",
        "--limit, tail quotes --limit 0",
        "--threads, extract --threads 0 -",
    })
    void refusesNumbersOutOfRange(String option, String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(option + " ").contains("must be").hasLineCount(1);
    }

    @Test
    void namesAFolderThatCannotHoldABrokersData(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        CommandLineRun run = CommandLineRun.of("broker", "--port", "0", "--data", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("the broker's data folder, " + file + ", is a file")
                .hasLineCount(1);
    }

    @Test
    void brokerThatFailsToStartInASuitableFolderIsAFailure(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("meta.properties"));

        CommandLineRun run = CommandLineRun.of("broker", "--port", "0", "--data", folder.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).contains("cannot use " + folder + " for a broker").hasLineCount(1);
    }

    @Test
    void suggestsTheIntendedCommand() {
        CommandLineRun run = CommandLineRun.of("extrct");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("quotewire: Unmatched argument").contains("quotewire extract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "quotes"})
    void topicOfTheInstallationIsNotFedFrom(String topic) {
        CommandLineRun run = CommandLineRun.of("feed", "--prefix", "desk", "kafka:desk." + topic);

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("kafka:desk." + topic + " is a topic of this installation");
    }

    @ParameterizedTest
    @CsvSource({
        "extract --fromat table -, --format",
        "tail quotes --nothing-like-it, ''",
        "topics create --partition=3, --partitions",
        "feed -x, ''",
    })
    void suggestsTheNearestOption(String line, String meant) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(meant.isEmpty() ? "--help'." : "Did you mean: " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "extract --threads many -, whole number",
        "tail quotes --confidence high, number",
        "tail quotes --confidence 2, '--confidence: a confidence is a number from 0 to 1'",
        "tail quotes --words –, '--words: there is no word in ''–'''",
        "export --speaker=, --speaker: the name is empty",
        "export --publisher=, --publisher: the name is empty",
        "tail counts --entity=, --entity: the name is empty",
        "feed - -, standard input is named twice",
        "extract - -, standard input is named twice",
        "export --words=, '--words: there is no word in '''''",
        "reprocess --since 2, 'option ''--since'': ''2'' is not a duration such as 30s, 12h, 7d or P7D'",
        "reprocess --wait PT-1S, '''PT-1S'' is not a duration'",
        "top --interval soon, '''soon'' is not a duration'",
        "bench --step 999999999d, up to 36500d",
        "bench --rate many, is not a number",
        "tail quote, '''quote'' is not one of quotes, mentions, processed, counts, articles, dlq, for TOPIC'",
        "extract --format xml -, '''xml'' is not one of jsonl, table, csv, html, for --format'",
        "extract, - is standard input"
    })
    void saysInPlainWordsWhatIsWrong(String line, String said) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(said);
    }

    @Test
    void helpIsShownBesideAnUnknownOption() {
        CommandLineRun run = CommandLineRun.of("topics", "--wide", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: quotewire topics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "tail", "topics", "topics create", "catalogue add", "broker"})
    void documentsEveryCommandWithItsExitStatuses(String command) {
        CommandLineRun run = CommandLineRun.of((command + " --help").split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Usage: quotewire " + command)
                .contains("Exit status:", "the command line was not understood")
                .doesNotContain("$")
                .contains("--verbose");
    }

    @Test
    void refusesJsonAndFormatTogether() {
        CommandLineRun run = CommandLineRun.of("tail", "quotes", "--json", "--format", "csv");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--json and --format each say what a line is");
    }

    @Test
    void developerSubcommandsAreHidden() {
        assertThat(CommandLineRun.of("bench", "--help").out())
                .contains("Usage: quotewire bench", "--articles")
                .doesNotContain("COMMAND");
    }

    @Test
    void refusesAnUnknownSetting() {
        CommandLineRun run = CommandLineRun.of("tail", "quotes", "--set", "bootstrap.server=x:1");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("unknown setting 'bootstrap.server'").hasLineCount(1);
    }

    @Test
    void reportsAnUnreachableBrokerInOneLine() {
        CommandLineRun run = CommandLineRun.of("topics", "check", "-b", "nobody.invalid:9092");

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.err())
                .contains("nobody.invalid:9092")
                .contains("--bootstrap")
                .hasLineCount(1);
    }

    @Test
    void showsTheStackTraceOnlyIfVerbose() {
        assertThat(CommandLineRun.of("topics", "check", "-b", "nobody.invalid:9092", "--verbose")
                        .err())
                .contains("\tat ");
    }
}
