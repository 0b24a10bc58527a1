package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.web.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in files whose name says that they are packed. */
class PackedNameTest {
    private static final byte[] LINE = "{\"id\": \"a\", \"body\": \"One.\"}\n".getBytes(StandardCharsets.UTF_8);

    private final Collected collected = new Collected();

    @ParameterizedTest
    @ValueSource(strings = {"BZh91AY&SY\u0001\n\u0002\n", "<!DOCTYPE html>\n<title>Not found</title>\n"})
    void fileThatIsNotPackedIsRefusedOnce(String content) {
        assertThatThrownBy(() -> read("news.jsonl.gz", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessage("neither gzip nor zstd, as its name says, nor lines of JSON");
        assertThat(collected.refusals).isEmpty();
    }

    @Test
    void fileThatWasUnpackedIsRead() throws Exception {
        read("news.jsonl.gz", LINE);
        read("news.JSONL.GZ", TestServer.gzip(LINE));
        read("empty.jsonl.gz", new byte[0]);

        assertThat(collected.articles).hasSize(2);
        assertThat(collected.refusals).isEmpty();
    }

    private void read(String name, byte[] lines) throws IOException, InterruptedException {
        ArticleLines.of(name, () -> new ByteArrayInputStream(lines), new ArticleJson())
                .read(collected);
    }
}
