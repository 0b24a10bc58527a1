package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that readers of the topics get, byte for byte. A difference here is a difference for every reader. */
class GoldenEventsTest {
    @TempDir
    Path state;

    @Test
    void recordsOfAnArticleAndItsCorrectionMatchTheGoldenFile() throws IOException {
        StringJoiner seen = new StringJoiner("\n", "", "\n");
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(article("story", "Ada: I saw Peru\nsomeone: yes"));
            bench.send(article("story", "Bob: I saw Peru\nsomeone: yes")
                    .publisher("Gazette")
                    .revision(1));
            for (String topic : List.of("news.quotes", "news.mentions", "news.processed")) {
                bench.records(topic).forEach(record -> seen.add(line(topic, record)));
            }
        }
        assertThat(seen.toString()).isEqualTo(golden());
    }

    private static String line(String topic, TestRecord<byte[], byte[]> record) {
        StringJoiner headers = new StringJoiner(" ");
        for (Header header : record.headers()) {
            headers.add(header.key() + '=' + utf8(header.value()));
        }
        return topic
                + ' '
                + utf8(record.key())
                + ' '
                + headers
                + '\n'
                + utf8(record.value()).replaceAll("\"extractionMicros\":\\d+", "\"extractionMicros\":0");
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String golden() throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldenEventsTest.class.getResourceAsStream("events.txt"))) {
            return utf8(file.readAllBytes());
        }
    }
}
