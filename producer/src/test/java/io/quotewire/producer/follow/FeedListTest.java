package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListTest {
    @TempDir
    Path folder;

    @Test
    void addressesWithTheirOptions() throws Exception {
        List<FeedConfig> feeds = read("""
                # world desk
                https://wire.example/rss
                https://other.example/feed  publisher="The Other" language=en interval=2h section=world
                """);

        assertThat(feeds)
                .containsExactly(
                        FeedConfig.of(URI.create("https://wire.example/rss")),
                        new FeedConfig(
                                URI.create("https://other.example/feed"),
                                Optional.of("The Other"),
                                Optional.of("en"),
                                Optional.of("world"),
                                Optional.of(Duration.ofHours(2))));
    }

    @Test
    void opmlWithFoldersAndOptions() throws Exception {
        List<FeedConfig> feeds = read("""
                <?xml version="1.0"?><opml version="2.0"><body><outline text="World">
                <outline type="rss" text="Wire" xmlUrl="https://wire.example/rss" publisher="Wire" interval="30m"/>
                </outline><outline type="rss" xmlUrl="https://other.example/feed"/></body></opml>""");

        assertThat(feeds).extracting(FeedConfig::publisher).containsExactly(Optional.of("Wire"), Optional.empty());
        assertThat(feeds.get(0).shortest()).contains(Duration.ofMinutes(30));
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> read("https://wire.example/rss\nwire.example")).hasMessageContaining("list.feeds:2: ");
        assertThatThrownBy(() -> read("https://wire.example/rss color=red")).hasMessageContaining("no option 'color'");
        assertThatThrownBy(() -> read("https://wire.example/rss interval=often"))
                .hasMessageContaining("no duration");
        assertThatThrownBy(() -> read("https://wire.example/rss and more")).hasMessageContaining("options like");
        assertThatThrownBy(() -> read("# nothing")).hasMessageContaining("no feeds in it");
    }

    private List<FeedConfig> read(String text) throws IOException {
        return FeedList.read(Files.writeString(folder.resolve("list.feeds"), text));
    }
}
