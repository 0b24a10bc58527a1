package io.quotewire.processor;

import java.time.Duration;

/** A bench on which corrections are applied. */
abstract class CorrectionsBenchTest extends BenchTest {
    double corrected(String result) {
        return bench.registry
                .get("quotewire.corrected.articles")
                .tag("result", result)
                .counter()
                .count();
    }

    void settle() {
        bench.advance(Duration.ofSeconds(1));
        bench.advance(Duration.ofSeconds(1));
    }
}
