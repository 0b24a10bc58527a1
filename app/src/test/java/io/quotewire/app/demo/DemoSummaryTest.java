package io.quotewire.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last lines of a demo, of which the processor's records tell the most. */
@ExtendWith(TestBroker.Parameter.class)
final class DemoSummaryTest {
    private final Settings settings;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    DemoSummaryTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("summed-up", 1);
    }

    @Test
    void countsOutcomesQuotesAndDeadLetters() throws Exception {
        send(settings.topics().processed(), "{\"articleId\": \"a\", \"outcome\": \"NEW\", \"quotesPublished\": 2}");
        send(settings.topics().processed(), "{\"articleId\": \"b\", \"outcome\": \"NEW\", \"quotesPublished\": 1}");
        send(settings.topics().processed(), "{\"articleId\": \"b\", \"outcome\": \"CHANGED\", \"quotesRetracted\": 1}");
        send(settings.topics().deadLetters(), "{");
        for (int i = 0; i < 4; i++) {
            send(settings.topics().quotes(), "{\"articleId\": \"of another version\"}");
        }

        try (Arrivals arrivals = new Arrivals(settings)) {
            while (!arrivals.complete(4)) {
                arrivals.poll(quotes -> {});
            }
            summary(new FeedReport(4, 0, 0, 0, List.of(), Optional.empty()), arrivals, Optional.of(1.25));
        }

        assertThat(out.toString())
                .contains("4 articles (2 new, 1 changed), 3 quotes published, 1 retracted, 1 dead letters.")
                .containsPattern("First quotes after 1\\.[23] s, everything counted \\d+\\.\\d s after the start\\.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void beginsWithWhatWentWrong() throws IOException {
        try (Arrivals none = new Arrivals(settings)) {
            summary(
                    new FeedReport(1, 1, 0, 0, List.of(new Refusal("news.jsonl:2", "no id")), Optional.of("disk full")),
                    none,
                    Optional.empty());
        }

        assertThat(err.toString().lines())
                .satisfiesExactly(
                        refused -> assertThat(refused)
                                .startsWith("quotewire: refused ")
                                .contains("news.jsonl:2", "no id"),
                        failed -> assertThat(failed).isEqualTo("quotewire: disk full"));
        assertThat(out.toString()).contains("1 article, 0 quotes published").contains("Everything counted ");
    }

    private void summary(FeedReport report, Arrivals arrivals, Optional<Double> firstQuotes) {
        new DemoSummary(new PrintWriter(out, true), new PrintWriter(err, true)).print(report, arrivals, firstQuotes);
    }

    private void send(String topic, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafkaProducer(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }
}
