package io.quotewire.processor.rereading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.settings.Settings;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Whatever fails while records are re-read, the future completes with the failure. */
class FailedReadingTest {
    /** An address where no server listens; it is never connected to. */
    private static final Map<String, Object> NOWHERE = Map.of("bootstrap.servers", "127.0.0.1:1");

    @Test
    void errorWhileReadingEventsFailsTheFuture() throws Exception {
        var read = new KafkaPublishedEvents(Settings.of(Map.of())).read(new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                throw new StackOverflowError();
            }

            @Override
            public int size() {
                throw new StackOverflowError();
            }
        });
        assertFailed(read);
    }

    @Test
    void readerContinuesAfterAFailedRead() throws Exception {
        ArticleRecords records = new KafkaArticleRecords(NOWHERE, "");
        for (int i = 0; i < 2; i++) {
            assertFailed(records.read(0, i));
        }
    }

    private static void assertFailed(CompletableFuture<?> read) throws Exception {
        try {
            read.handle((found, failure) -> {
                        assertThat(failure).isNotNull();
                        return failure;
                    })
                    .get(5, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new AssertionError("nobody was told", e);
        }
    }
}
