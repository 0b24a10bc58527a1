package io.quotewire.sink;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A bench for each test, with its own folder for the state. Days are kept for a month. */
abstract class SinkBenchTest {
    static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    Path state;

    /** Open during a test. */
    SinkBench bench;

    @BeforeEach
    final void open() {
        bench = SinkBench.open(state, MONTH);
    }

    @AfterEach
    final void close() {
        bench.close();
    }
}
