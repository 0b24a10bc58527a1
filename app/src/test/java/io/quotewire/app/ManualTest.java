package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.AutoComplete;

final class ManualTest {
    private final String page = Manual.page(Manual.commandLine(), "9.9.9");

    @Test
    void tellsOfEveryCommandAndOfThoseBelowIt() {
        CommandName.ALL.forEach(command ->
                assertThat(page).contains(".SS \"quotewire " + command.name().replace("-", "\\-")));
        assertThat(page).contains(".SS \"quotewire replay put\"");
    }

    @Test
    void tellsAnOptionWithItsValueAndWhatItDoes() {
        assertThat(page).containsPattern("\\.TP\n\\.B \\\\-\\\\-fail\\\\-if CONDITION\n[A-Z]");
    }

    @Test
    void hasNoLineThatManWouldTakeForARequestOfItsOwn() {
        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP|B)( .*)?"));
    }

    @Test
    void isTheSameWhoeverMakesIt() {
        assertThat(page).doesNotContain(System.getProperty("user.home") + "/");
    }

    @Test
    void whatAShellCompletesKnowsEveryCommand() {
        String completion = AutoComplete.bash("quotewire", Manual.commandLine());

        CommandName.ALL.forEach(command -> assertThat(completion).contains(" " + command.name()));
    }
}
