package io.quotewire.producer.file;

import static io.quotewire.producer.format.WarcRecords.PAGE;
import static io.quotewire.producer.format.WarcRecords.bytes;
import static io.quotewire.producer.format.WarcRecords.joined;
import static io.quotewire.producer.format.WarcRecords.packed;
import static io.quotewire.producer.format.WarcRecords.record;
import static io.quotewire.producer.format.WarcRecords.sound;
import static io.quotewire.producer.format.WarcRecords.warc;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    @Test
    void articlesAreReadAndOtherRecordsSkipped() throws Exception {
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
    void invalidAddressIsReportedForPagesOnly() throws Exception {
        Path file = folder.resolve("news.warc.gz");
        byte[] page = record("http://[wire/a", "200 OK", "text/html", "", bytes(PAGE));
        byte[] other = record("HTTPS://[wire/b", "200 OK", "text/html", "", bytes(PAGE));
        byte[] picture = record("https://[wire/c.jpg", "200 OK", "image/jpeg", "", bytes(PAGE));
        byte[] missing = record("https://[wire/d", "404 Not Found", "text/html", "", bytes(PAGE));
        Files.write(file, joined(page, other, picture, missing));

        read(file);

        assertThat(collected.refusals)
                .extracting(Refusal::reason)
                .satisfiesExactly(
                        told -> assertThat(told).contains("http://[wire/a"),
                        told -> assertThat(told).contains("HTTPS://[wire/b"));
        assertThat(collected.articles).isEmpty();
    }

    @Test
    void idIsTheCanonicalLinkUnlessItLeadsElsewhere() throws Exception {
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
    void encodingDeclaredInThePageIsUsed() throws Exception {
        Path file = folder.resolve("news.warc.gz");
        byte[] page = ("<meta charset='windows-1250'>" + PAGE.replace("she said", "Křížová said"))
                .getBytes(Charset.forName("windows-1250"));
        Files.write(file, record("https://wire.example/a", "200 OK", "text/html", "", page));

        read(file);

        assertThat(collected.articles)
                .singleElement()
                .satisfies(article -> assertThat(article.body()).contains("Křížová"));
    }

    @Test
    void invalidRecordsAreReportedAndReadingContinues() throws Exception {
        Path file = folder.resolve("odd.warc.gz");
        byte[] sound = sound("a");
        Files.write(
                file,
                joined(
                        sound,
                        packed(warc("b", PAGE).replace("2026-03-03T10:00:00Z", "yesterday")),
                        packed(warc("c", PAGE).replaceFirst("WARC-Target-URI: [^\r]*\r\n", "")),
                        packed(warc("d", PAGE).replace("wire.example/", "my_wire.example/")),
                        sound("e")));

        read(file);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly(
                        "https://wire.example/a",
                        "https://wire.example/b",
                        "https://my_wire.example/d",
                        "https://wire.example/e");
        assertThat(collected.warnings).singleElement().hasToString(file + ":2: WARC-Date: 'yesterday' is not a date");
        assertThat(collected.refusals)
                .singleElement()
                .asString()
                .startsWith(file + ":3: broken record at byte ")
                .contains("WARC-Target-URI");
    }

    @Test
    void readingContinuesAfterADamagedMember() throws Exception {
        Path file = folder.resolve("damaged.warc.gz");
        byte[] damaged = sound("b");
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 40, (byte) 0x55);
        byte[] beheaded = sound("c");
        Arrays.fill(beheaded, 0, 30, (byte) 0);
        Files.write(file, joined(sound("a"), damaged, sound("x"), beheaded, sound("d"), sound("e")));

        read(file);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly(
                        "https://wire.example/a",
                        "https://wire.example/x",
                        "https://wire.example/d",
                        "https://wire.example/e");
        assertThat(collected.refusals)
                .extracting(Refusal::reason)
                .anySatisfy(reason -> assertThat(reason).contains("it goes on at byte"));
    }

    @Test
    void wrongContentLengthLosesNoOtherRecord() throws Exception {
        for (String ending : List.of(".warc", ".warc.gz")) {
            collected.articles.clear();
            boolean packed = ending.endsWith("gz");
            Path file = folder.resolve("length" + ending);
            int length = warc("b", PAGE).length();
            String tooLong = warc("b", PAGE).replaceFirst("(Content-Length: )\\d+(\r\n\r\nHTTP)", "$1" + length + "$2");
            String tooShort = warc("c", PAGE).replaceFirst("(Content-Length: )\\d+(\r\n\r\nHTTP)", "$1400$2");
            List<byte[]> records = new ArrayList<>();
            for (String record : List.of(warc("a", PAGE), tooLong, warc("x", PAGE), tooShort, warc("e", PAGE))) {
                records.add(packed ? packed(record) : bytes(record));
            }
            Files.write(file, joined(records.toArray(byte[][]::new)));

            read(file);

            assertThat(collected.articles)
                    .extracting(Article::id)
                    .contains("https://wire.example/a", "https://wire.example/x", "https://wire.example/e");
        }
    }

    @Test
    void damageIsReportedByRecordAndByteOffset() throws Exception {
        for (String ending : List.of(".warc", ".warc.gz")) {
            boolean packed = ending.endsWith("gz");
            Path file = folder.resolve("told" + ending);
            List<String> texts = List.of(
                    warc("a", PAGE),
                    warc("b", PAGE).replaceFirst("(Content-Length: )\\d+(\r\n\r\nHTTP)", "$1many$2"),
                    warc("c", PAGE).replaceFirst("(Content-Length: )\\d+(\r\n\r\nHTTP)", "$1300$2"),
                    warc("d", PAGE),
                    warc("e", PAGE).replace("https://wire.example/e", "https://[wire/e"),
                    warc("f", PAGE));
            List<byte[]> records = texts.stream()
                    .map(record -> packed ? packed(record) : bytes(record))
                    .toList();
            Files.write(file, joined(records.toArray(byte[][]::new)));
            collected.refusals.clear();

            read(file);

            assertThat(collected.refusals)
                    .extracting(refusal -> refusal.origin() + ": " + refusal.reason())
                    .satisfiesExactly(
                            told -> assertThat(told).startsWith(told(file, "2: damaged", records, 1)),
                            told -> assertThat(told).startsWith(told(file, "3: damaged", records, 2)),
                            told -> assertThat(told)
                                    .startsWith(file + ":5: broken record at byte " + start(records, 4)));
        }
    }

    private static String told(Path file, String what, List<byte[]> records, int record) {
        return file + ":" + what + " from byte " + start(records, record) + " on";
    }

    private static int start(List<byte[]> records, int record) {
        return records.stream().limit(record).mapToInt(bytes -> bytes.length).sum();
    }

    @Test
    void fileThatIsNotAnArchiveIsReported() throws Exception {
        read(Files.writeString(folder.resolve("no.warc"), "This is no archive at all."));
        read(Files.writeString(folder.resolve("length.warc"), "WARC/1.0\r\nContent-Length: abc\r\n\r\n"));

        assertThat(collected.refusals.get(0).reason()).contains("record at position 0; nothing behind it can be read");
        assertThat(collected.refusals.get(1).reason()).contains("not a number where one has to be");
    }

    private void read(Path file) throws IOException, InterruptedException {
        new ArticleFiles(Checkpoints.in(folder.resolve("state"), () -> ""), new ArticleJson())
                .open(file)
                .orElseThrow()
                .read(collected);
    }

    private static String linking(String canonical) {
        return "<link rel='canonical' href='https://wire.example" + canonical + "'>" + PAGE;
    }
}
