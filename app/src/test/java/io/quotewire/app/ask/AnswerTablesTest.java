package io.quotewire.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Style;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AnswerTablesTest {
    @Test
    void singularAndPluralAreDistinguished() throws IOException {
        assertThat(name(1, 2, 1)).contains("  person: 1 quote, 2 mentions, 1 article");
        assertThat(name(1200, 1, 0)).contains("  person: 1,200 quotes, 1 mention, 0 articles");
    }

    @Test
    void unnamedSpeakerIsShownByDescription() throws IOException {
        JsonNode quotes = Json.mapper().readTree("""
                [{"speakerRole": "port official", "speakerText": "he", "type": "DIRECT", "text": "It is late.",
                  "publishedAt": "2026-03-01T12:00:00Z", "publisher": "Wire"},
                 {"speakerText": "an aide", "type": "INDIRECT", "text": "it was early",
                  "publishedAt": "2026-03-01T12:00:00Z", "publisher": "Wire"}]
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).quotes(quotes))
                .extracting(String::strip)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("port official ").contains("“It is late.”"),
                        second -> assertThat(second).startsWith("an aide ").contains("it was early"));
    }

    @Test
    void statementIsShownOnceWhateverItsParts() throws IOException {
        JsonNode quotes = Json.mapper().readTree("""
                [{"speaker": "Ana Ruiz", "type": "DIRECT", "text": "It is,", "articleId": "a",
                  "statementText": "It is … late.", "publisher": "Wire"},
                 {"speaker": "Ana Ruiz", "type": "DIRECT", "text": "late.", "articleId": "a",
                  "statementText": "It is … late.", "publisher": "Wire"},
                 {"speaker": "Bo Lind", "type": "DIRECT", "text": "It is … late.", "articleId": "a",
                  "publisher": "Wire"}]
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).quotes(quotes))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("“It is … late.”"));
    }

    @Test
    void quotesAreShownWithTheirIdsPartByPart() throws IOException {
        JsonNode page = Json.mapper().readTree("""
                {"items": [{"id": "00aa", "speaker": "Ana Ruiz", "type": "DIRECT", "text": "It is,", "articleId": "a",
                  "statementText": "It is … late.", "publisher": "Wire"},
                 {"id": "00bb", "speaker": "Ana Ruiz", "type": "DIRECT", "text": "late.", "articleId": "a",
                  "statementText": "It is … late.", "publisher": "Wire"}]}
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).currentQuotes(page, true, false))
                .satisfiesExactly(
                        line -> assertThat(line).contains("“It is,”"),
                        line -> assertThat(line).isEqualTo("  00aa"),
                        line -> assertThat(line).contains("“late.”"),
                        line -> assertThat(line).isEqualTo("  00bb"));
    }

    @Test
    void partOfANameIsToldToBeTooLittle() throws IOException {
        JsonNode page = Json.mapper().readTree("{\"items\": [], \"since\": \"2026-03-01\"}");
        AnswerTables tables = new AnswerTables(80, 80, new Style(false));

        assertThat(tables.currentQuotes(page, false, true))
                .hasSize(2)
                .last()
                .asString()
                .contains("in full");
        assertThat(tables.currentQuotes(page, false, false)).hasSize(1);
    }

    @Test
    void equalStatementsAreShownEach() throws IOException {
        JsonNode quotes = Json.mapper().readTree("""
                [{"speaker": "Ana Ruiz", "type": "DIRECT", "text": "No.", "articleId": "a", "statement": 3,
                  "publisher": "Wire"},
                 {"speaker": "Ana Ruiz", "type": "DIRECT", "text": "No.", "articleId": "a", "statement": 4,
                  "publisher": "Wire"}]
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).quotes(quotes)).hasSize(2);
    }

    @Test
    void headingsStandAboveTheirColumns() throws IOException {
        JsonNode page = Json.mapper().readTree("""
                {"name": "Ana Ruiz", "on": [
                  {"kind": "speaker-entity", "name": "Ana Ruiz", "about": "Peru", "aboutType": "LOCATION"}]}
                """);

        List<String> lines = new AnswerTables(80, 80, new Style(false)).name(page);

        String headings = lines.get(lines.size() - 2);
        String row = lines.get(lines.size() - 1);
        assertThat(headings.indexOf("SPEAKER")).isEqualTo(row.indexOf("Ana Ruiz"));
        assertThat(headings.indexOf("SPOKE OF")).isEqualTo(row.indexOf("Peru"));
    }

    @Test
    void aQuoteWithoutATimeIsShownWithoutADay() throws IOException {
        JsonNode quotes = Json.mapper().readTree("""
                [{"speaker": "Ana Ruiz", "type": "DIRECT", "text": "It is late.", "publisher": "Wire"}]
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).quotes(quotes))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("  Ana Ruiz ")
                .contains("“It is late.”")
                .endsWith("Wire");
    }

    @Test
    void articleWithoutAPublisherIsShownWithADash() throws IOException {
        JsonNode quotes = Json.mapper().readTree("""
                [{"speaker": "Ana Ruiz", "type": "DIRECT", "text": "It is late.", "publisher": "UNKNOWN"}]
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).quotes(quotes))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(" -");
    }

    @Test
    void nameWhoseQuotesAreNoLongerKeptSaysSo() throws IOException {
        JsonNode page = Json.mapper().readTree("""
                {"name": "Ana Ruiz", "since": "2026-10-31", "latest": [], "total": [{"kind": "speaker", "quotes": 2}]}
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).name(page))
                .contains("Latest")
                .last(InstanceOfAssertFactories.STRING)
                .contains("published since 2026-10-31");
    }

    @Test
    void anApiThatDoesNotSaySinceWhenSaysNothingOfMissingQuotes() throws IOException {
        JsonNode page = Json.mapper().readTree("""
                {"name": "Ana Ruiz", "latest": [], "total": [{"kind": "speaker", "quotes": 2}]}
                """);

        assertThat(new AnswerTables(80, 80, new Style(false)).name(page)).doesNotContain("Latest");
    }

    @Test
    void namesAreShortenedOnlyIfTheWidthIsLimited() throws IOException {
        String name = "Association of the Friends of the Harbour, the River and the Lighthouse";
        JsonNode counts = Json.mapper().readTree("""
                {"items": [{"kind": "speaker", "type": "ORGANIZATION", "name": "%s", "quotes": 1, "articles": 1}]}
                """.formatted(name));

        assertThat(new AnswerTables(80, Integer.MAX_VALUE, new Style(false)).counts(counts))
                .anyMatch(line -> line.contains(name));
        assertThat(new AnswerTables(80, 80, new Style(false)).counts(counts))
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.contains("…"));
    }

    private static List<String> name(int quotes, int mentions, int articles) throws IOException {
        JsonNode page = Json.mapper().readTree("""
                {"name": "Ana Ruiz", "total": [
                  {"kind": "speaker", "type": "PERSON", "quotes": %d, "mentions": %d, "articles": %d}]}
                """.formatted(quotes, mentions, articles));
        return new AnswerTables(80, 80, new Style(false)).name(page);
    }
}
