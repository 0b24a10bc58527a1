package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which counts are shown: current ones, and deleted ones, which have only a key. */
class NameFilterTest {
    private static final Count SPEAKER = count(Kind.SPEAKER, "Ana | Ruiz", null);
    private static final Count PAIR = count(Kind.SPEAKER_ENTITY, "Ana | Ruiz", "Peru");
    private static final Count ENTITY = count(Kind.ENTITY, "Peru", null);

    @Test
    void currentAndDeletedCountsAreFilteredBySpeaker() {
        NameFilter ana = new NameFilter(Optional.of("ana | r"), Optional.empty());

        assertThat(ana.wants(current(SPEAKER))).isTrue();
        assertThat(ana.wants(gone(SPEAKER))).isTrue();
        assertThat(ana.wants(gone(PAIR))).isTrue();
        assertThat(ana.wants(gone(ENTITY))).isFalse();
        assertThat(new NameFilter(Optional.of("Bo"), Optional.empty()).wants(gone(SPEAKER)))
                .isFalse();
    }

    @Test
    void currentAndDeletedCountsAreFilteredByEntity() {
        NameFilter peru = new NameFilter(Optional.empty(), Optional.of("PERU"));

        assertThat(peru.wants(current(ENTITY))).isTrue();
        assertThat(peru.wants(gone(ENTITY))).isTrue();
        assertThat(peru.wants(gone(PAIR))).isTrue();
        assertThat(peru.wants(gone(SPEAKER))).isFalse();
    }

    private static JsonNode current(Count count) {
        return Json.mapper().valueToTree(count);
    }

    private static JsonNode gone(Count count) {
        return CountKey.parse(Keys.count(count)).orElseThrow().json();
    }

    private static Count count(Kind kind, String name, @org.jspecify.annotations.Nullable String about) {
        EntityType aboutType = about == null ? null : EntityType.LOCATION;
        return Count.of(
                new Count.Counted(kind, EntityType.PERSON, name, aboutType, about),
                "total",
                new Count.Amounts(1, 1, 1, 0, 0));
    }
}
