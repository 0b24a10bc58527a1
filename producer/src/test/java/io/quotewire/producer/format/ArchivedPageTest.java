package io.quotewire.producer.format;

import static io.quotewire.producer.format.WarcRecords.PAGE;
import static io.quotewire.producer.format.WarcRecords.bytes;
import static io.quotewire.producer.format.WarcRecords.joined;
import static io.quotewire.producer.format.WarcRecords.packed;
import static io.quotewire.producer.format.WarcRecords.record;
import static io.quotewire.producer.format.WarcRecords.warc;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.file.ArticleFiles;
import io.quotewire.producer.file.Checkpoints;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds and codings in which archives keep pages. */
class ArchivedPageTest {
    /** {@link WarcRecords#PAGE} as brotli keeps it that packs nothing. */
    private static final String BROTLI_PAGE =
            "4BYQPGh0bWw+PGhlYWQ+PHRpdGxlPkRhbSBob2xkczwvdGl0bGU+PC9oZWFkPjxib2R5PjxhcnRpY2xlPjxwPlRoZSByaXZl"
                    + "ciByb3NlIHRocm91Z2ggdGhlIG5pZ2h0IGFuZCB0aGUgd2FyZGVucyB3YWxrZWQgdGhlIGRhbSB1bnRpbCBtb3JuaW5nLCBz"
                    + "aGUgc2FpZC48L3A+PHA+VGhlIHJpdmVyIHJvc2UgdGhyb3VnaCB0aGUgbmlnaHQgYW5kIHRoZSB3YXJkZW5zIHdhbGtlZCB0"
                    + "aGUgZGFtIHVudGlsIG1vcm5pbmcsIHNoZSBzYWlkLjwvcD48cD5UaGUgcml2ZXIgcm9zZSB0aHJvdWdoIHRoZSBuaWdodCBh"
                    + "bmQgdGhlIHdhcmRlbnMgd2Fsa2VkIHRoZSBkYW0gdW50aWwgbW9ybmluZywgc2hlIHNhaWQuPC9wPjwvYXJ0aWNsZT48L2Jv"
                    + "ZHk+PC9odG1sPgM=";

    @TempDir
    private Path folder;

    private final Collected collected = new Collected();

    @Test
    void resourceRecordsAndBrotliPagesAreRead() throws Exception {
        Path file = folder.resolve("kinds.warc.gz");
        String kept = warc("r", PAGE)
                .replace("WARC-Type: response", "WARC-Type: resource")
                .replace("application/http; msgtype=response", "text/html; charset=utf-8")
                .replaceFirst(
                        "(?s)Content-Length: \\d+\r\n\r\nHTTP.*?\r\n\r\n",
                        "Content-Length: " + PAGE.length() + "\r\n\r\n");
        byte[] brotli = Base64.getDecoder().decode(BROTLI_PAGE);
        Files.write(
                file,
                joined(
                        packed(kept),
                        record("https://wire.example/br", "200 OK", "text/html", "Content-Encoding: br\r\n", brotli)));

        read(file);

        assertThat(collected.refusals).isEmpty();
        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/r", "https://wire.example/br");
    }

    /** Archives keep what a server declared beside what they have unpacked. */
    @Test
    void deflatedAndFalselyDeclaredPagesAreRead() throws Exception {
        Path file = folder.resolve("codings.warc.gz");
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes(PAGE));
        }
        Files.write(
                file,
                joined(
                        coded("zlib", "deflate", deflated.toByteArray()),
                        coded("said-gzip", "gzip", bytes(PAGE)),
                        coded("said-br", "br", bytes(PAGE)),
                        coded("gzip", "gzip", TestServer.gzip(bytes(PAGE)))));

        read(file);

        assertThat(collected.refusals).isEmpty();
        assertThat(collected.articles).hasSize(4);
    }

    /** As those that record what a browser loads keep them. */
    @Test
    void lengthThatDoesNotCountWhatIsStoredIsNoCut() throws Exception {
        Path file = folder.resolve("lengths.warc.gz");
        byte[] gzip = TestServer.gzip(bytes(PAGE));
        byte[] chunked = bytes(Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n");
        Files.write(
                file,
                joined(
                        announced("unpacked", "Content-Encoding: gzip\r\n", PAGE.length(), gzip),
                        announced("chunked", "Transfer-Encoding: chunked\r\n", PAGE.length() * 2, chunked)));

        read(file);

        assertThat(collected.refusals).isEmpty();
        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void pageThatIsTooLargeIsCutAndReported() throws Exception {
        Path file = folder.resolve("large.warc.gz");
        Files.write(file, packed(warc("large", PAGE + " ".repeat(8 * 1024 * 1024))));

        read(file);

        assertThat(collected.articles).hasSize(1);
        assertThat(collected.warnings).singleElement().asString().contains("larger than 8388608 bytes");
    }

    @Test
    void pageThatIsCutOffOnlyBehindTheLimitIsReadUpToIt() throws Exception {
        Path file = folder.resolve("damaged.warc.gz");
        int limit = 8 * 1024 * 1024;
        String chunked = Integer.toHexString(limit) + "\r\n" + PAGE + " ".repeat(limit - PAGE.length());
        Files.write(
                file,
                record(
                        "https://wire.example/damaged",
                        "200 OK",
                        "text/html",
                        "Transfer-Encoding: chunked\r\nX-",
                        bytes(chunked)));

        read(file);

        assertThat(collected.articles).hasSize(1);
        assertThat(collected.warnings).singleElement().asString().contains("larger than 8388608 bytes");
    }

    @Test
    void compressedPageThatIsTooLargeIsRefused() throws Exception {
        Path file = folder.resolve("large-gzip.warc.gz");
        Files.write(file, coded("large", "gzip", TestServer.gzip(bytes(PAGE + " ".repeat(8 * 1024 * 1024)))));

        read(file);

        assertThat(collected.articles).isEmpty();
        assertThat(collected.refusals).singleElement().asString().contains("larger than 8388608 bytes");
    }

    private static byte[] announced(String name, String headers, int length, byte[] body) throws IOException {
        return record(
                "https://wire.example/" + name,
                "200 OK",
                "text/html",
                headers + "Content-Length: " + length + "\r\nX-",
                body);
    }

    private static byte[] coded(String name, String coding, byte[] body) throws IOException {
        return record(
                "https://wire.example/" + name, "200 OK", "text/html", "Content-Encoding: " + coding + "\r\n", body);
    }

    private void read(Path file) throws IOException, InterruptedException {
        new ArticleFiles(Checkpoints.in(folder.resolve("state"), () -> ""), new ArticleJson())
                .open(file)
                .orElseThrow()
                .read(collected);
    }
}
