package io.quotewire.app.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quotewire.app.CommandLineRun;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFormatsTest {

    @Test
    void jsonLinesAreTheRecordsUnchanged() throws IOException {
        QuoteEvent quote = quote(Map.of());

        assertThat(Json.read(line(FormatName.JSONL, quote).getBytes(StandardCharsets.UTF_8), QuoteEvent.class))
                .isEqualTo(quote);
    }

    @Test
    void csvIsReadBackAsTheSameQuote() throws IOException {
        QuoteEvent quote = quote(
                Map.of("text", "\"Yes,\" he said;\nthen, “no”", "coSpeakers", List.of("Bo, Lind", "Cy \"C\" Orr")));
        String csv = FormatName.CSV.format().head() + line(FormatName.CSV, quote) + '\n';

        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            assertThat(quoteOf(rows.next())).isEqualTo(quote);
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void partsOfAStatementAreQuotationsOfTheirOwnWords() throws IOException {
        String line = line(FormatName.QUOTATION, quote(Map.of("statementText", "Yes … we agreed.")));

        assertThat(Json.mapper().readTree(line).path("text").asText()).isEqualTo("Yes,");
    }

    /** Cells are not escaped for spreadsheets: a mark before the text would change it. */
    @Test
    void csvKeepsTextThatBeginsLikeAFormula() throws IOException {
        String line = line(FormatName.CSV, quote(Map.of("text", "=1+1", "speaker", "@larkin")));

        assertThat(line).contains(",\"=1+1\",", ",@larkin,");
    }

    @Test
    void quotationGraphLineIsExtractedWithItsSpeaker() throws IOException {
        QuoteEvent quote = quote(Map.of(
                "text", "The ferry will sail on Sunday,",
                "prefix", "Nobody was hurt. “",
                "suffix", "” said Ines Marchetti, the harbou"));
        String line = line(FormatName.GQG, quote);
        assertThat(Json.mapper().readTree(line).path("lang").asText()).isEqualTo("English");

        CommandLineRun run = CommandLineRun.withInput(line + '\n', "extract", "--format-in", "gqg", "-");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode out = Json.mapper().readTree(run.lines().get(0));
        assertThat(out.path("id").asText()).isEqualTo("https://wire.example/a");
        assertThat(out.at("/quotes/0/text").asText()).isEqualTo(quote.text());
        assertThat(out.at("/quotes/0/speaker").asText()).isEqualTo("Ines Marchetti");
        assertThat(out.path("text").asText())
                .isEqualTo("Nobody was hurt. “The ferry will sail on Sunday,” said Ines Marchetti, the harbou");
    }

    @Test
    void onlyTheGraphsOwnQuotesAreExtractedAndBadLinesReported() throws IOException {
        String line = "{\"url\":\"https://wire.example/b\",\"quotes\":[{\"pre\":\"Ines Marchetti said it was late. \","
                + "\"quote\":\"We will sail,\",\"post\":\" said Bo Lind, who said that nobody was hurt.\"}]}";
        CommandLineRun run = CommandLineRun.withInput(line + "\n{}\n", "extract", "--format-in", "gqg", "-");

        assertThat(run.status()).isEqualTo(1);
        JsonNode quotes = Json.mapper().readTree(run.lines().get(0)).path("quotes");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.at("/0/speaker").asText()).isEqualTo("Bo Lind");
        assertThat(run.lines().get(1)).contains("no \\\"url\\\"");
    }

    @Test
    void quotationHasSpeakerArticleAndSubjects() throws IOException {
        JsonNode quotation = Json.mapper().readTree(line(FormatName.QUOTATION, quote(Map.of())));

        assertThat(quotation.path("@type").asText()).isEqualTo("Quotation");
        assertThat(quotation.path("text").asText()).isEqualTo("Yes,");
        assertThat(quotation.at("/spokenByCharacter/@type").asText()).isEqualTo("Person");
        assertThat(quotation.at("/spokenByCharacter/name").asText()).isEqualTo("Ana Ruiz");
        assertThat(quotation.at("/isPartOf/headline").asText()).isEqualTo("Ministers meet");
        assertThat(quotation.at("/about/0/@type").asText()).isEqualTo("Place");
        assertThat(quotation.toString()).doesNotContain("null");
    }

    @Test
    void quotationOfAGroupHasCreditText() throws IOException {
        JsonNode quotation = Json.mapper()
                .readTree(line(FormatName.QUOTATION, quote(Map.of("speaker", "police", "speakerKind", "GROUP"))));

        assertThat(quotation.path("creditText").asText()).isEqualTo("police");
        assertThat(quotation.has("spokenByCharacter")).isFalse();
    }

    @Test
    void annotationSelectsThePassageByTextAndPosition() throws IOException {
        JsonNode annotation = Json.mapper().readTree(line(FormatName.ANNOTATION, quote(Map.of())));

        assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
        assertThat(annotation.at("/body/0/value").asText()).isEqualTo("Ana Ruiz");
        assertThat(annotation.at("/target/source").asText()).isEqualTo("https://wire.example/a");
        assertThat(annotation.at("/target/selector/0/exact").asText()).isEqualTo("Yes,");
        assertThat(annotation.at("/target/selector/1/start").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "quayton/fish 12 é%, urn:quotewire:article:quayton%2Ffish%2012%20%C3%A9%25",
        "https://wire.example/b, https://wire.example/b",
        "tag:wire.example:12, tag:wire.example:12",
    })
    void annotationOfAnArticleWithoutAnAddressIsOfAnIri(String id, String source) throws IOException {
        String line = line(FormatName.ANNOTATION, quote(Map.of("articleId", id, "url", NullNode.getInstance())));

        assertThat(Json.mapper().readTree(line).at("/target/source").asText()).isEqualTo(source);
    }

    private static String line(FormatName format, QuoteEvent quote) {
        return format.format().line(new String(Json.write(quote), StandardCharsets.UTF_8), quote);
    }

    private static QuoteEvent quote(Map<String, ?> fields) throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        fields.forEach((name, value) -> quote.set(name, Json.mapper().valueToTree(value)));
        return Json.mapper().treeToValue(quote, QuoteEvent.class);
    }

    /** As a reader of the file would: each cell is parsed as JSON if possible, otherwise it is text. */
    private static QuoteEvent quoteOf(Map<String, String> row) throws IOException {
        JsonNode schema = Json.mapper().readTree(ContractSchema.QUOTE.json()).path("properties");
        ObjectNode quote = Json.mapper().createObjectNode();
        for (Map.Entry<String, String> cell : row.entrySet()) {
            JsonNode property = schema.path(cell.getKey());
            boolean text =
                    property.path("type").asText().equals("string") || property.has("enum") || property.has("anyOf");
            if (!cell.getValue().isEmpty()) {
                quote.set(
                        cell.getKey(),
                        text
                                ? Json.mapper().valueToTree(cell.getValue())
                                : Json.mapper().readTree(cell.getValue()));
            }
        }
        return Json.mapper().treeToValue(quote, QuoteEvent.class);
    }
}
