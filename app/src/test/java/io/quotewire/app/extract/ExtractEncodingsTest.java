package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract} reads texts and pages in any encoding, lines in UTF-8 only, and says what is no text. */
final class ExtractEncodingsTest {
    private static final String SAID = "“The ferry will sail on Sunday,” said Ines Marchetti, the harbour master.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-8"})
    void readsTextsAndPagesInAnyEncoding(String encoding) throws IOException {
        byte[] text = SAID.getBytes(Charset.forName(encoding));
        byte[] html = ("<html><body><article><p>" + SAID + "</p></article></body></html>")
                .getBytes(Charset.forName(encoding));
        Files.write(folder.resolve("a.txt"), text);
        Files.write(folder.resolve("b.html"), html);

        CommandLineRun run = CommandLineRun.of("extract", "--format", "jsonl", folder.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("The ferry will sail on Sunday,", "Ines Marchetti"));
    }

    @Test
    void reportsLinesInUtf16AndUtf32OncePerFile() throws IOException {
        String lines = "{\"id\": \"a\", \"text\": \"Nothing was said.\"}\n".repeat(3);
        byte[] wide = lines.getBytes(StandardCharsets.UTF_16BE);
        Path json = Files.write(folder.resolve("b.jsonl"), wide);
        Path wider = Files.write(folder.resolve("c.jsonl"), ("\uFEFF" + lines).getBytes(Charset.forName("UTF-32LE")));

        CommandLineRun run = CommandLineRun.of("extract", json.toString(), wider.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .contains("b.jsonl: written in UTF-16BE", "iconv -f UTF-16BE -t UTF-8")
                .contains("c.jsonl: written in UTF-32LE");
        assertThat(CommandLineRun.withInput(wide, "extract", "-").err()).contains("written in UTF-16BE");
    }

    @Test
    void namesWhatIsNoTextAndHowToMakeItOne() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n");
        Path rich = Files.writeString(folder.resolve("b.rtf"), "{\\rtf1 She left.}");

        CommandLineRun run = CommandLineRun.of("extract", pdf.toString(), rich.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("a.pdf: a PDF, not text: pdftotext makes text of it"),
                        line -> assertThat(line).endsWith("b.rtf: an RTF document, not text: save it as text or HTML"));
    }
}
