package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles read in one pass, compared with Jackson's result. */
class PlainArticleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.250Z");
    private static final Article WHOLE = Article.builder("https://wire.example/a")
            .url("https://wire.example/a")
            .publisher("Wire")
            .title("Ministers \"meet\"")
            .body("“Yes,” said Ana Ruiz.\n\nShe left. 😀")
            .language("en")
            .publishedAt(NOW)
            .modifiedAt(NOW.plusSeconds(60))
            .ingestedAt(NOW.plusSeconds(90))
            .revision(2L)
            .status(Article.Status.WITHHELD)
            .embargoedUntil(NOW.plusSeconds(600))
            .byline("By Jo Park")
            .section("World")
            .usageTerms("free")
            .dateFrom("json-ld")
            .keywords(List.of("ministers", "Peru"))
            .picture("https://wire.example/a.jpg")
            .copyright("© 2026 Wire")
            .build();

    /** A field added to articles and forgotten in their reader would be lost. */
    @Test
    void sampleArticleHasEveryField() throws ReflectiveOperationException {
        for (RecordComponent component : Article.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(WHOLE))
                    .as(component.getName())
                    .isNotNull();
        }
        assertThat(WHOLE.toBuilder().build()).isEqualTo(WHOLE);
    }

    @Test
    void articleIsReadBackAsWritten() {
        assertThat(PlainArticle.read(Json.write(WHOLE))).contains(WHOLE);
    }

    @Test
    void articleWithOnlyAnIdIsRead() {
        Article bare = Article.builder("a").build();

        assertThat(PlainArticle.read(Json.write(bare))).contains(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\":1,\"id\":\"a\",\"title\":null,\"status\":null,\"keywords\":null,\"revision\":null}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"later\":{\"id\":\"b\",\"all\":[1,{}]},\"title\":\"t\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"title\":\"first\",\"title\":\"second\"}",
                " {\"schemaVersion\" : 1 , \"id\" : \"a\" , \"body\" : \"\\ud83d\\ude00 \\u00e9\" } \n"
            })
    void validJsonIsReadAsByJackson(String json) throws IOException {
        assertThat(read(json)).contains(Json.read(utf8(json), Article.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"schemaVersion\":1}",
                "{\"schemaVersion\":2,\"id\":\"a\"}",
                "{\"schemaVersion\":1,\"id\":\" \"}",
                "{\"schemaVersion\":1,\"id\":null}",
                "{\"schemaVersion\":1,\"id\":7}",
                "{\"schemaVersion\":1,\"id\":\"a\\u0007\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"id\":\"b\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"schemaVersion\":1}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"title\":7}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"revision\":1.5}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"revision\":\"1\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"revision\":9223372036854775808}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"status\":\"USABLE\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"keywords\":\"a\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"keywords\":[null]}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"publishedAt\":\"2026-03-02\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"publishedAt\":\"2026-03-02T12:00:00+01:00\"}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"publishedAt\":1700000000}",
                "{\"schemaVersion\":1,\"id\":\"a\",\"body\":\"\uFFFD\"}",
                "{\"schemaVersion\":1,\"id\":\"a\"",
                "{\"schemaVersion\":1,\"id\":\"a\"}}",
                "{\"schemaVersion\":1,\"id\":\"a\"} {}"
            })
    void unusualJsonIsLeftToJackson(String json) {
        assertThat(read(json)).isEmpty();
    }

    @Test
    void invalidUtf8IsLeftToJackson() {
        byte[] json = utf8("{\"schemaVersion\":1,\"id\":\"a\",\"body\":\"x\"}");
        json[json.length - 3] = (byte) 0xFF;

        assertThat(PlainArticle.read(json)).isEmpty();
    }

    @Test
    void damagedBytesAreReadAsByJacksonIfAtAll() throws IOException {
        Random random = new Random(20_261);
        for (int i = 0; i < 20_000; i++) {
            byte[] json = Json.write(WHOLE);
            for (int damaged = 1 + random.nextInt(2); damaged > 0; damaged--) {
                json[random.nextInt(json.length)] = (byte) "\"\\{}[]:,0a \n".charAt(random.nextInt(12));
            }
            Optional<Article> read = PlainArticle.read(json);
            if (read.isPresent()) {
                assertThat(read).contains(Json.read(json, Article.class));
            }
        }
    }

    private static Optional<Article> read(String json) {
        return PlainArticle.read(utf8(json));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
