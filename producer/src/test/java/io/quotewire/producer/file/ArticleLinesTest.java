package io.quotewire.producer.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesTest {
    private static final byte[] LINE = "{\"id\": \"a\", \"body\": \"One.\"}\n".getBytes(StandardCharsets.UTF_8);

    private final Collected collected = new Collected();

    @Test
    void invalidLinesAreNamedByNumberAndTheRestIsRead() throws Exception {
        read("""
                {"id": "a", "body": "One."}
                {"id": "b"}

                not json
                {"id": "c", "text": "Three.", "title": 3}
                {"id": "d", "text": "Four."}""");

        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "d");
        assertThat(collected.refusals)
                .extracting(Refusal::origin)
                .containsExactly("news.jsonl:2", "news.jsonl:4", "news.jsonl:5");
        assertThat(collected.refusals.get(0).reason()).isEqualTo("body: missing or empty");
        assertThat(collected.refusals.get(1).reason()).startsWith("not JSON");
        assertThat(collected.refusals.get(2).reason()).isEqualTo("title: expected text, found a number");
    }

    @Test
    void invalidUtf8IsRefused() throws Exception {
        read(new byte[] {'{', '"', 'b', 'o', 'd', 'y', '"', ':', '"', (byte) 0xE9, '"', '}', '\n'});

        assertThat(collected.articles).isEmpty();
        assertThat(collected.refusals)
                .singleElement()
                .extracting(Refusal::reason)
                .asString()
                .startsWith("not JSON");
    }

    @Test
    void compressionIsRecognisedByContent() throws Exception {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        for (int member = 0; member < 2; member++) {
            try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
                out.write(LINE);
            }
        }

        read(gzip.toByteArray());
        read(Zstd.compress(LINE));

        assertThat(collected.articles).hasSize(3);
    }

    @Test
    void gzipMembersThatArriveOneAfterTheOtherAreAllRead() throws Exception {
        InputStream members = new SequenceInputStream(
                new ByteArrayInputStream(TestServer.gzip(LINE)), new ByteArrayInputStream(TestServer.gzip(LINE)));

        ArticleLines.of("standard input", () -> members, new ArticleJson()).read(collected);

        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void linesOfAGzipMemberAreSentBeforeTheNextArrives() throws Exception {
        ByteArrayInputStream first = new ByteArrayInputStream(TestServer.gzip(LINE));
        List<Integer> sentBefore = new ArrayList<>();
        InputStream silent = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                sentBefore.add(collected.articles.size());
                return -1;
            }
        };

        ArticleLines.of("standard input", () -> new SequenceInputStream(first, silent), new ArticleJson())
                .read(collected);

        assertThat(sentBefore).isNotEmpty().doesNotContain(0);
    }

    @Test
    void linesBeforeTheEndOfATruncatedFileAreRead() throws Exception {
        String text = new Random(7)
                .ints(200_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(joining());
        byte[] lines = "{\"id\": \"%s\", \"body\": \"%s\"}\n"
                .repeat(3)
                .formatted("a", text, "b", text.substring(9), "c", text.substring(99))
                .getBytes(StandardCharsets.UTF_8);
        byte[] gzip = TestServer.gzip(lines);
        byte[] zstd = Zstd.compress(lines);

        assertThatThrownBy(() -> read(Arrays.copyOf(gzip, gzip.length - 12)))
                .hasMessage("Unexpected end of ZLIB input stream");
        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "b");
        collected.articles.clear();
        assertThatThrownBy(() -> read(Arrays.copyOf(zstd, zstd.length - 12))).isInstanceOf(IOException.class);
        assertThat(collected.articles).extracting(Article::id).containsExactly("a", "b");
    }

    @Test
    void linesBeforeDamageInTheMiddleAreRead() throws Exception {
        String lines = new Random(7)
                .ints(800, 0, 1_000_000)
                .mapToObj(number -> "{\"id\": \"%d\", \"body\": \"%s\"}\n".formatted(number, randomText(number)))
                .collect(joining());
        byte[] text = lines.getBytes(StandardCharsets.UTF_8);
        byte[] gzip = TestServer.gzip(text);
        byte[] zstd = Zstd.compress(text);
        int soundOfGzip = lines(unpacked(new GZIPInputStream(sound(gzip))));
        int soundOfZstd = lines(unpacked(new ZstdInputStream(sound(zstd))));

        assertThatThrownBy(() -> read(damaged(gzip))).isInstanceOf(IOException.class);
        assertThat(collected.articles).hasSizeBetween(soundOfGzip, soundOfGzip + 1);
        assertThat(soundOfGzip).isGreaterThan(300);
        collected.articles.clear();
        assertThatThrownBy(() -> read(damaged(zstd))).isInstanceOf(IOException.class);
        assertThat(collected.articles).hasSizeBetween(soundOfZstd - 3, soundOfZstd);
        assertThat(soundOfZstd).isGreaterThan(100);
    }

    @Test
    void zstdThatNeedsTooMuchMemoryIsReportedWithWhatToDo() {
        // An empty frame with a window of 2 GiB.
        byte[] wide = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0xA8, 1, 0, 0};

        assertThatThrownBy(() -> read(wide))
                .hasMessageEndingWith("than the 128 MiB allowed: compress it with --long=27 at most");
    }

    private static String randomText(int seed) {
        return new Random(seed)
                .ints(1_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(joining());
    }

    private static byte[] damaged(byte[] packed) {
        byte[] damaged = packed.clone();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 100_000, (byte) 0xFF);
        return damaged;
    }

    /** What is before the damage. */
    private static InputStream sound(byte[] packed) {
        return new ByteArrayInputStream(packed, 0, packed.length / 2);
    }

    /** All that can be unpacked, byte by byte, so that none is lost. */
    private static byte[] unpacked(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (in) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                all.write(one);
            }
        } catch (IOException atTheEnd) {
            // It was cut.
        }
        return all.toByteArray();
    }

    private static int lines(byte[] text) {
        return Math.toIntExact(new String(text, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count());
    }

    @Test
    void everyByteReadCountsAsProgress() throws Exception {
        String lines = "{\"id\": \"a\", \"body\": \"One.\"}\n".repeat(10);

        read(lines);

        assertThat(collected.bytes).hasValue(lines.length());
    }

    @Test
    void unreadableDateIsOmittedAndUnreadableEmbargoRefusesTheArticle() throws Exception {
        read("""
                {"id": "a", "body": "One.", "publishedAt": "soon"}
                {"id": "b", "body": "Two.", "embargoedUntil": "later"}
                """);

        assertThat(collected.articles)
                .singleElement()
                .extracting(Article::publishedAt)
                .isNull();
        assertThat(collected.warnings)
                .containsExactly(new Refusal("news.jsonl:1", "publishedAt: 'soon' is not a date"));
        assertThat(collected.refusals)
                .containsExactly(new Refusal("news.jsonl:2", "embargoedUntil: 'later' is not a date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"a\", \"body\": \"One.\"},\n{\"id\": \"b\", \"body\": \"Two.\"}]",
                "{\n  \"id\": \"a\",\n  \"body\": \"One.\"\n}\n"
            })
    void multiLineJsonIsRefusedOnceWithAdvice(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("jq -c '.[]' makes lines of an array");
        assertThat(collected.refusals).isEmpty();
    }

    private void read(String lines) throws IOException, InterruptedException {
        read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] lines) throws IOException, InterruptedException {
        ArticleLines.of("news.jsonl", () -> new ByteArrayInputStream(lines), new ArticleJson())
                .read(collected);
    }
}
