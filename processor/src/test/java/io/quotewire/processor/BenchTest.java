package io.quotewire.processor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A bench for each test, with its own folder for the state. */
abstract class BenchTest {
    @TempDir
    private Path state;

    /** Open during a test. */
    ProcessorBench bench;

    @BeforeEach
    final void open() {
        bench = open(state);
    }

    /** Opens the bench; overridden by tests that need another extractor or policy. */
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder);
    }

    @AfterEach
    final void close() {
        bench.close();
    }

    static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
