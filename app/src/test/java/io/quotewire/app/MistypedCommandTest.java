package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.command.ExitStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a command line that is nearly right: how to write it. */
final class MistypedCommandTest {
    @ParameterizedTest
    @CsvSource({
        "splt, quotewire correct split",
        "repaly --help, quotewire replay",
        "topics craete --help, quotewire topics create",
        "correct splt --help, quotewire correct split",
        "lst, 'quotewire catalogue list, quotewire correct list, quotewire replay list'",
    })
    void suggestsTheNearestCommandAlsoInPlaceOfHelp(String line, String meant) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Did you mean: " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "ask --api 9490 top speakers; --api is given behind its command: 'quotewire ask top KIND --api …'",
                "--api 9490 ask top speakers; --api is given behind its command: 'quotewire ask top KIND --api …'",
                "ask --json=true quotes; --json is given behind its command: 'quotewire ask quotes --json …'",
                "-b localhost:9092 top; -b is given behind its command: 'quotewire top -b …'",
                "-b localhost:9092 extract -; -b is given behind its command: 'quotewire COMMAND -b …'",
            })
    void saysThatAnOptionIsGivenBehindItsCommand(String line, String rule) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(rule).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "ask top; 'KIND': speakers, entities, pairs, publishers, sayings or stories.",
                "topics rights; 'ROLE': producer, processor, ",
                "ask story; 'ID': The story's id, ",
            })
    void saysWhatAMissingParameterIs(String line, String what) {
        CommandLineRun run = CommandLineRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("Missing required parameter: " + what);
    }
}
