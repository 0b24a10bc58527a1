package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    private static final String PARAGRAPH =
            "<p>The river rose through the night and the wardens walked the dam until morning, she said.</p>";
    private static final String PAGE = "<html><head><title>Dam holds</title></head><body><article>"
            + PARAGRAPH.repeat(3) + "</article></body></html>";

    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    @Test
    void pagesWithAnArticleAreTakenAndAllElseIsPassedOver() throws Exception {
        Path file = folder.resolve("news.warc.gz");
        byte[] packed = TestServer.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        Files.write(
                file,
                joined(
                        record(
                                "https://wire.example/a?utm_source=x",
                                "200 OK",
                                "text/html; charset=utf-8",
                                "",
                                bytes(PAGE)),
                        record("https://wire.example/b", "404 Not Found", "text/html", "", bytes(PAGE)),
                        record("https://wire.example/c.jpg", "200 OK", "image/jpeg", "", new byte[] {1, 2, 3}),
                        record("https://wire.example/d", "200 OK", "text/html", "Content-Encoding: gzip\r\n", packed)));

        read(file);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/a", "https://wire.example/d");
        Article first = collected.articles.get(0);
        assertThat(first.publisher()).isEqualTo("wire.example");
        assertThat(first.revision())
                .isEqualTo(Instant.parse("2026-03-03T10:00:00Z").getEpochSecond());
        assertThat(first.body()).hasLineCount(5);
        assertThat(collected.refusals).isEmpty();
        assertThat(collected.warnings).singleElement().asString().contains("2 answers hold no article");
    }

    @Test
    void aPageIsKnownByItsCanonicalLinkUnlessThatLeadsElsewhere() throws Exception {
        Path file = folder.resolve("news.warc.gz");
        Files.write(
                file,
                joined(
                        record("https://amp.wire.example/dam", "200 OK", "text/html", "", bytes(linking("/dam"))),
                        record("https://wire.example/flood", "200 OK", "text/html", "", bytes(linking("/")))));

        read(file);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/dam", "https://wire.example/flood");
    }

    @Test
    void aPageMayDeclareItsEncodingInside() throws Exception {
        Path file = folder.resolve("news.warc.gz");
        byte[] page = ("<meta charset='windows-1250'>" + PAGE.replace("she said", "Křížová said"))
                .getBytes(Charset.forName("windows-1250"));
        Files.write(file, record("https://wire.example/a", "200 OK", "text/html", "", page));

        read(file);

        assertThat(collected.articles)
                .singleElement()
                .satisfies(article -> assertThat(article.body()).contains("Křížová"));
    }

    private void read(Path file) throws IOException, InterruptedException {
        new ArticleFiles(Checkpoints.in(folder.resolve("state")), new ArticleJson())
                .open(file)
                .orElseThrow()
                .read(collected);
    }

    private static String linking(String canonical) {
        return "<link rel='canonical' href='https://wire.example" + canonical + "'>" + PAGE;
    }

    private static byte[] record(String address, String status, String type, String headers, byte[] body)
            throws IOException {
        byte[] http = joined(
                bytes("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
                        + body.length + "\r\n\r\n"),
                body);
        byte[] head = bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + UUID.randomUUID()
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                + "\r\n\r\n");
        return TestServer.gzip(joined(head, http, bytes("\r\n\r\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.write(part);
        }
        return joined.toByteArray();
    }
}
