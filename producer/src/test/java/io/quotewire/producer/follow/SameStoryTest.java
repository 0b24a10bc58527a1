package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.page.PageArticle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameStoryTest {
    private final FeedItem item =
            item("Mayor of Saltmere angry over flood", "The board told nobody that the dam was full.");

    @Test
    void pageWithTheSameStoryInOtherWordsMatches() {
        assertThat(SameStory.is(item, page("Saltmere flood", "“Nobody told us,” the mayor said as the river rose.")))
                .isTrue();
    }

    @Test
    void consentPageDoesNotMatch() {
        assertThat(SameStory.is(
                        item, page("Your privacy", "We and our partners store and access data on your device.")))
                .isFalse();
    }

    @Test
    void tooFewWordsMatchAnything() {
        assertThat(SameStory.is(item("Obituary", ""), page("Ann Body", "She lived in a house by the sea.")))
                .isTrue();
        assertThat(SameStory.is(item("市长：洪水前没有预警", ""), page("", "周二，市长对记者说。"))).isTrue();
    }

    private static PageArticle page(String title, String text) {
        return new PageArticle(
                Optional.of(title),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Particulars.NONE);
    }

    private static FeedItem item(String title, String text) {
        return FeedItem.of(
                ItemPlace.NONE,
                new ItemWords(title, text, true),
                ItemDates.NONE,
                ItemLabels.NONE,
                Particulars.NONE,
                List.of());
    }
}
