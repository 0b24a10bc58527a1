package io.quotewire.app.extract;

import static io.quotewire.app.extract.ExtractedLines.ids;
import static io.quotewire.app.extract.ExtractedLines.json;
import static io.quotewire.app.extract.ExtractedLines.packed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.FailingOutput;
import io.quotewire.app.command.ExitStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract} reports what it cannot read or write, and processes the rest. */
final class ExtractFailuresTest {
    private static final String SAID = "“The ferry will sail on Sunday,” said Ines Marchetti, the harbour master.";

    @TempDir
    private Path folder;

    @Test
    void explainsThatAddressesAndArraysAreNotRead() throws IOException {
        CommandLineRun run = CommandLineRun.of("extract", "https://wire.example/a.html");
        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("is an address, and extract reads files").hasLineCount(1);

        assertThat(CommandLineRun.withInput("{}\n[{\"id\": 1}]\n", "extract", "-")
                        .err())
                .contains("an array, where each line is one JSON object: jq -c '.[]' makes them so");
        assertThat(CommandLineRun.withInput("{\"id\": 1, ", "extract", "-").err())
                .contains("not JSON: Unexpected end-of-input")
                .doesNotContain("REDACTED");
    }

    @Test
    void pipeIsReadLikeAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process writer =
                new ProcessBuilder("sh", "-c", "printf '%s' \"$1\" >\"$2\"", "sh", SAID, pipe.toString()).start();

        CommandLineRun run = CommandLineRun.of("extract", pipe.toString());

        assertThat(writer.waitFor()).isZero();
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("Ines Marchetti");
    }

    @Test
    void skipsACatalogueOfEntitiesInAFolder() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SAID);
        Files.writeString(
                folder.resolve("list.jsonl"), "{\"id\": \"e\", \"name\": \"Norrvik\", \"type\": \"ORGANIZATION\"}\n");

        CommandLineRun run = CommandLineRun.of("extract", folder.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("Ines Marchetti");
    }

    @Test
    void writesAnErrorForABadLineAndContinues() throws IOException {
        String input = """
                {"id": "good-1", "text": "Nothing was said."}
                {"id": "cut
                {"id": "no-text"}
                {"id": "wrong", "text": 12}
                {"text": "no id"}
                []

                {"id": "good-2", "text": ""}
                """;

        CommandLineRun run = CommandLineRun.withInput(input, "extract", "--format", "jsonl", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.lines()) {
            lines.add(json(line));
        }
        assertThat(lines).hasSize(8);
        assertThat(lines)
                .extracting(line -> line.has("error"))
                .containsExactly(false, true, true, true, true, true, true, false);
        assertThat(lines.get(2).path("id").asText()).isEqualTo("no-text");
        assertThat(lines.get(1).has("id")).isFalse();
        assertThat(run.err().lines()).hasSize(6).allMatch(line -> line.startsWith("quotewire: standard input:"));
    }

    @Test
    void refusesALineThatIsNotUtf8AndContinues() throws IOException {
        byte[] good = "{\"id\": \"a\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "{\"id\": \"b\", \"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(good);
        input.write(bad);
        input.write(good);

        CommandLineRun run = CommandLineRun.withInput(input.toByteArray(), "extract", "-");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).isEqualTo("{\"error\":\"not UTF-8\"}");
        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
    }

    @Test
    void readsTheOtherFilesIfOneIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), SAID);

        CommandLineRun run = CommandLineRun.of("extract", "--format", "jsonl", folder + "/none.txt", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("none.txt: no such file");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(1)).contains("Ines Marchetti");
    }

    @Test
    void reportsAMissingFileOnceForATable() {
        CommandLineRun run = CommandLineRun.of("extract", folder + "/none.txt");

        assertThat(run.err()).contains("none.txt: no such file").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesATextOfMoreThan64Mebibytes() throws IOException {
        Path file = folder.resolve("zeros.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int mebibyte = 0; mebibyte <= 64; mebibyte++) {
                out.write(new byte[1 << 20]);
            }
        }

        CommandLineRun run = CommandLineRun.of("extract", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("zeros.txt.gz: more than 64 MiB").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--model", "--catalogue"})
    void namesTheUnreadableFileOfAnOption(String option) {
        CommandLineRun run = CommandLineRun.of("extract", option, "nowhere", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("nowhere: no such file").hasLineCount(1);
    }

    @Test
    void reportsAnInvalidModel() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), SAID);

        CommandLineRun run = CommandLineRun.of("extract", "--model", file.toString(), "-");

        assertThat(run.err()).contains("no model of train-entities");
    }

    @Test
    void reportsAnEmptyFolderAndContinues() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), SAID);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path last = Files.writeString(folder.resolve("b.txt"), SAID);

        CommandLineRun run =
                CommandLineRun.of("extract", "--format", "jsonl", first.toString(), empty.toString(), last.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains(empty + " holds no text").hasLineCount(1);
        assertThat(ids(run)).containsExactly(first.toString(), last.toString());
        assertThat(CommandLineRun.of("extract", empty.toString()).status()).isEqualTo(ExitStatus.PARTLY);
    }

    @Test
    void reportsATruncatedGzipFile() throws IOException {
        byte[] whole = packed("{\"id\": \"a\", \"text\": \"x\"}\n".repeat(1000));
        Path file = Files.write(folder.resolve("torn.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));

        CommandLineRun run = CommandLineRun.of("extract", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("broken gzip");
    }

    @Test
    void fileThatIsReadIsNotWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), SAID);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        CommandLineRun run = CommandLineRun.of("extract", "-o", link.toString(), file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("a.txt is to be read and written").hasLineCount(1);
        assertThat(file).hasContent(SAID);
    }

    @Test
    void outputOfAnEarlierRunInAFolderIsNotRead() throws IOException {
        Files.writeString(folder.resolve("b.txt"), SAID);
        Path output = Files.writeString(folder.resolve("a.jsonl"), "{\"id\": \"a\", \"quotes\": []}\n");

        CommandLineRun run = CommandLineRun.of("extract", "-o", output.toString(), folder.toString());

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.err()).contains("a.jsonl is where the output goes: it is not read");
        assertThat(output).content().contains("Ines Marchetti");
    }

    @Test
    void reportsAnUnwritableOutputInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), SAID);

        CommandLineRun run = CommandLineRun.of("extract", "-o", folder + "/none/out", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("cannot write").hasLineCount(1);
    }

    @Test
    void endsQuietlyOnABrokenPipeAndReportsAFullDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "“It sails on Sunday,” said Ines Marchetti.");

        CommandLineRun enough = CommandLineRun.into(new FailingOutput("Broken pipe"), "extract", file.toString());
        CommandLineRun full =
                CommandLineRun.into(new FailingOutput("No space left on device"), "extract", file.toString());

        assertThat(enough).isEqualTo(new CommandLineRun(ExitStatus.DONE, "", ""));
        assertThat(full.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(full.err())
                .isEqualToIgnoringNewLines("quotewire: cannot write to standard output: No space left on device");
    }
}
