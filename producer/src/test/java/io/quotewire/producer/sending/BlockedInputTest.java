package io.quotewire.producer.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.producer.file.ArticleLines;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stops while a source is blocked in a read, as on a terminal at which nobody types any more. */
@Timeout(300)
class BlockedInputTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final PipedOutputStream typed = new PipedOutputStream();
    private final PipedInputStream input = new PipedInputStream(1 << 20);
    private final ArticleSource lines = ArticleLines.of("-", () -> input, new ArticleJson());

    @BeforeEach
    void type() throws IOException {
        input.connect(typed);
        typed.write("{\"id\":\"a\",\"body\":\"Text.\"}\n{\"id\":\"b\"".getBytes(StandardCharsets.UTF_8));
        typed.flush();
    }

    @AfterEach
    void end() throws IOException {
        typed.close();
    }

    @Test
    void stoppingDoesNotWaitForInputThatNeverComes() throws Exception {
        Feeder feeder = running(lines);

        assertThat(feeder.stop(Duration.ofDays(1)).acknowledged()).isEqualTo(1);
    }

    @Test
    void lineIsSentThoughTheNextIsIncomplete() throws Exception {
        typed.write(("," + " ".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        Feeder feeder = running(lines);

        assertThat(feeder.stop(Duration.ofDays(1)).acknowledged()).isEqualTo(1);
    }

    @Test
    void stoppingWaitsForAnArticleBeingRead() throws Exception {
        CountDownLatch parsing = new CountDownLatch(1);
        CountDownLatch parsed = new CountDownLatch(1);
        Feeder feeder = running(lines, new EndlessSource(intake -> {
            parsing.countDown();
            parsed.await();
            intake.take(ArticleSenderTest.article("posted", "Text."), "http");
        }));
        parsing.await();
        FutureTask<FeedReport> stop = new FutureTask<>(() -> feeder.stop(Duration.ofDays(1)));
        new Thread(stop).start();
        assertThatThrownBy(() -> stop.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        parsed.countDown();
        await().atMost(Duration.ofMinutes(3)).until(() -> feeder.progress().acknowledged() == 2);

        assertThat(stop.get().acknowledged()).isEqualTo(2);
    }

    /** A feeder that has sent the whole line and waits for the end of the other. */
    private Feeder running(ArticleSource... sources) {
        ArticleSender sender = new ArticleSender(producer, new Topics("news"), Clock.systemUTC());
        Feeder feeder = new Feeder(List.of(sources), UnaryOperator.identity(), sender, new SimpleMeterRegistry());
        new Thread(new FutureTask<>(feeder::run)).start();
        await().atMost(Duration.ofMinutes(3)).until(() -> feeder.progress().acknowledged() == 1 && lines.awaitsInput());
        return feeder;
    }

    private interface Reading {
        void read(Intake intake) throws InterruptedException;
    }

    private record EndlessSource(Reading reading) implements ArticleSource {
        @Override
        public boolean endless() {
            return true;
        }

        @Override
        public String name() {
            return "http";
        }

        @Override
        public void read(Intake intake) throws InterruptedException {
            reading.read(intake);
        }
    }
}
