package io.quotewire.streaming.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which articles are taken down, by the last record of each key. */
class TakenDownTest {
    private static final String DECIDED = ",\"by\":\"desk\",\"at\":\"2026-03-01T09:00:00Z\",\"why\":\"so\"}";
    private static final String ERASED = "{\"action\":\"ERASE\",\"articleId\":\"caf\u00e9\"" + DECIDED;

    private final TakenDown takenDown = new TakenDown();

    @Test
    void erasedArticleIsTakenDownUntilUndoneHoweverItsIdIsSpelled() {
        take("article|caf\u00e9", ERASED);
        assertThat(takenDown.has("caf\u00e9")).isTrue();
        assertThat(takenDown.has("cafe\u0301 ")).isTrue();
        assertThat(takenDown.has("caf")).isFalse();
        assertThat(takenDown.articles()).containsExactly("caf\u00e9");

        take("article|caf\u00e9", null);
        assertThat(takenDown.has("caf\u00e9")).isFalse();
        assertThat(takenDown.articles()).isEmpty();
        assertThat(takenDown.changes()).isEqualTo(2);
    }

    @Test
    void otherDecisionsTakeNothingDown() {
        take("quote|p", "{\"action\":\"SUPPRESS\",\"articleId\":\"caf\u00e9\",\"passageId\":\"p\"" + DECIDED);
        take(null, ERASED);
        take("article|other", ERASED);
        assertThat(takenDown.articles()).isEmpty();
        assertThat(takenDown.changes()).isZero();
    }

    @Test
    void invalidRecordUndoesTheTakedownUnderItsKey() {
        take("article|caf\u00e9", ERASED);
        take("article|caf\u00e9", "no correction");
        assertThat(takenDown.has("caf\u00e9")).isFalse();
    }

    @Test
    void recordBelongsToAnArticleByItsKeyOrItsFields() throws Exception {
        take("article|caf\u00e9", ERASED);
        JsonNode nothing = Json.mapper().missingNode();
        assertThat(takenDown.isOf("caf\u00e9", nothing)).isTrue();
        assertThat(takenDown.isOf(null, Json.mapper().readTree("{\"id\":\"caf\u00e9\"}")))
                .isTrue();
        assertThat(takenDown.isOf("Ana Ruiz", Json.mapper().readTree("{\"articleId\":\"caf\u00e9\"}")))
                .isTrue();
        assertThat(takenDown.isOf("other", Json.mapper().readTree("{\"id\":\"other\"}")))
                .isFalse();
        assertThat(takenDown.isOf(null, nothing)).isFalse();
    }

    private void take(@Nullable String key, @Nullable String value) {
        takenDown.take(utf8(key), utf8(value));
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
