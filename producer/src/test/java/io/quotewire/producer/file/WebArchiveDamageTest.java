package io.quotewire.producer.file;

import static io.quotewire.producer.format.WarcRecords.PAGE;
import static io.quotewire.producer.format.WarcRecords.joined;
import static io.quotewire.producer.format.WarcRecords.sound;
import static io.quotewire.producer.format.WarcRecords.warc;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.format.WarcRecords;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage at each place of a record: it is told once, and no other record is lost. */
class WebArchiveDamageTest {
    /** More than is read ahead, however well it is packed. */
    private static final String LONG_PAGE = PAGE.replace(
            "</article>",
            new Random(1)
                    .ints(20_000, 0, 1_000_000)
                    .mapToObj(number -> "<p>No. " + number + " holds.</p>")
                    .collect(Collectors.joining("", "", "</article>")));

    private static final String CUT_PAGE = PAGE.substring(0, PAGE.indexOf("</article>"));

    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    @Test
    void damageWithinAPackedRecordIsToldOnce() throws Exception {
        byte[] whole = WarcRecords.packed(warc("b", LONG_PAGE));
        for (int at = 0; at + 8 <= whole.length; at += whole.length / 60) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, at, at + 8, (byte) 0x55);

            assertToldOnce("at " + at, ".warc.gz", damaged);
        }
    }

    @Test
    void recordThatBreaksOffIsToldOnce() throws Exception {
        byte[] packed = WarcRecords.packed(warc("b", LONG_PAGE));
        byte[] plain = WarcRecords.bytes(warc("b", LONG_PAGE));
        for (int share = 1; share < 20; share++) {
            assertToldOnce(share + "/20", ".warc.gz", Arrays.copyOf(packed, packed.length * share / 20));
            assertToldOnce(share + "/20", ".warc", Arrays.copyOf(plain, plain.length * share / 20));
        }
    }

    @Test
    void pageShorterThanItsServerSaidIsRefused() throws Exception {
        int missing = PAGE.length() - CUT_PAGE.length();

        read(Files.write(
                folder.resolve("short.warc.gz"), joined(sound("a"), WarcRecords.packed(cutRecord()), sound("c"))));

        assertThat(collected.articles)
                .extracting(article -> article.id())
                .containsExactly("https://wire.example/a", "https://wire.example/c");
        assertThat(collected.refusals)
                .singleElement()
                .asString()
                .contains("short.warc.gz:2: ")
                .contains("cut off in the middle: " + (PAGE.length() - missing) + " of " + PAGE.length());
    }

    @Test
    void pageThatItsArchiveTruncatedIsReadWithAWarning() throws Exception {
        String record = cutRecord().replaceFirst("WARC-Date", "WARC-Truncated: length\r\nWARC-Date");

        read(Files.write(folder.resolve("truncated.warc.gz"), WarcRecords.packed(record)));

        assertThat(collected.articles).hasSize(1);
        assertThat(collected.warnings).singleElement().asString().contains(":1: WARC-Truncated: length");
    }

    @Test
    void packedPageThatItsArchiveTruncatedIsRefused() throws Exception {
        byte[] packed = WarcRecords.packed(PAGE);
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        byte[] record = WarcRecords.record(
                "https://wire.example/b\r\nWARC-Truncated: length",
                "200 OK",
                "text/html",
                "Content-Encoding: gzip\r\n",
                cut);

        read(Files.write(folder.resolve("truncated.warc.gz"), record));

        assertThat(collected.articles).isEmpty();
        assertThat(collected.refusals).singleElement().asString().contains("the packed answer is cut off");
    }

    @Test
    void chunkedPageThatItsArchiveTruncatedIsRefused() throws Exception {
        byte[] cut = WarcRecords.bytes("1000\r\n" + CUT_PAGE);
        byte[] record = WarcRecords.record(
                "https://wire.example/b\r\nWARC-Truncated: length",
                "200 OK",
                "text/html",
                "Transfer-Encoding: chunked\r\n",
                cut);

        read(Files.write(folder.resolve("truncated.warc.gz"), record));

        assertThat(collected.articles).isEmpty();
        assertThat(collected.refusals).singleElement().asString().contains("before end of chunked encoding");
    }

    /** Of a page that ends before its server said. */
    private static String cutRecord() {
        return warc("b", CUT_PAGE)
                .replace(
                        "text/html\r\nContent-Length: " + CUT_PAGE.length(),
                        "text/html\r\nContent-Length: " + PAGE.length());
    }

    private void assertToldOnce(String where, String ending, byte[] damaged) throws Exception {
        boolean packed = ending.endsWith(".gz");
        byte[] before = packed ? sound("a") : WarcRecords.bytes(warc("a", PAGE));
        byte[] behind = packed ? sound("c") : WarcRecords.bytes(warc("c", PAGE));
        collected.articles.clear();
        collected.refusals.clear();

        read(Files.write(folder.resolve("damaged" + ending), joined(before, damaged, behind)));

        assertThat(collected.articles)
                .as(where)
                .extracting(article -> article.id())
                .contains("https://wire.example/a", "https://wire.example/c");
        List<String> told = collected.refusals.stream()
                .map(refusal -> refusal.origin() + ": " + refusal.reason())
                .toList();
        boolean isRead =
                collected.articles.stream().anyMatch(article -> article.id().equals("https://wire.example/b"));
        assertThat(told).as(where).hasSizeBetween(isRead ? 0 : 1, 1);
    }

    private void read(Path file) throws IOException, InterruptedException {
        new ArticleFiles(Checkpoints.in(folder.resolve("state"), () -> ""), new ArticleJson())
                .open(file)
                .orElseThrow()
                .read(collected);
    }
}
