package io.quotewire.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvaluateCommandTest {
    private static final String GOLD = """
            {"id":"ferry","text":"“The ferry sails at noon,” said Ana Ruiz. The crew called it a “lucky” \
            day.","quotes":\
            [{"start":0,"end":26,"speaker":"Ana Ruiz","speaker_start":32,"speaker_end":40,"speaker_canonical":"Ana \
            Ruiz"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void printsEveryMeasureWithItsInterval() throws IOException {
        CommandLineRun run = CommandLineRun.of("evaluate", write("gold.jsonl").toString());

        assertThat(run.status()).isZero();
        assertThat(run.lines().get(0)).startsWith("1 article;");
        assertThat(run.out())
                .containsPattern("detection +100\\.0 +100\\.0 +100\\.0 +100\\.0–100\\.0 +1")
                .contains("joint", "strict", "names", "short", "all exact", "all overlap", "all speaker")
                .containsPattern("pronouns +none in these articles");
        assertThat(run.out()).doesNotContain("content missed");
    }

    @Test
    void listsTheFailuresWhenAsked() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id":"fog","text":"Nothing moved all \
                day.","quotes":[{"start":0,"end":21,"speaker":"day","speaker_start":18,"speaker_end":21}]}
                """);

        CommandLineRun run = CommandLineRun.of("evaluate", "--errors", file.toString());

        assertThat(run.out())
                .contains("content missed: 1")
                .contains("  fog:0-21  Nothing moved all day")
                .contains("      expected  day");
    }

    @Test
    void showsTheCalibrationWhenAsked() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "evaluate", "--confidence", write("gold.jsonl").toString());

        assertThat(run.out())
                .containsPattern("0\\.9 +1 +100\\.0 +100\\.0–100\\.0")
                .containsPattern("DIRECT 0\\.9\\d +1 +100\\.0");
    }

    /** The figures in docs/extraction.md: a change of a rule shows what it costs on the project's own samples. */
    @Test
    void scoresOfTheSamplesReachTheirMinimum() {
        Map<String, Double> least = Map.of(
                "joint", 99.0,
                "strict", 95.8,
                "names", 99.3,
                "pronouns", 92.7,
                "all exact", 93.3,
                "all overlap", 94.7,
                "all speaker", 99.5);

        CommandLineRun run = CommandLineRun.of(
                "evaluate", Path.of("..", "seeds", "gold.jsonl").toString());

        assertThat(least)
                .allSatisfy((measure, score) -> assertThat(value(run, measure)).isGreaterThanOrEqualTo(score));
    }

    /** The last number before the interval. */
    private static double value(CommandLineRun run, String measure) {
        Matcher line = Pattern.compile("(?m)^" + measure + " .*?([0-9.]+) +[0-9.]+– *[0-9.]+ +[0-9]+$")
                .matcher(run.out());
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void readsPackedFiles() throws IOException {
        assertThat(CommandLineRun.of("evaluate", write("gold.jsonl.gz").toString())
                        .status())
                .isZero();
    }

    private static final String GOLD_FERRY = "{\"id\": \"ferry\", \"text\": \"The ferry is late.\", \"quotes\": []}";

    @Test
    void scoresTheQuotesOfAnotherSystem() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "ferry", "text": "“The ferry sails at noon,” said Ana Ruiz. “It is on time,” she said.",
                 "quotes": [
                  {"start": 1, "end": 25, "speaker": "Ana Ruiz", "speaker_start": 32, "speaker_end": 40,
                   "speaker_canonical": "Ana Ruiz"},
                  {"start": 43, "end": 57, "speaker": "she", "speaker_start": 59, "speaker_end": 62,
                   "speaker_canonical": "Ana Ruiz"}]}
                """);
        Path found = Files.writeString(folder.resolve("found.jsonl"), """
                {"id": "ferry", "text": "“The ferry sails at noon,” said Ana Ruiz. “It is on time,” she said.",
                 "quotes": [{"start": 0, "end": 26, "speaker": "Ana Ruiz", "speaker_start": 32, "speaker_end": 40,
                   "speaker_canonical": "Ana Ruiz"}]}
                {"id": "another", "text": "Nothing.", "quotes": []}
                """);

        CommandLineRun run = CommandLineRun.of("evaluate", gold.toString(), "--found", found.toString());

        assertThat(run.out())
                .containsPattern("detection +100\\.0 +50\\.0 +66\\.7")
                .containsPattern("strict +100\\.0 +50\\.0 +66\\.7");
        assertThat(CommandLineRun.of("evaluate", "--confidence", "--found", found.toString(), gold.toString())
                        .err())
                .contains("--confidence is for the extraction's quotes");
    }

    @Test
    void refusesQuotesFoundInAnotherText() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD_FERRY);
        Path found = Files.writeString(folder.resolve("found.jsonl"), """
                {"id": "ferry", "text": "The ferry sails at noon on most days, said Ana Ruiz.",
                 "quotes": [{"start": 0, "end": 37, "speaker": "Ana Ruiz"}]}
                """);

        CommandLineRun run = CommandLineRun.of("evaluate", gold.toString(), "--found", found.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err())
                .contains("found.jsonl: ferry: the text is not that which was annotated")
                .hasLineCount(1);
    }

    @Test
    void saysHowManyAnnotatedArticlesWereNotFound() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD_FERRY);
        Path found = Files.writeString(
                folder.resolve("found.jsonl"), "{\"id\": \"another\", \"text\": \"Nothing.\", \"quotes\": []}");

        CommandLineRun run = CommandLineRun.of("evaluate", gold.toString(), "--found", found.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("1 of 1 articles are not in " + found);
    }

    @Test
    void namesAnInvalidLine() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, GOLD + "{\"id\":\"x\"}\n");

        CommandLineRun run = CommandLineRun.of("evaluate", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("gold.jsonl, line 2").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"“No,” she said.\" | it is not a JSON object",
                "{\"id\": \"a\", \"quotes\": []} | it has no \"text\"",
                "{\"id\": \"a\", \"text\": \"a\"} | it has no \"quotes\"",
            })
    void saysWhatAnArticleLacks(String line, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), line);

        CommandLineRun run = CommandLineRun.of("evaluate", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("gold.jsonl, line 1: not an annotated article: " + said);
    }

    @Test
    void reportsAMissingFile() {
        CommandLineRun run =
                CommandLineRun.of("evaluate", folder.resolve("none.jsonl").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err()).contains("cannot read").hasLineCount(1);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            out.write(GOLD.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
