package io.quotewire.app.extract;

import static io.quotewire.app.extract.ExtractedLines.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code extract --explain} adds. */
final class ExplainTest {
    private static final String SAID = "“The ferry will sail on Sunday,” said Ines Marchetti, the harbour master.";

    @TempDir
    private Path folder;

    @Test
    void explainsHowQuotesWereFound() throws IOException {
        String line = Json.mapper()
                .createObjectNode()
                .put("id", "a")
                .put("text", SAID)
                .toString();

        JsonNode plain =
                json(CommandLineRun.withInput(line, "extract", "-").lines().get(0));
        JsonNode explained = json(CommandLineRun.withInput(line, "extract", "--explain", "-")
                .lines()
                .get(0));

        JsonNode quote = explained.path("quotes").path(0);
        assertThat(quote.path("derivation").path("construction").asText()).isEqualTo("CUE_BEHIND");
        assertThat(quote.path("derivation").path("speakerPath").asText()).isEqualTo("NAME");
        assertThat(quote.path("contentConfidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(quote.path("speakerConfidence").asDouble()).isBetween(0.5, 1.0);
        ((ObjectNode) quote).remove(List.of("derivation", "contentConfidence", "speakerConfidence"));
        assertThat(explained).isEqualTo(plain);
    }

    @Test
    void explainsBelowEachQuoteOfATable() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), SAID + " She said it was late.");

        CommandLineRun run = CommandLineRun.of("extract", "--explain", article.toString());

        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line)
                        .matches(" +CUE_BEHIND “said”, content 0\\.\\d\\d; NAME “Ines Marchetti”, speaker 0\\.\\d\\d"))
                .anySatisfy(line -> assertThat(line)
                        .matches(" +CLAUSE_HIGH “said”, content 0\\.\\d\\d; PRONOUN “She”, speaker 0\\.\\d\\d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html"})
    void explainsInNoOtherFormat(String format) {
        CommandLineRun run = CommandLineRun.withInput(SAID, "extract", "--explain", "--format", format, "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--explain is for tables and JSON lines");
    }
}
