package io.quotewire.producer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

    @Test
    void everyFieldOfTheContractIsRead() throws Exception {
        Article article = Article.builder("id")
                .url("https://wire.example/a")
                .publisher("Wire")
                .title("Title")
                .body("Body.")
                .language("en")
                .publishedAt(Instant.parse("2026-03-03T10:00:00Z"))
                .modifiedAt(Instant.parse("2026-03-03T11:00:00Z"))
                .ingestedAt(Instant.parse("2026-03-03T12:00:00Z"))
                .revision(3L)
                .status(Article.Status.WITHHELD)
                .embargoedUntil(Instant.parse("2026-03-04T00:00:00Z"))
                .byline("A. Writer")
                .section("world")
                .usageTerms("not for archives")
                .build();

        assertThat(read(new String(Json.write(article), StandardCharsets.UTF_8)))
                .isEqualTo(article);
    }

    @Test
    void fieldsHaveAliases() throws Exception {
        assertThat(read("{\"source\": \"Wire\", \"text\": \"Body.\"}"))
                .extracting(Article::publisher, Article::body)
                .containsExactly("Wire", "Body.");
    }

    @Test
    void configuredNamesOverrideAliases() throws Exception {
        ArticleJson json = new ArticleJson(Map.of("content", "body", "text", "title"));

        assertThat(read(json, "{\"content\": \"Body.\", \"text\": \"Title\"}"))
                .extracting(Article::title, Article::body)
                .containsExactly("Title", "Body.");
        assertThatThrownBy(() -> new ArticleJson(Map.of("content", "bdy")))
                .hasMessageStartingWith("field content=bdy: an article has no field 'bdy', it has id, url");
    }

    @Test
    void configuredNamesReachIntoObjects() throws Exception {
        ArticleJson json = new ArticleJson(Map.of("article.text.en", "body", "meta.site", "publisher"));

        assertThat(read(
                        json,
                        "{\"article\": {\"title\": \"No\", \"more\": {\"a\": [1]}, \"text\": {\"en\": \"Body.\"}},"
                                + " \"meta\": {\"site\": \"Wire\"}, \"title\": \"Title\"}"))
                .extracting(Article::title, Article::body, Article::publisher)
                .containsExactly("Title", "Body.", "Wire");
        assertThatThrownBy(() -> read(json, "{\"article\": \"Body.\"}")).hasMessage("body: missing or empty");
        assertThatThrownBy(() -> read(json, "{\"article\": {\"text\": {\"en\": 7}}}"))
                .hasMessage("article.text.en: expected text, found a number");
    }

    @Test
    void keyIsTheIdOnlyOfAnArticleThatHasNone() throws Exception {
        ArticleJson json = new ArticleJson(Map.of("meta.id", "id", "meta.text", "body"));

        assertThat(idWithKey(json, "{\"meta\": {\"id\": \"story-7\", \"text\": \"Body.\"}}"))
                .isEqualTo("story-7");
        assertThat(idWithKey(json, "{\"meta\": {\"id\": null, \"text\": \"Body.\"}}"))
                .isEqualTo("key-1");
        assertThat(idWithKey(json, "{\"meta\": {\"text\": \"Body.\"}}")).isEqualTo("key-1");
        assertThat(idWithKey(json, "{\"id\": \"story-8\", \"body\": \"Body.\"}"))
                .isEqualTo("story-8");
        assertThat(idWithKey(json, "{\"uri\": \"story-9\", \"body_text\": \"Body.\"}"))
                .isEqualTo("story-9");
        assertThat(idWithKey(json, "{\"uri\": \"/story\", \"body\": \"Body.\"}"))
                .isEqualTo("key-1");
    }

    @Test
    void timeMayBeMillisecondsOrSecondsSince1970() throws Exception {
        assertThat(read("{\"body\": \"a\", \"publishedAt\": 1772532000000, \"modifiedAt\": 1772535600}"))
                .extracting(Article::publishedAt, Article::modifiedAt)
                .containsExactly(Instant.parse("2026-03-03T10:00:00Z"), Instant.parse("2026-03-03T11:00:00Z"));
    }

    @Test
    void numberThatIsNoPlausibleTimeIsReadAsTextWould() throws Exception {
        assertThat(read("{\"body\": \"a\", \"publishedAt\": 20260303, \"modifiedAt\": 202603031000,"
                        + " \"embargoedUntil\": 20300101}"))
                .extracting(Article::publishedAt, Article::modifiedAt, Article::embargoedUntil)
                .containsExactly(
                        Instant.parse("2026-03-03T00:00:00Z"),
                        Instant.parse("2026-03-03T10:00:00Z"),
                        Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(read("{\"body\": \"a\", \"embargoedUntil\": 203001010000}").embargoedUntil())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(read("{\"body\": \"a\", \"publishedAt\": 20260303100000}").publishedAt())
                .isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(read("{\"body\": \"a\", \"publishedAt\": 631152000000}").publishedAt())
                .isEqualTo(Instant.parse("1990-01-01T00:00:00Z"));
    }

    @Test
    void numberThatIsNoTimeIsReportedAndNeverAnEmbargo() throws Exception {
        for (String number : new String[] {
            "0", "-1", "2026", "-62135596800", "-9223372036854775808", "9223372036854775807", "92233720368547758080"
        }) {
            byte[] json = ("{\"body\": \"a\", \"publishedAt\": " + number + '}').getBytes(StandardCharsets.UTF_8);

            ReadArticle read = new ArticleJson().read(json, json.length);

            assertThat(read.article().publishedAt()).isNull();
            assertThat(read.oddities()).containsExactly("publishedAt: '" + number + "' is not a date");
            assertThatThrownBy(() -> read("{\"body\": \"a\", \"embargoedUntil\": " + number + '}'))
                    .isInstanceOf(BadArticleException.class)
                    .hasMessage("embargoedUntil: '" + number + "' is not a date");
        }
    }

    @Test
    void missingIdIsDerivedFromTheContent() throws Exception {
        String one = read("{\"title\": \"T\", \"body\": \"Body.\"}").id();

        assertThat(one)
                .startsWith("sha256:")
                .isEqualTo(read("{\"body\": \"Body.\", \"title\": \"T\"}").id());
        assertThat(read("{\"title\": \"T\", \"body\": \"Another.\"}").id()).isNotEqualTo(one);
    }

    @Test
    void onlyAUsableArticleNeedsABody() throws Exception {
        assertThat(read("{\"id\": \"a\", \"status\": \"withheld\"}").body()).isNull();
        assertThat(read("{\"id\": \"a\", \"status\": \"withdrawn\"}").body()).isNull();
        assertThatThrownBy(() -> read("{\"id\": \"a\", \"status\": \"usable\"}"))
                .hasMessage("body: missing or empty");
    }

    @Test
    void invalidFieldIsNamed() {
        assertThatThrownBy(() -> read("[]")).hasMessage("expected an object {…}, found an array");
        assertThatThrownBy(() -> read("{\"body\": \"a\"} {}")).hasMessage("more than one JSON value");
        assertThatThrownBy(() -> read("{\"body\": \"a\", \"revision\": \"two\"}"))
                .hasMessage("revision: 'two' is not a whole number");
        assertThatThrownBy(() -> read("{\"body\": \"a\", \"revision\": 1.5}"))
                .hasMessage("revision: '1.5' is not a whole number");
        assertThatThrownBy(() -> read("{\"body\": \"a\", \"revision\": true}"))
                .hasMessage("revision: expected a whole number, found a truth value");
        assertThatThrownBy(() -> read("{\"body\": \"a\", \"status\": \"lost\"}"))
                .hasMessage("status: 'lost' is none of usable, withheld, withdrawn");
        assertThatThrownBy(() -> read("{\"status\": \"withdrawn\"}")).hasMessageStartingWith("id: missing");
    }

    @Test
    void withheldArticleNeedsAnIdButNoBody() throws Exception {
        assertThat(read("{\"id\": \"a\", \"status\": \"withheld\"}").body()).isNull();
        assertThatThrownBy(() -> read("{\"status\": \"withheld\"}")).hasMessageStartingWith("id: missing");
    }

    @Test
    void invalidIdIsRefusedNotCoerced() {
        assertThatThrownBy(() -> read("{\"id\": 7, \"body\": \"a\"}")).hasMessage("id: expected text, found a number");
        assertThatThrownBy(() -> read("{\"id\": true, \"body\": \"a\"}")).hasMessageStartingWith("id: expected text");
        assertThatThrownBy(() -> read("{\"id\": \"a\\u0000b\", \"body\": \"a\"}"))
                .hasMessage("id: a control character (U+0000) in it");
        assertThatThrownBy(() -> read("{\"id\": \"a\\ud83d\", \"body\": \"a\"}"))
                .hasMessageContaining("lone surrogate");
        assertThatThrownBy(() -> read("{\"uri\": \"a\\u0000\", \"body_text\": \"a\"}"))
                .hasMessage("uri: a control character (U+0000) in it");
    }

    @Test
    void loneSurrogateInTheBodyIsReplacedAndReported() throws Exception {
        byte[] json = "{\"body\": \"He said \\ude00 so.\"}".getBytes(StandardCharsets.UTF_8);

        ReadArticle read = new ArticleJson().read(json, json.length);

        assertThat(read.article().body()).isEqualTo("He said \uFFFD so.");
        assertThat(read.oddities()).containsExactly("body: half of a character (a lone surrogate) in it");
    }

    @Test
    void epochSecondsAreNotADate() throws Exception {
        byte[] json = "{\"body\": \"a\", \"publishedAt\": \"1700000000\"}".getBytes(StandardCharsets.UTF_8);

        ReadArticle read = new ArticleJson().read(json, json.length);

        assertThat(read.article().publishedAt()).isNull();
        assertThat(read.oddities()).containsExactly("publishedAt: '1700000000' is not a date");
    }

    private static String idWithKey(ArticleJson reader, String json) throws BadArticleException {
        return reader.read(json.getBytes(StandardCharsets.UTF_8), "key-1")
                .article()
                .id();
    }

    private static Article read(String json) throws BadArticleException {
        return read(new ArticleJson(), json);
    }

    private static Article read(ArticleJson reader, String json) throws BadArticleException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return reader.read(bytes, bytes.length).article();
    }
}
