package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.process.MainProcess;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.service.Service;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The services on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class PipelineTest {
    @TempDir
    Path state;

    @Test
    void countsMatchTheCurrentArticlesAfterRandomVersions(TestBroker broker) throws Exception {
        RandomNews news = new RandomNews(7, 40);
        try (Newsroom room = Newsroom.open(broker, "random", state);
                Service processor = ProcessorService.start(room.settings(), Extractors.standard());
                Service sink = SinkService.start(room.settings())) {
            processor.awaitRunning();
            sink.awaitRunning();
            for (int i = 0; i < 400; i++) {
                room.send(news.next());
            }
            room.awaitProcessed();
            room.awaitOfflineCounts();
            assertThat(room.deadLetters()).isZero();
        }
    }

    @Test
    void newsFedTwiceCountsOnceAndNewVersionsExactly(TestBroker broker) throws Exception {
        List<Article> articles = Corpus.articles();
        try (Newsroom room = Newsroom.open(broker, "corpus", state);
                Service processor = ProcessorService.start(room.settings(), Extractors.standard());
                Service sink = SinkService.start(room.settings())) {
            articles.forEach(room::send);
            room.awaitProcessed();
            room.awaitOfflineCounts();
            assertThat(room.outcomes(Outcome.NEW) + room.deadLetters()).isEqualTo(articles.size());
            assertThat(room.newEvents()).isPositive();

            articles.forEach(room::send);
            room.awaitProcessed();
            assertThat(room.outcomes(Outcome.UNCHANGED)).isEqualTo(articles.size());
            assertThat(room.newEvents()).isZero();
            room.awaitOfflineCounts();

            corrections(articles).forEach(room::send);
            room.awaitProcessed();
            room.awaitOfflineCounts();
            assertThat(processor.streams().isLive()).isTrue();
            assertThat(sink.streams().isLive()).isTrue();
        }
    }

    @Test
    void killedProcessorLosesAndDuplicatesNothing(TestBroker broker) throws Exception {
        RandomNews news = new RandomNews(11, 150);
        try (Newsroom room = Newsroom.open(broker, "killed-processor", state.resolve("sink"));
                Service sink = SinkService.start(room.settings())) {
            sink.awaitRunning();
            MainProcess first = room.process(ProcessorMain.class, state.resolve("processor"), Map.of());
            for (int i = 0; i < 300; i++) {
                room.send(news.next());
            }
            await().atMost(Newsroom.PATIENCE).until(() -> room.processed() > 50);
            for (int i = 0; i < 1500; i++) {
                room.send(news.next());
            }
            first.kill();
            try (MainProcess second = room.process(ProcessorMain.class, state.resolve("processor"), Map.of())) {
                room.awaitProcessed();
                room.awaitOfflineCounts();
                assertThat(second.isAlive()).isTrue();
            }
        }
    }

    /** Of 9,337: 100 edited, 50 withdrawn, 20 redated and 20 older revisions; of fewer, as many as there are. */
    private static List<Article> corrections(List<Article> articles) {
        List<Article> corrections = new ArrayList<>();
        for (int i = 0; i < Math.min(190, articles.size()); i++) {
            Article article = articles.get(i * articles.size() / Math.min(190, articles.size()));
            Article.Builder version = article.toBuilder();
            if (i < 100) {
                String body = article.body() + "\n\n“This was added later,” said Maria Lopez of Lima.";
                corrections.add(version.body(body).revision(2L).build());
            } else if (i < 150) {
                corrections.add(version.status(Status.WITHDRAWN).revision(2L).build());
            } else if (i < 170) {
                corrections.add(
                        version.publishedAt(RandomNews.START).revision(2L).build());
            } else {
                corrections.add(version.body("“Old words,” said Tom Becker.")
                        .revision(0L)
                        .build());
            }
        }
        return corrections;
    }
}
