package io.quotewire.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountListsTest {
    @Test
    void emptyListSaysSo() throws IOException {
        assertThat(lines("[]", 80)).containsExactly("nothing yet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "speaker", "name": "Ana Ruiz", "type": "PERSON", "quotes": 7, "quotesDirect": 4, "quotesMixed": 2,\
             "quotesIndirect": 1, "articles": 3} | SPEAKER QUOTES DIRECT MIXED INDIRECT ARTICLES\
             | 1 Ana Ruiz person 7 4 2 1 3
            {"kind": "entity", "name": "Lima", "type": "LOCATION", "mentions": 9, "quotes": 0, "articles": 2}\
             | ENTITY MENTIONS QUOTED ARTICLES | 1 Lima location 9 0 2
            {"kind": "speaker-entity", "name": "Ana Ruiz", "about": "Lima", "aboutType": "LOCATION", "quotes": 5,\
             "articles": 2} | SPEAKER SPOKE OF QUOTES ARTICLES | 1 Ana Ruiz Lima location 5 2
            {"kind": "publisher", "name": "Wire", "articles": 8, "quotes": 6, "unnamed": 3, "unknown": 1,\
             "mentions": 40} | PUBLISHER ARTICLES QUOTES NO NAME UNKNOWN MENTIONS | 1 Wire 8 6 3 1 40
            """)
    void eachKindHasItsColumns(String count, String headings, String row) throws IOException {
        assertThat(lines('[' + count + ']', 120))
                .extracting(line -> line.strip().replaceAll("\\s+", " "))
                .containsExactly(headings, row);
    }

    @Test
    void rowsAreNumberedInTheGivenOrder() throws IOException {
        assertThat(lines("""
                [{"kind": "speaker", "name": "Zoe"}, {"kind": "speaker", "name": "Ana"}]""", 80))
                .extracting(String::strip)
                .satisfiesExactly(
                        headings -> assertThat(headings).startsWith("SPEAKER"),
                        first -> assertThat(first).startsWith("1  Zoe"),
                        second -> assertThat(second).startsWith("2  Ana"));
    }

    @Test
    void sayingIsQuotedWithItsFirstPlaceAndId() throws IOException {
        assertThat(lines("""
                [{"kind": "saying", "id": "abc", "text": "It is late", "stories": 1200, "articles": 4, "publishers": 3,
                  "speakers": 2, "first": {"publisher": "Wire", "publishedAt": "2026-03-01T12:00:00Z",
                  "title": "Ferry sails"}}]""", 80))
                .containsExactly(
                        " 1  “It is late”",
                        "    stories: 1,200, articles: 4, publishers: 3, speakers: 2",
                        "    first in Wire, 2026-03-01T12:00:00Z: Ferry sails",
                        "    abc");
    }

    @Test
    void storyIsNotQuotedAndMayLackATitle() throws IOException {
        String story = "[{\"kind\": \"story\", \"id\": \"abc\", \"first\": {\"articleId\": \"wire:1\"}}]";

        assertThat(lines(story, 80)).contains(" 1  (no title)").anyMatch(line -> line.endsWith(": wire:1"));
    }

    @Test
    void longSayingIsCutToTheWidth() throws IOException {
        String text = "late ".repeat(40);

        assertThat(lines(
                        "[{\"kind\": \"saying\", \"text\": \"" + text + "\", \"first\": {\"title\": \"" + text
                                + "\"}}]",
                        60))
                .allMatch(line -> Columns.width(line) <= 60);
    }

    private static List<String> lines(String counts, int width) throws IOException {
        return new CountLists(width, new Style(false)).of(Json.mapper().readTree(counts));
    }
}
