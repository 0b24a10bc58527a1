package io.quotewire.app.extract;

import static io.quotewire.app.extract.ExtractedLines.ids;
import static io.quotewire.app.extract.ExtractedLines.json;
import static io.quotewire.app.extract.ExtractedLines.packed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code extract} reads, and what it writes. */
final class ExtractCommandTest {
    private static final String SAID = "“The ferry will sail on Sunday,” said Ines Marchetti, the harbour master.";

    @TempDir
    private Path folder;

    @Test
    void writesALineForEachLineInOrder() throws IOException {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            input.append("{\"id\": \"article-")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(SAID)
                    .append("\"}\n");
        }

        CommandLineRun run = CommandLineRun.withInput(input.toString(), "extract", "-");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(ids(run))
                .isEqualTo(IntStream.range(0, 500).mapToObj(i -> "article-" + i).toList());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String text = "🛥️ HARBOUR — " + SAID;
        String line = Json.mapper()
                .createObjectNode()
                .put("id", "a")
                .put("text", text)
                .toString();

        JsonNode quote = json(CommandLineRun.withInput(line, "extract", "-")
                        .lines()
                        .get(0))
                .path("quotes")
                .path(0);

        int start = text.offsetByCodePoints(0, quote.path("start").asInt());
        int end = text.offsetByCodePoints(0, quote.path("end").asInt());
        assertThat(quote.path("text").asText())
                .isEqualTo("The ferry will sail on Sunday,")
                .isEqualTo(text.substring(start, end));
        assertThat(quote.path("speaker").asText()).isEqualTo("Ines Marchetti");
    }

    @Test
    void writesEveryFieldOfTheLineFormat() throws IOException {
        JsonNode line = json(CommandLineRun.withInput(
                        "{\"id\": 7, \"body\": \"" + SAID + "\", \"section\": \"Coast\"}", "extract", "-")
                .lines()
                .get(0));

        assertThat(names(line)).containsExactly("id", "quotes", "mentions");
        assertThat(line.path("id").asInt()).isEqualTo(7);
        assertThat(names(line.path("quotes").path(0)))
                .containsExactly(
                        "type",
                        "start",
                        "end",
                        "text",
                        "statement",
                        "speaker",
                        "speakerId",
                        "speakerKind",
                        "speakerRole",
                        "coSpeakers",
                        "speakerText",
                        "speakerStart",
                        "speakerEnd",
                        "cue",
                        "cueStart",
                        "cueEnd",
                        "about",
                        "confidence");
        assertThat(names(line.path("mentions").path(0)))
                .containsExactly("start", "end", "type", "text", "entity", "entityId", "role");
        assertThat(line.path("quotes").path(0).path("speakerId").isNull()).isTrue();
    }

    @Test
    void writesALoneSurrogateAsAnEscape() throws IOException {
        String text = "\\\"Half \\ud83d of a sign,\\\" said Ines Marchetti.";

        CommandLineRun run = CommandLineRun.withInput("{\"id\": \"a\", \"text\": \"" + text + "\"}", "extract", "-");

        assertThat(run.status()).isZero();
        assertThat(run.lines().get(0)).contains("Half \\uD83D of");
    }

    @Test
    void readsCompressedFilesAndFoldersInNameOrder() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "A title\n\nOne line.");
        Files.write(folder.resolve("a.jsonl.gz"), packed("{\"id\": \"packed\", \"text\": \"x\"}\n"));
        Files.writeString(folder.resolve("c.html"), "<title>Page</title><p>One</p><p>Two</p>");
        Files.writeString(folder.resolve("ignored.bin"), "no");

        CommandLineRun run = CommandLineRun.of("extract", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(ids(run))
                .containsExactly(
                        "packed",
                        folder.resolve("b.txt").toString(),
                        folder.resolve("c.html").toString());
        assertThat(json(run.lines().get(2)).path("text").asText()).isEqualTo("One\n\nTwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.json", "news", "news.jsonl"})
    void readsAnArrayAndMultiLineObjects(String name) throws IOException {
        String one = "{\"id\": \"%s\", \"text\": \"“It’s on,” said\\u00a0Ines Marchetti. \\ud83d\"}";
        String two = one.formatted("a") + ",\n" + one.formatted("b");
        for (String written : List.of(
                "\n[" + two + "]",
                "\uFEFF[\n " + two + "]",
                two.replace(",\n", " ").replace("{", "{\n  ").replace(", \"", ",\n  \""))) {
            CommandLineRun run = CommandLineRun.of(
                    "extract", Files.writeString(folder.resolve(name), written).toString());

            assertThat(run.err()).isEmpty();
            assertThat(ids(run)).containsExactly("a", "b");
            assertThat(json(run.lines().get(1))
                            .path("quotes")
                            .path(0)
                            .path("speaker")
                            .asText())
                    .isEqualTo("Ines Marchetti");
        }
        assertThat(ids(CommandLineRun.withInput("[" + two + "]", "extract", "-")))
                .containsExactly("a", "b");
        assertThat(CommandLineRun.withInput("[]", "extract", "-").lines()).isEmpty();
    }

    @Test
    void recognisesATruncatedFirstLineAndATextInBrackets() {
        String good = "\n{\"id\": \"b\", \"text\": \"\"}\n";
        for (String cut : List.of("{\"id\": \"a", "{\"id\": \"a\",", "{")) {
            assertThat(CommandLineRun.withInput(cut + good, "extract", "-").lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("\"id\":\"b\"");
        }
        for (String beginning : List.of("[Updated] ", "[[Updated]] ")) {
            assertThat(CommandLineRun.withInput(beginning + SAID, "extract", "-")
                            .out())
                    .contains("“The ferry will sail");
        }
    }

    @Test
    void reportsABrokenArrayOnce() {
        CommandLineRun run = CommandLineRun.withInput(
                "[{\"id\": \"a\", \"text\": \"\"},\n{\"id\": oops},\n{\"id\": \"c\"}]", "extract", "-");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .startsWith("quotewire: standard input:2: line 2: not JSON: Unrecognized token 'oops'")
                .contains("nothing behind it is read")
                .hasLineCount(1);
    }

    @Test
    void skipsTheReadmeOfAFolder() throws IOException {
        Files.writeString(folder.resolve("README.md"), SAID);
        Files.writeString(folder.resolve("a.txt"), SAID);

        assertThat(ids(CommandLineRun.of("extract", "--format", "jsonl", folder.toString())))
                .containsExactly(folder.resolve("a.txt").toString());
        assertThat(CommandLineRun.of("extract", folder.resolve("README.md").toString())
                        .out())
                .contains("Ines Marchetti");
    }

    @Test
    void showsATableForATextFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Ferry to sail\n\n" + SAID);

        CommandLineRun run = CommandLineRun.of("extract", file.toString());

        assertThat(run.out())
                .contains("Ferry to sail")
                .contains("Ines Marchetti")
                .contains("“The ferry will sail on Sunday,”")
                .contains("direct");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void tableShowsAStatementOnceWhateverItsParts() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Boats\n\n“The boat,” Ines Marchetti said, “will sail.”");

        assertThat(CommandLineRun.of("extract", file.toString()).out())
                .containsOnlyOnce("will sail.”")
                .contains("“The boat … will sail.”");
    }

    @Test
    void removesControlCharactersFromText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\u001b[2J\u0007 " + SAID + "\n\n" + SAID);

        assertThat(CommandLineRun.of("extract", file.toString()).out())
                .contains("The ferry will sail on Sunday")
                .doesNotContain("\u001b", "\u0007");
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), SAID);
        Path output = folder.resolve("out.jsonl");

        CommandLineRun run =
                CommandLineRun.of("extract", "--format", "jsonl", "-o", output.toString(), file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(output)).contains("Ines Marchetti");
    }

    private static List<String> names(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
