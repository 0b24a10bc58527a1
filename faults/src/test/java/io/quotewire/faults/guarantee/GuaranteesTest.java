package io.quotewire.faults.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;

/** Violations are detected. The comparison with the offline counts is tested with those. */
class GuaranteesTest {
    private static final String ACCOUNTED = "exactly one of";
    private static final String FED = "what was fed";
    private static final String DOUBLED = "no event is on its topic twice";

    private final Settings settings = Settings.of(Map.of("prefix", "trial"));
    private final TopicEvidence evidence =
            new TopicEvidence(settings, 2, List.of(), List.of("sink-1 ended with status 4"));

    @Test
    void anArticleWithALineOrADeadLetterIsAccountedFor() throws IOException {
        fed(0, 1);
        line(0, "new");
        letter(1);
        assertThat(broken(ACCOUNTED)).isEmpty();
        assertThat(broken(FED)).isEmpty();
        assertThat(broken(DOUBLED)).isEmpty();
    }

    @Test
    void lostArticleIsDetected() throws IOException {
        fed(0, 1);
        line(0, "new");
        assertThat(broken(ACCOUNTED)).containsExactly("article 3@1 has 0 lines and 0 dead letters");
    }

    @Test
    void articleWithBothALineAndADeadLetterIsDetected() throws IOException {
        fed(0);
        line(0, "new");
        letter(0);
        assertThat(broken(ACCOUNTED)).hasSize(1);
    }

    @Test
    void articleProcessedTwiceIsDetected() throws IOException {
        fed(0);
        line(0, "new");
        line(0, "unchanged");
        assertThat(broken(ACCOUNTED)).hasSize(1);
    }

    @Test
    void secondLineOfAMovedOrHeldArticleIsAllowed() throws IOException {
        fed(0);
        line(0, "held");
        line(0, "released-new");
        line(0, "moved");
        assertThat(broken(ACCOUNTED)).isEmpty();
    }

    @Test
    void articleOfARecreatedTopicNeedsALineOfItsOwn() throws IOException {
        fed(0);
        line(0, "new");
        evidence.recreated(settings.topics().articles(), Uuid.fromString("K-2Xn3aQSOqmC3kQ5Yw8Xw"));
        fed(0);
        assertThat(broken(ACCOUNTED)).containsExactly("article 3@0~K.2Xn3aQ has 0 lines and 0 dead letters");
        line(0, "~K.2Xn3aQ", "new");
        assertThat(broken(ACCOUNTED)).isEmpty();
        assertThat(broken(DOUBLED)).isEmpty();
    }

    @Test
    void articleThatNeverReachedTheTopicIsDetected() throws IOException {
        fed(1);
        assertThat(broken(FED)).singleElement().asString().contains("the first that is not is number 0");
    }

    @Test
    void duplicateEventIsDetected() throws IOException {
        line(0, "new");
        line(0, "new");
        assertThat(broken(DOUBLED)).hasSize(1);
    }

    @Test
    void serviceThatEndedIsDetected() throws IOException {
        assertThat(broken("ends by itself")).containsExactly("sink-1 ended with status 4");
    }

    private List<String> broken(String promise) throws IOException {
        Guarantee guarantee = Guarantees.all().stream()
                .filter(each -> each.promise().contains(promise))
                .findFirst()
                .orElseThrow();
        return guarantee.broken(evidence);
    }

    private void fed(int... numbers) {
        for (int number : numbers) {
            byte[] article = Json.write(Article.builder("a")
                    .ingestedAt(Instant.EPOCH)
                    .section("line " + number)
                    .build());
            evidence.addArticle(new ConsumerRecord<>(settings.topics().articles(), 3, number, "a", article));
        }
    }

    private void line(int offset, String outcome) {
        line(offset, "", outcome);
    }

    private void line(int offset, String mark, String outcome) {
        ConsumerRecord<String, byte[]> line =
                new ConsumerRecord<>(settings.topics().processed(), 0, 0, "Wire", new byte[0]);
        header(line, "ce_id", settings.topics().articles() + "-3-" + offset + mark + '-' + outcome);
        evidence.addLine(line);
    }

    private void letter(int offset) {
        ConsumerRecord<String, byte[]> letter =
                new ConsumerRecord<>(settings.topics().deadLetters(), 0, 0, "", new byte[0]);
        header(letter, DeadLetter.TOPIC, settings.topics().articles());
        header(letter, DeadLetter.PARTITION, "3");
        header(letter, DeadLetter.OFFSET, Integer.toString(offset));
        evidence.addLetter(letter);
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
