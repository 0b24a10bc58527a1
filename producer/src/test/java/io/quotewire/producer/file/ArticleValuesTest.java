package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleValuesTest {
    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    @Test
    void invalidElementsOfAnArrayAreNamedByNumberAndTheRestIsRead() throws Exception {
        read("""
                [{"id": "a", "body": "One."}, {"id": "b", "body": 2}, 3,
                 {"uri": "urn:c", "body_text": "Three."}, {"id": "d", "body": "Four."}]
                """);

        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "urn:c", "d");
        assertThat(collected.refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        folder + "/news.json:2: body: expected text, found a number",
                        folder + "/news.json:3: expected an object {…}, found a number");
    }

    @Test
    void readsOneOrSeveralConcatenatedArticles() throws Exception {
        read("{\"id\": \"a\", \"body\": \"One.\"}");
        read("{\"id\": \"b\", \"body\": \"One.\"} {\"id\": \"c\", \"body\": \"Two.\"}");
        read("");

        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "b", "c");
        assertThat(collected.refusals).isEmpty();
    }

    @Test
    void loneSurrogateIsReplacedWithAWarning() throws Exception {
        read("""
                [{"id": "a", "body": "Half \\ud83d, é and 🛥."}, {"id": "b", "body": "Two."}]
                """);

        assertThat(collected.articles).extracting(Article::body).containsExactly("Half \uFFFD, é and 🛥.", "Two.");
        assertThat(collected.warnings).hasSize(1);
    }

    @Test
    void nulInAnIdIsRefused() throws Exception {
        read("""
                [{"id": "a\\u0000b", "body": "One."}, {"id": "c", "body": "Two."}]
                """);

        assertThat(collected.articles).extracting(Article::id).containsExactly("c");
        assertThat(collected.refusals)
                .extracting(Refusal::toString)
                .containsExactly(folder + "/news.json:1: id: a control character (U+0000) in it");
    }

    @Test
    void tooLongArticleIsRefusedAndTheRestIsRead() throws Exception {
        String sections = "\"" + "x".repeat(1 << 20) + "\",";
        read("[{\"id\": \"a\", \"sections\": [" + sections.repeat(17) + "1], \"body\": \"One.\"},"
                + " {\"id\": \"b\", \"body\": \"Two.\"}]");

        assertThat(collected.articles).extracting(Article::id).containsExactly("b");
        assertThat(collected.refusals)
                .extracting(Refusal::toString)
                .containsExactly(folder + "/news.json:1: longer than 16777216 bytes");
    }

    @Test
    void articlesBeforeASyntaxErrorAreReadAndItsLineIsNamed() {
        assertThatThrownBy(() -> read("[{\"id\": \"a\", \"body\": \"One.\"},\n{\"id\": oops}]"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 2: not JSON: Unrecognized token 'oops'");
        assertThat(collected.articles).extracting(Article::id).containsExactly("a");
    }

    @Test
    void compressedImportResumesWhereItStopped() throws Exception {
        StringBuilder array = new StringBuilder("[");
        for (int i = 1; i <= 300; i++) {
            array.append(i == 1 ? "" : ",").append("{\"id\": \"").append(i).append("\", \"body\": \"Text.\"}");
        }
        Path file = Files.write(
                folder.resolve("news.json.gz"),
                TestServer.gzip(array.append(']').toString().getBytes(StandardCharsets.UTF_8)));
        collected.answer = article -> {
            collected.stopping = article.id().equals("200");
            return new Outcome.Acknowledged();
        };

        files().open(file).orElseThrow().read(collected);
        assertThat(collected.articles).hasSize(200);
        collected.stopping = false;
        files().open(file).orElseThrow().read(collected);

        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(300);
    }

    private void read(String json) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("news.json"), json);
        files().open(file).orElseThrow().read(collected);
    }

    private ArticleFiles files() {
        return new ArticleFiles(Checkpoints.in(folder.resolve("state"), () -> ""), new ArticleJson());
    }
}
