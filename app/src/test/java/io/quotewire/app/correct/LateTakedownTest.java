package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.rereading.ArticleOnTopics;
import io.quotewire.processor.rereading.KafkaPublishedEvents;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An article is taken down when no processor remembers any more what it published of it. */
@ExtendWith(TestBroker.Parameter.class)
class LateTakedownTest {
    private static final String ARTICLE =
            "{\"id\": \"%s\", \"publisher\": \"Wire\", \"body\": \"“The %s is closed,” said Ines Marchetti.\"}";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final String prefix;
    private final Settings settings;

    LateTakedownTest(TestBroker broker, TestInfo test) throws InterruptedException {
        prefix = test.getTestMethod().orElseThrow().getName();
        settings = broker.installation(prefix, 2);
    }

    @Test
    void forgottenArticleIsTakenDownFromTheTopicsUntilUndone() throws Exception {
        try (Service processor =
                ProcessorService.start(settings.with(Map.of("state.dir", folder.toString())), Extractors.standard())) {
            processor.awaitRunning();
            send("quay");
            send("ferry");
            await().atMost(PATIENCE).until(() -> exported().size() == 2);
        }

        CommandLineRun late = run("correct", "erase", "quay", "--why", "court order", "--set", "correction.window=1ms");

        assertThat(late.status()).as("the topics tell what is to be taken back").isEqualTo(ExitStatus.DONE);
        ArticleOnTopics found = Objects.requireNonNull(new KafkaPublishedEvents(settings)
                .read(Set.of("quay", "pier"))
                .join()
                .get("quay"));
        assertThat(found.lines()).hasSize(1);
        assertThat(found.quotes()).extracting(QuoteEvent::text).containsExactly("The quay is closed,");
        assertThat(found.mentions()).extracting(MentionEvent::entity).containsExactly("Ines Marchetti");
        assertThat(found.generation()).isEqualTo(1);
        assertThat(exported()).hasSize(1).allMatch(line -> line.contains("ferry"));
        assertThat(run("export", "--events").lines()).hasSize(2);

        CommandLineRun early = run("correct", "erase", "ferry", "--why", "court order");

        assertThat(early.status()).as(early.err()).isEqualTo(ExitStatus.DONE);
        assertThat(exported()).isEmpty();
        assertThat(run("correct", "undo", "article|quay", "article|ferry").status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(exported()).hasSize(2);
    }

    @Test
    void commandWarnsIfTheTopicsNoLongerHoldTheArticle() throws Exception {
        try (Service processor =
                ProcessorService.start(settings.with(Map.of("state.dir", folder.toString())), Extractors.standard())) {
            processor.awaitRunning();
            send("pier");
            await().atMost(PATIENCE).until(() -> exportedOf("pier").size() == 1);
        }
        String passage =
                exportedOf("pier").get(0).split("\"passageId\":\"", 2)[1].substring(0, 32);

        CommandLineRun suppressed =
                run("correct", "suppress", passage, "--why", "no quote", "--set", "correction.window=1ms");
        assertThat(suppressed.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(suppressed.err()).contains("'pier'", "leave it as it is").hasLineCount(1);
        CommandLineRun undone = run("correct", "undo", "quote|" + passage, "--set", "correction.window=1ms");
        assertThat(undone.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(undone.err()).contains("'pier'", "leave it as it is").hasLineCount(1);

        deleteLines();
        CommandLineRun unseen = run("correct", "erase", "pier", "--why", "court order");
        assertThat(unseen.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(unseen.err()).contains("Nothing was written", "--anyway");

        CommandLineRun anyway = run("correct", "erase", "pier", "--anyway", "--why", "court order");
        assertThat(anyway.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(anyway.err())
                .contains("'pier'", "have been deleted", "stays in the counts")
                .hasLineCount(1);

        CommandLineRun back = run("correct", "undo", "article|pier");
        assertThat(back.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(back.out()).contains("undone: ");
        assertThat(back.err())
                .contains("'pier'", "comes back when it is sent again")
                .hasLineCount(1);
    }

    private List<String> exportedOf(String id) {
        return exported().stream().filter(line -> line.contains("The " + id)).toList();
    }

    /** As retention does. */
    private void deleteLines() throws Exception {
        String topic = settings.topics().processed();
        try (Admin admin = Admin.create(settings.kafka())) {
            Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
            for (int partition = 0; partition < 2; partition++) {
                all.put(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(-1));
            }
            admin.deleteRecords(all).all().get();
        }
    }

    private List<String> exported() {
        return run("export").lines();
    }

    private void send(String id) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings.topics().articles(), id, ARTICLE.formatted(id, id)))
                    .get();
        }
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of(arguments), Stream.of("-b", settings.bootstrapServers(), "--prefix", prefix))
                        .toArray(String[]::new));
    }
}
