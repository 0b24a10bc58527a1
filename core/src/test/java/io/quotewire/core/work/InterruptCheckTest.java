package io.quotewire.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.NewsExtractor;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class InterruptCheckTest {
    @Test
    void interruptedThreadEndsItsExtraction() {
        NewsExtractor extractor = NewsExtractor.standard();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> extractor.extract("“It rained,” said Ruth Osei."))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        }
        assertThat(extractor.extract("“It rained,” said Ruth Osei.").quotes()).hasSize(1);
    }
}
