package io.quotewire.app.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.correction.TakenDown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records {@code reprocess} sends once more. */
class CopiesTest {
    private static final OffsetRange SPAN = new OffsetRange(5, 20, Instant.EPOCH);

    private final Copies copies = new Copies(new TakenDown());

    @Test
    void articleWithABodyIsCopied() {
        Optional<ProducerRecord<byte[], byte[]>> copy = copy("a", "{'id':'a','body':'The winch is old.'}");

        assertThat(copy).isPresent();
        assertThat(Reprocess.of(copy.get().headers())).contains("news.articles-3@7");
    }

    /** Its copy would only be another dead letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'another','body':'The winch is old.'}",
                "{'id':'','body':'The winch is old.'}",
                "{'body':'The winch is old.'}",
                "{'id':'a','body':'  '}",
                "{'id':'a','body':'The winch is old.','keywords':7}",
                "{'id':'a','body':'The winch is \\ud800 old.'}",
                "no JSON"
            })
    void refusedRecordIsNotCopied(String value) {
        assertThat(copy("a", value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'id':'a','status':'withdrawn','body':'The winch is old.'}", "{'id':'a','status':'withheld'}"})
    void articleThatIsNotExtractedIsNotCopied(String value) {
        assertThat(copy("a", value)).isEmpty();
    }

    @Test
    void recordWithTooLargeHeadersIsNotCopied() {
        ConsumerRecord<byte[], byte[]> read = new ConsumerRecord<>(
                "news.articles", 3, 7, utf8("a"), utf8("{\"id\":\"a\",\"body\":\"The winch is old.\"}"));
        read.headers().add("x-padding", new byte[300_000]);
        assertThat(copies.of(read, SPAN)).isEmpty();
    }

    private Optional<ProducerRecord<byte[], byte[]>> copy(String key, String value) {
        return copies.of(new ConsumerRecord<>("news.articles", 3, 7, utf8(key), utf8(value.replace('\'', '"'))), SPAN);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
