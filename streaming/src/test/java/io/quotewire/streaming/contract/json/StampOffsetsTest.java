package io.quotewire.streaming.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the fields that a stamp replaces are found in an event whose text looks like these fields. */
class StampOffsetsTest {
    private static final String LOOK_ALIKE = "é, \"change\":\"PUBLISHED\",\"revision\":7,\"ingestedAt\":\"now\"";

    private final StampOffsets offsets = new StampOffsets();
    private final byte[] json = MentionEventJson.write(
            MentionEvent.of(
                    Change.PUBLISHED,
                    new Origin(LOOK_ALIKE, LOOK_ALIKE, LOOK_ALIKE, Instant.EPOCH, false, false, null, null),
                    new MentionEvent.Named(EntityType.PERSON, LOOK_ALIKE, null, null),
                    new MentionEvent.Occurrences(0, List.of()),
                    new MentionEvent.Quoted(0, 0, 0, List.of())),
            offsets);

    @Test
    void changeAndRevisionAreAtTheCommasBeforeTheirFields() {
        assertThat(from(offsets.change)).startsWith(",\"change\":\"PUBLISHED\",");
        assertThat(from(offsets.revision)).startsWith(",\"revision\":0,");
    }

    @Test
    void timesAreWhereTheyWouldBeIfTheEventHasNone() {
        assertThat(from(offsets.times)).startsWith(",\"").doesNotContain("\"ingestedAt\"", "\"publishedAt\"");
        assertThat(from(0)).contains("\"publishedAt\"");
    }

    private String from(int offset) {
        return new String(Arrays.copyOfRange(json, offset, json.length), StandardCharsets.UTF_8);
    }
}
