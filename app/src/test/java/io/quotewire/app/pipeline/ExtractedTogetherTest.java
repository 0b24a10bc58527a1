package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.ProcessorService;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.service.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that wait on a real broker are extracted together, whichever protocol of groups is chosen. */
@ExtendWith(TestBroker.Parameter.class)
class ExtractedTogetherTest {
    private static final int ARTICLES = 200;

    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "streams"})
    void articlesThatWaitAreExtractedTogetherAndEachOnce(String protocol, TestBroker broker) throws Exception {
        Watched extractor = new Watched();
        try (Newsroom room = Newsroom.open(broker, "together-" + protocol, state)) {
            for (int i = 0; i < ARTICLES; i++) {
                room.send(Article.builder("article-" + i)
                        .language("en")
                        .ingestedAt(RandomNews.START)
                        .body("All is well in " + i + '.')
                        .build());
            }
            try (Service processor = ProcessorService.start(
                    room.settings().with(Map.of("group.protocol", protocol)), entries -> extractor)) {
                await().atMost(Duration.ofMinutes(4)).until(() -> {
                    room.processed();
                    return room.outcomes(Outcome.NEW) == ARTICLES;
                });
                assertThat(processor.streams().isLive()).isTrue();
            }
        }
        assertThat(extractor.sizes).isNotEmpty().allMatch(size -> size > 1).contains(16);
        assertThat(extractor.bodies).doesNotHaveDuplicates().hasSize(ARTICLES);
    }

    private static final class Watched implements Extractor {
        private final List<Integer> sizes = new CopyOnWriteArrayList<>();
        private final List<String> bodies = new CopyOnWriteArrayList<>();

        @Override
        public Extraction extract(String body) {
            bodies.add(body);
            return new Extraction(List.of(), List.of());
        }

        @Override
        public List<Extraction> extractAll(List<String> all) {
            sizes.add(all.size());
            return Extractor.super.extractAll(all);
        }

        @Override
        public String version() {
            return "watched";
        }
    }
}
