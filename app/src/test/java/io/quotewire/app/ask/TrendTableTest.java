package io.quotewire.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TrendTableTest {
    @Test
    void showsArticlesAndTheUsualNumber() throws IOException {
        assertThat(TrendTable.lines(json("""
                {"window": "2026-11-25", "articles": 1200, "before": 8400, "items": [
                  {"name": "Lima", "type": "LOCATION", "articles": 40, "usual": 2.53, "score": 171.6},
                  {"name": "Mary Larkin", "type": "PERSON", "articles": 9, "usual": 0, "score": 38.2}]}
                """), 80))
                .containsExactly(
                        "2026-11-25: 1,200 articles; 8,400 in the seven days before",
                        "   NAME                   ARTICLES  USUALLY  SCORE",
                        "1  Lima         location        40      2.5    172",
                        "2  Mary Larkin  person           9      0.0     38");
    }

    @Test
    void typeOfAPairIsThatOfItsSubject() throws IOException {
        assertThat(TrendTable.lines(json("""
                {"window": "today", "articles": 10, "before": 0, "items": [
                  {"name": "Mary Larkin", "type": "PERSON", "about": "Lima", "aboutType": "LOCATION",
                   "articles": 4, "usual": 1, "score": 12}]}
                """), 80).get(2))
                .isEqualTo("1  Mary Larkin  Lima      location         4      1.0     12");
    }

    @Test
    void saysThatNothingTrends() throws IOException {
        assertThat(TrendTable.lines(
                        json("{\"window\": \"today\", \"articles\": 3, \"before\": 20, \"items\": []}"), 80))
                .containsExactly(
                        "today: 3 articles; 20 in the seven days before", "nothing is in more articles than usual");
    }

    private static JsonNode json(String text) throws IOException {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
