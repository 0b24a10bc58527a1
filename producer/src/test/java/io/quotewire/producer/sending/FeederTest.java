package io.quotewire.producer.sending;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FeederTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void failedSourceIsReportedAndTheNextIsRead() throws Exception {
        Feeder feeder = feeder(
                source("broken.txt", intake -> {
                    throw new IOException("disk error");
                }),
                source("sound.txt", intake -> intake.take(ArticleSenderTest.article("a", "Text."), "sound.txt")));

        FeedReport report = feeder.run();

        assertThat(report.acknowledged()).isEqualTo(1);
        assertThat(report.named()).containsExactly(new Refusal("broken.txt", "disk error"));
        assertThat(report.lines()).contains("1 article fed, 1 refused", "refused broken.txt: disk error");
        assertThat(meters.counter("quotewire.feed.articles", "outcome", "acknowledged")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void metricsShowWhetherTheFeederIsEndless() {
        feeder(source("archive.jsonl", intake -> {}));
        assertThat(meters.get("quotewire.feed.endless").gauge().value()).isZero();

        meters.clear();
        feeder(source("archive.jsonl", intake -> {}), endless("folder", intake -> {}));
        assertThat(meters.get("quotewire.feed.endless").gauge().value()).isEqualTo(1);
    }

    @Test
    void refusalsOfAnEndlessSourceAreLoggedAtOnce() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(FeedTally.class);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        logger.addAppender(told);
        List<String> before = new ArrayList<>();
        try {
            feeder(endless("folder", intake -> {
                        intake.refuse("folder/a.txt", "cannot be read");
                        intake.take(ArticleSenderTest.article("b", " "), "folder/b.txt");
                        told.list.forEach(event -> before.add(event.getFormattedMessage()));
                    }))
                    .run();
        } finally {
            logger.detachAppender(told);
        }

        assertThat(before)
                .containsExactly("refused folder/a.txt: cannot be read", "refused folder/b.txt: there is no text");
    }

    @Test
    void endlessSourceThatCannotBeReadAnyFurtherIsNotHealthy() throws Exception {
        Feeder feeder = feeder(endless("kafka:raw", intake -> {
            throw new TopicAuthorizationException("no rights");
        }));
        assertThat(feeder.reads()).isTrue();

        feeder.run();

        assertThat(feeder.reads()).isFalse();
    }

    @Test
    void endlessSourceThatEndsWithAnErrorIsNotHealthy() throws Exception {
        Feeder feeder = feeder(endless("folder", intake -> {
            throw new OutOfMemoryError("no room");
        }));

        FeedReport report = feeder.run();

        assertThat(feeder.reads()).isFalse();
        assertThat(report.clean()).isFalse();
    }

    @Test
    void importEndsEarlyIfNotAuthorized() throws Exception {
        producer.sendException = new TopicAuthorizationException("no rights");
        Feeder feeder = feeder(source("endless.jsonl", intake -> {
            while (true) {
                intake.take(ArticleSenderTest.article("a", "Text."), "endless.jsonl");
            }
        }));

        FeedReport report = feeder.run();

        assertThat(report.failure()).contains("no rights");
        assertThat(report.undelivered()).isEqualTo(1);
        assertThat(report.clean()).isFalse();
        assertThat(feeder.delivers()).isFalse();
    }

    @Test
    void importWaitsForAnUnavailableBrokerWithoutLossOrDuplicates() throws Exception {
        CountDownLatch tried = new CountDownLatch(1);
        AtomicBoolean away = new AtomicBoolean(true);
        MockProducer<byte[], byte[]> leaving =
                new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<byte[], byte[]> record, Callback callback) {
                        if (away.get()) {
                            tried.countDown();
                            callback.onCompletion(null, new TimeoutException("no broker"));
                            return CompletableFuture.completedFuture(null);
                        }
                        return super.send(record, callback);
                    }
                };
        ArticleSender sender = new ArticleSender(leaving, new Topics("news"), Clock.systemUTC());
        Feeder feeder = new Feeder(
                List.of(source("two.jsonl", intake -> {
                    intake.take(ArticleSenderTest.article("a", "Text."), "two.jsonl:1");
                    intake.take(ArticleSenderTest.article("b", "Text."), "two.jsonl:2");
                })),
                UnaryOperator.identity(),
                sender,
                meters);
        FutureTask<FeedReport> run = new FutureTask<>(feeder::run);
        new Thread(run).start();
        tried.await();
        away.set(false);

        assertThat(run.get().clean()).isTrue();
        assertThat(leaving.history()).hasSize(2);
    }

    @Test
    void articlesUndeliveredAtTheEndAreReported() throws Exception {
        producer.sendException = new TimeoutException("no broker");
        CountDownLatch begun = new CountDownLatch(1);
        Feeder feeder = feeder(source("one.jsonl", intake -> {
            begun.countDown();
            intake.take(ArticleSenderTest.article("a", "Text."), "one.jsonl:1");
        }));
        FutureTask<FeedReport> run = new FutureTask<>(feeder::run);
        new Thread(run).start();
        begun.await();

        assertThat(feeder.stop(Duration.ofSeconds(30)).undelivered()).isEqualTo(1);
        assertThat(run.get().failure()).isPresent();
    }

    @Test
    void stoppingReportsEvenIfASourceIsBlocked() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Feeder feeder = feeder(source("-", intake -> {
            intake.take(ArticleSenderTest.article("a", "Text."), "-:1");
            reading.countDown();
            never.await();
        }));
        Thread run = new Thread(() -> {
            try {
                feeder.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        reading.await();

        assertThat(feeder.delivers()).isTrue();
        assertThat(feeder.stop(Duration.ofMillis(50)).acknowledged()).isEqualTo(1);
        assertThat(feeder.delivers()).isFalse();
        run.interrupt();
        run.join();
    }

    private Feeder feeder(ArticleSource... sources) {
        ArticleSender sender = new ArticleSender(producer, new Topics("news"), Clock.systemUTC());
        return new Feeder(List.of(sources), UnaryOperator.identity(), sender, meters);
    }

    private interface Reading {
        void read(Intake intake) throws IOException, InterruptedException;
    }

    private static ArticleSource source(String name, Reading reading) {
        return source(name, false, reading);
    }

    private static ArticleSource endless(String name, Reading reading) {
        return source(name, true, reading);
    }

    private static ArticleSource source(String name, boolean endless, Reading reading) {
        return new ArticleSource() {
            @Override
            public boolean endless() {
                return endless;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public OptionalLong size() {
                return OptionalLong.empty();
            }

            @Override
            public void read(Intake intake) throws IOException, InterruptedException {
                reading.read(intake);
            }
        };
    }
}
