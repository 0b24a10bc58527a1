package io.quotewire.producer.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedStateTest {
    /** As the first version wrote it: what lies on topics is read, and written back as it was. */
    private static final String FULL = "{\"schemaVersion\":1,\"address\":\"https://wire.example/rss\","
            + "\"movedTo\":\"https://wire.example/new\",\"etag\":\"W/\\\"a\\\"\",\"lastModified\":\"yesterday\","
            + "\"lastPollAt\":\"2026-03-03T12:00:00Z\",\"lastSuccessAt\":\"2026-03-03T11:00:00Z\","
            + "\"lastNewItemAt\":\"2026-03-03T10:00:00Z\",\"nextPollAt\":\"2026-03-03T12:10:00Z\","
            + "\"intervalSeconds\":600,\"usualSilenceSeconds\":3600,\"failures\":2,\"lastError\":\"HTTP status 500\","
            + "\"ended\":false,\"items\":7,\"errors\":3,"
            + "\"seen\":[{\"id\":\"https://wire.example/1\",\"guid\":\"g\",\"text\":\"t\",\"revision\":4}],"
            + "\"wishes\":{\"timeToLiveSeconds\":60,\"quietHours\":[3],\"quietDays\":[\"MONDAY\"]},"
            + "\"more\":\"0123456789\"}";

    private static final String FRESH = "{\"schemaVersion\":1,\"address\":\"https://wire.example/rss\","
            + "\"nextPollAt\":\"2026-03-03T12:00:00Z\",\"intervalSeconds\":0,\"usualSilenceSeconds\":0,\"failures\":0,"
            + "\"ended\":false,\"items\":0,\"errors\":0,\"seen\":[]}";

    @Test
    void storedFormatNeverChanges() throws IOException {
        assertThat(write(read(FULL))).isEqualTo(FULL);
        assertThat(write(read(FRESH))).isEqualTo(FRESH);
        assertThat(write(FeedState.fresh("https://wire.example/rss", Instant.parse("2026-03-03T12:00:00Z"))))
                .isEqualTo(FRESH);
    }

    @Test
    void isReadBack() throws IOException {
        FeedState state = read(FULL);

        assertThat(state.polls().movedTo()).isEqualTo("https://wire.example/new");
        assertThat(state.polls().validators().etag()).isEqualTo("W/\"a\"");
        assertThat(state.polls().trouble()).isEqualTo(new PollHistory.Trouble(2, "HTTP status 500", false, null, null));
        assertThat(state.polls().totals()).isEqualTo(new PollHistory.Totals(7, 3));
    }

    @Test
    void laterFieldsOfItemsAreWrittenOnlyIfSet() throws IOException {
        String added = FULL.replace(
                "\"revision\":4}",
                "\"revision\":4,\"summary\":true,\"waitsSince\":\"2026-03-03T12:00:00Z\",\"date\":5,"
                        + "\"askedSince\":\"2026-03-03T13:00:00Z\",\"missingSince\":\"2026-03-03T14:00:00Z\"}");

        assertThat(write(read(added))).isEqualTo(added);
        assertThat(read(added).seen()).extracting(FeedState.Seen::whole).containsExactly(false);
        assertThat(read(FULL).seen()).extracting(FeedState.Seen::whole).containsExactly(true);
    }

    private static FeedState read(String json) throws IOException {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), FeedState.class);
    }

    private static String write(FeedState state) {
        return new String(Json.write(state), StandardCharsets.UTF_8);
    }
}
