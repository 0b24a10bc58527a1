package io.quotewire.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.Extractor;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveCatalogueTest {
    private final AtomicInteger made = new AtomicInteger();
    private final LiveCatalogue catalogue = catalogue(entries -> {
        made.incrementAndGet();
        return new Knowing(entries.size());
    });

    @Test
    void entriesBeforeTheFirstArticleAreAppliedAtOnce() {
        catalogue.put("a", entry("a", 1), 0);
        catalogue.put("b", entry("b", 1), 0);
        assertThat(catalogue.extractor(0).version()).isEqualTo("2");
    }

    @Test
    void changesAreAppliedAfterAPause() {
        catalogue.extractor(0);
        for (int time = 1000; time < 2000; time += 100) {
            rename(time);
            assertThat(catalogue.extractor(time + 50).version()).isEqualTo("0");
        }
        assertThat(catalogue.extractor(2200).version()).isEqualTo("1");
        assertThat(made).hasValue(2);
    }

    @Test
    void continuousChangesAreAppliedAfterThreeSeconds() {
        catalogue.extractor(0);
        for (int time = 1000; time <= 4000; time += 100) {
            rename(time);
        }
        assertThat(catalogue.extractor(4000).version()).isEqualTo("1");
    }

    @Test
    void clockSetBackDoesNotDelayChanges() {
        catalogue.extractor(0);
        rename(1_000_000);
        assertThat(catalogue.extractor(1000).version()).isEqualTo("1");
    }

    @Test
    void othersUseTheOldExtractorWhileANewOneIsBuilt() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        LiveCatalogue slow = catalogue(entries -> {
            if (!entries.isEmpty()) {
                making.countDown();
                await(go);
            }
            return new Knowing(entries.size());
        });
        slow.extractor(0);
        slow.put("a", entry("a", 1), 1000);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Extractor> next = other.submit(() -> slow.extractor(2000));
            await(making);
            assertThat(slow.extractor(2000).version()).isEqualTo("0");
            go.countDown();
            assertThat(next.get(180, TimeUnit.SECONDS).version()).isEqualTo("1");
            assertThat(slow.extractor(2000).version()).isEqualTo("1");
        } finally {
            go.countDown();
            other.shutdown();
        }
    }

    /** Sends the same entity with another name each time. */
    private void rename(long now) {
        catalogue.put("a", entry("a", (int) now), now);
    }

    private static LiveCatalogue catalogue(Extractors extractors) {
        return new LiveCatalogue(extractors, new CatalogueMetrics(new SimpleMeterRegistry()));
    }

    private static CatalogueEntry entry(String id, int version) {
        return new CatalogueEntry(id, "Name " + version, EntityType.PERSON, List.of(), List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(180, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Knowing(int entities) implements Extractor {
        @Override
        public Extraction extract(String body) {
            return new Extraction(List.of(), List.of());
        }

        @Override
        public String version() {
            return Integer.toString(entities);
        }
    }
}
