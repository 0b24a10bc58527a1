package io.quotewire.producer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.Article;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinjsTest {

    @Test
    void readsTheMainBodyOfVersion3WithItsParagraphs() throws Exception {
        ReadArticle read = read("""
                {"uri": "urn:wire:1", "version": "4", "type": "text", "language": "en",
                 "firstCreated": "2026-03-03T10:00:00Z", "versionCreated": "2026-03-03T11:00:00Z",
                 "pubStatus": "usable", "by": "By A. Writer", "copyrightHolder": "The Wire", "usageTerms": "no archive",
                 "embargoedUntil": "2026-03-03T12:00:00Z", "subjects": [{"name": "floods"}],
                 "headlines": [{"role": "short", "value": "Dam"}, {"role": "main", "value": "Dam holds"}],
                 "bodies": [{"role": "summary", "contentType": "text/html", "value": "<p>Short.</p>"},
                            {"role": "main", "contentType": "text/plain", "value": "One. Two."},
                            {"role": "main", "contentType": "application/xhtml+xml", "value": "<p>One.</p><p>Two.</p>\
                            "}]}""");

        assertThat(read.oddities()).isEmpty();
        assertThat(read.article())
                .isEqualTo(Article.builder("urn:wire:1")
                        .publisher("The Wire")
                        .title("Dam holds")
                        .body("One.\n\nTwo.")
                        .language("en")
                        .publishedAt(Instant.parse("2026-03-03T10:00:00Z"))
                        .modifiedAt(Instant.parse("2026-03-03T11:00:00Z"))
                        .revision(4L)
                        .status(Article.Status.USABLE)
                        .embargoedUntil(Instant.parse("2026-03-03T12:00:00Z"))
                        .byline("A. Writer")
                        .section("floods")
                        .usageTerms("no archive")
                        .keywords(List.of("floods"))
                        .build());
    }

    @Test
    void loneSurrogatesInAnyFieldButTheIdAreReplacedAndReported() throws Exception {
        ReadArticle read = read("""
                {"uri": "urn:wire:1", "by": "A. Writer\\ud83d", "subjects": [{"name": "floods\\ud83d"}],
                 "headlines": [{"value": "Dam\\ud83d"}], "bodies": [{"value": "One. \\ud83d\\udca7"}]}""");

        assertThat(read.article())
                .extracting(Article::title, Article::byline, Article::section, Article::body)
                .containsExactly("Dam\uFFFD", "A. Writer\uFFFD", "floods\uFFFD", "One. \uD83D\uDCA7");
        assertThat(read.oddities())
                .containsExactly(
                        "by: half of a character (a lone surrogate) in it",
                        "subjects: half of a character (a lone surrogate) in it",
                        "headlines: half of a character (a lone surrogate) in it");
    }

    @Test
    void readsTheLowerCaseNamesOfOlderVersions() throws Exception {
        assertThat(read("""
                {"uri": "https://wire.example/1", "versioncreated": "2026-03-03T11:00:00Z", "pubstatus": "withheld",
                 "headline": "Dam holds", "byline": "A. Writer", "body_text": "One.\\n\\nTwo."}""").article())
                .extracting(Article::url, Article::status, Article::title, Article::body, Article::byline)
                .containsExactly(
                        "https://wire.example/1", Article.Status.WITHHELD, "Dam holds", "One.\n\nTwo.", "A. Writer");
    }

    @Test
    void picturesAndVideosAreSkipped() {
        for (String kind : List.of("picture", "video", "composite")) {
            assertThatThrownBy(
                            () -> read("{\"uri\": \"urn:wire:1\", \"type\": \"" + kind + "\", \"headline\": \"Dam\"}"))
                    .isInstanceOf(PassedOverException.class)
                    .hasMessage(kind);
        }
        assertThatThrownBy(
                        () -> read("{\"uri\": \"urn:wire:1\", \"type\": \"text\", \"versionCreated\": \"2026-03-03\"}"))
                .isNotInstanceOf(PassedOverException.class)
                .hasMessage("bodies: no text in it");
    }

    @Test
    void largestRenditionIsTheLeadPicture() throws Exception {
        String article = """
                {"uri": "urn:wire:1", "headlines": [{"value": "Dam"}], "body_text": "One.", "associations": [
                 {"type": "picture", "renditions": [{"href": "https://wire.example/s.jpg", "width": 100},
                 {"href": "https://wire.example/l.jpg", "width": 1000}]}]}""";
        assertThat(read(article).article().picture()).isEqualTo("https://wire.example/l.jpg");
    }

    @Test
    void jsonSchemaIsRecognised() {
        String schema = """
                {"$schema": "http://json-schema.org/draft-07/schema#", "title": "ninjs", "type": "object",
                 "properties": {"uri": {"type": "string"}}}""";
        assertThatThrownBy(() -> read(schema)).hasMessage("a JSON schema, which describes articles, and no article");
    }

    @Test
    void canceledIsWithdrawnWithoutABody() throws Exception {
        assertThat(read("{\"uri\": \"urn:wire:1\", \"version\": \"5\", \"pubStatus\": \"canceled\"}")
                        .article())
                .extracting(Article::id, Article::status, Article::revision)
                .containsExactly("urn:wire:1", Article.Status.WITHDRAWN, 5L);
    }

    @Test
    void versionThatIsNotANumberBecomesItsTime() throws Exception {
        ReadArticle read = read("{\"uri\": \"u:1\", \"version\": \"b\", \"versionCreated\": \"1970-01-01T00:01:00Z\","
                + "\"bodies\": [{\"value\": \"Text.\"}]}");

        assertThat(read.article().revision()).isEqualTo(60L);
        assertThat(read.oddities()).hasSize(1);
    }

    @Test
    void invalidFieldIsNamed() {
        assertThatThrownBy(() -> read("{\"uri\": \"u:1\", \"bodies\": []}")).hasMessage("bodies: no text in it");
        assertThatThrownBy(() -> read("{\"uri\": \"u:1\", \"pubStatus\": \"lost\"}"))
                .hasMessageStartingWith("pubStatus: ");
    }

    @Test
    void articleJsonWithAUriIsNotNinjs() throws Exception {
        assertThat(read("{\"uri\": \"x\", \"id\": \"1\", \"text\": \"Text.\"}")
                        .article()
                        .id())
                .isEqualTo("1");
    }

    private static ReadArticle read(String json) throws BadArticleException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new ArticleJson().read(bytes, bytes.length);
    }
}
