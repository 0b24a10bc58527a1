package io.quotewire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.header.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;

/** Assertions on dead letters. */
final class AssertedLetters {
    private AssertedLetters() {}

    static TestRecord<byte[], byte[]> assertRefused(
            List<TestRecord<byte[], byte[]>> letters, String reason, String stage) {
        assertThat(letters).hasSize(1);
        assertThat(header(letters.get(0), DeadLetter.REASON)).isEqualTo(reason);
        assertThat(header(letters.get(0), DeadLetter.STAGE)).isEqualTo(stage);
        assertThat(header(letters.get(0), DeadLetter.MESSAGE)).isNotBlank();
        return letters.get(0);
    }

    static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
