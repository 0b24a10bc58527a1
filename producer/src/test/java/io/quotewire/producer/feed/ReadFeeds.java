package io.quotewire.producer.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Feeds as they are read, and sentences to put into them. */
final class ReadFeeds {
    private ReadFeeds() {}

    static final URI FEED = URI.create("https://wire.example/feeds/world.xml");
    static final String ONE = "The river rose through the night, said Mara Larkin of the water board.";
    static final String TWO = "“We had no warning,” Joseph Okafor, the mayor, told reporters.";

    static FeedItem only(String feed) throws UnreadableFeedException {
        return read(feed).items().get(0);
    }

    static FeedDocument read(String feed) throws UnreadableFeedException {
        String filled = feed.replace("{1}", ONE).replace("{2}", TWO).replace("{long}", "x".repeat(500));
        return FeedReader.read(FEED, filled.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
