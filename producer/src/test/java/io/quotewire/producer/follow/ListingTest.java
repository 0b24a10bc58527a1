package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void unlistedItemsWhosePageHasNotSaidAreKeptHoweverManyFollow() {
        FeedState.Seen asked = seen("asked").asked(Instant.ofEpochSecond(1));
        FeedState.Seen toBeAsked = seen("to be asked");
        List<FeedState.Seen> before = new ArrayList<>(
                IntStream.range(0, 600).mapToObj(i -> seen("old " + i)).toList());
        before.add(asked);
        before.add(toBeAsked);
        FeedState.Seen noted = toBeAsked.asked(FeedState.Seen.NOT_ASKED);
        Listing listing = new Listing(List.of("listed"), Map.of(), Map.of(noted.id(), noted), Map.of());

        assertThat(listing.remembered(before).seen())
                .hasSize(500)
                .startsWith(asked, noted, seen("old 0"))
                .endsWith(seen("old 497"));
    }

    private static FeedState.Seen seen(String id) {
        return FeedState.Seen.of(id, "", "text", 1);
    }
}
