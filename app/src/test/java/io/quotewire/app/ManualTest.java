package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;

final class ManualTest {
    private final String page = Manual.page(Manual.commandLine(), "9.9.9");

    @Test
    void documentsEveryCommandAndSubcommand() {
        CommandName.ALL.forEach(command ->
                assertThat(page).contains(".SS \"quotewire " + command.name().replace("-", "\\-")));
        assertThat(page).contains(".SS \"quotewire replay put\"");
    }

    @Test
    void documentsOptionsWithTheirValues() {
        assertThat(page).containsPattern("\\.TP\n\\.B \\\\-\\\\-fail\\\\-if CONDITION\n[A-Z]");
    }

    @Test
    void escapesLinesThatLookLikeRoffRequests() {
        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP|B)( .*)?"));
    }

    @Test
    void doesNotDependOnWhoBuildsIt() {
        assertThat(page).doesNotContain(System.getProperty("user.home") + "/");
    }

    @Test
    void helpDoesNotShowTheEnvironment() {
        assertThat(all(Manual.commandLine()).flatMap(line -> line.getCommandSpec().options().stream()))
                .isNotEmpty()
                .noneMatch(option -> String.valueOf(option.defaultValue()).contains("env:"));
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(ManualTest::all));
    }

    @Test
    void shellCompletionKnowsEveryCommand() {
        String completion = AutoComplete.bash("quotewire", Manual.commandLine());

        CommandName.ALL.forEach(command -> assertThat(completion).contains(" " + command.name()));
    }
}
