package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.ProcessorService;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.service.Service;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Articles on which the extractor hangs, several in a row, on a real broker with the default timeouts. */
@ExtendWith(TestBroker.Parameter.class)
class HangingExtractorTest {
    private static final int SLOW = 3;
    private static final int ORDINARY = 60;

    @TempDir
    Path state;

    @Test
    void hangingArticlesBecomeDeadLettersAndTheRestIsProcessed(TestBroker broker) throws Exception {
        Hanging extractor = new Hanging();
        try (Newsroom room = Newsroom.open(broker, "slow", state);
                TopicLog deadLetters =
                        new TopicLog(broker.address(), room.settings().topics().deadLetters())) {
            for (int i = 0; i < SLOW; i++) {
                room.send(Article.builder("slow-" + i)
                        .language("en")
                        .ingestedAt(RandomNews.START)
                        .body("trouble")
                        .build());
            }
            for (int i = 0; i < ORDINARY; i++) {
                room.send(Article.builder("ordinary-" + i)
                        .language("en")
                        .ingestedAt(RandomNews.START)
                        .body("All is well.")
                        .build());
            }
            try (Service processor = ProcessorService.start(room.settings(), entries -> extractor)) {
                await().atMost(Duration.ofMinutes(4)).until(() -> {
                    room.processed();
                    return room.deadLetters() == SLOW && room.outcomes(Outcome.NEW) == ORDINARY;
                });
                assertThat(processor.streams().isLive()).isTrue();
            }
            assertThat(deadLetters.next())
                    .extracting(letter -> new String(
                            letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                    .containsOnly("extractor-timeout")
                    .hasSize(SLOW);
            assertThat(extractor.tries.get()).isGreaterThanOrEqualTo(SLOW);
            assertThat(extractor.tries.get() - extractor.starved.get())
                    .as("each waited for once")
                    .isLessThanOrEqualTo(SLOW);
        }
    }

    private static final class Hanging implements Extractor {
        private final AtomicInteger tries = new AtomicInteger();

        /** Those that had no processor for a fifth of the time, on a busy machine: they are tried again. */
        private final AtomicInteger starved = new AtomicInteger();

        @Override
        public Extraction extract(String body) {
            if (body.contains("trouble")) {
                tries.incrementAndGet();
                ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                long ran = threads.getCurrentThreadCpuTime();
                long began = System.nanoTime();
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                if (5 * (threads.getCurrentThreadCpuTime() - ran) <= System.nanoTime() - began) {
                    starved.incrementAndGet();
                }
                throw new CancellationException();
            }
            return new Extraction(List.of(), List.of());
        }

        @Override
        public String version() {
            return "hanging";
        }
    }
}
