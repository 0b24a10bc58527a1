package io.quotewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class PlainWriterTest {
    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(new PlainWriter(written), true);

    @Test
    void controlCharactersAreReplacedByEveryMethod() {
        out.print("red \u001b[31m");
        out.print('\u009b');
        out.write("\u202eturned".toCharArray(), 0, 7);
        out.printf("%s%n", "\u2066a\u2028b");

        assertThat(written).hasToString("red  [31m  turned a b\n");
    }

    @Test
    void otherScriptsAndLayoutAreKept() {
        out.print("\t東京 می\u200cخواهم e\u0301 👩\u200d🚀\r\n");

        assertThat(written).hasToString("\t東京 می\u200cخواهم e\u0301 👩\u200d🚀\r\n");
    }

    @Test
    void errorMessagesArePlain() {
        CommandLineRun run = CommandLineRun.of("extract", "no such \u001b[31m\u202efile");

        assertThat(run.err()).contains("no such").doesNotContain("\u001b", "\u202e");
    }
}
