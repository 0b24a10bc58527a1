package io.quotewire.page.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.replay.Letter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page shows of a dead letter whose article was taken down. */
class DeadLetterViewTest {
    private static final String ERASED = "{\"schemaVersion\":1,\"action\":\"ERASE\",\"articleId\":\"story\","
            + "\"by\":\"desk\",\"at\":\"2026-03-02T12:00:00Z\",\"why\":\"a test\"}";

    private final TakenDown takenDown = new TakenDown();

    @Test
    void textOfATakenDownArticleIsHidden() {
        takenDown.take(utf8("article|story"), utf8(ERASED));
        assertThat(shown("story", "{\"id\":\"story\",\"body\":\"secret\"}")).doesNotContain("secret");
        assertThat(shown("story", "no article, but secret")).doesNotContain("secret");
        assertThat(shown("wrong", "{\"id\":\"story\",\"body\":\"secret\"}")).doesNotContain("secret");
        assertThat(shown("Ada", "{\"id\":\"17\",\"articleId\":\"story\",\"text\":\"secret\"}"))
                .doesNotContain("secret");
        assertThat(shown("other", "{\"id\":\"other\",\"body\":\"public\"}")).contains("public");
    }

    @Test
    void textIsShownAgainAfterTheUndo() {
        takenDown.take(utf8("article|story"), utf8(ERASED));
        takenDown.take(utf8("article|story"), null);
        assertThat(shown("story", "{\"id\":\"story\",\"body\":\"text\"}")).contains("text");
        assertThat(shown(null, null)).isEmpty();
    }

    private String shown(@Nullable String key, @Nullable String value) {
        Letter letter = new Letter(new ConsumerRecord<>("news.dlq", 0, 0, utf8(key), utf8(value)), false);
        return DeadLetterView.of(letter, 3, new LetterArticle(letter).isAmong(takenDown))
                .value();
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
