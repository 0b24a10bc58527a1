package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.Refusal;
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
    void readsAddressesWithOptions() throws Exception {
        List<FeedConfig> feeds = read("""
                # world desk
                https://wire.example/rss  # ours
                https://other.example/feed  publisher="The Other" language=en interval=2h section=world # theirs
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
    void readsOpmlWithFoldersAndOptions() throws Exception {
        List<FeedConfig> feeds = read("""
                <?xml version="1.0"?><opml version="2.0"><body><outline text="World">
                <outline type="rss" text="Wire" xmlUrl="https://wire.example/rss" publisher="Wire" interval="30m"/>
                </outline><outline type="rss" xmlUrl="https://other.example/feed"/></body></opml>""");

        assertThat(feeds).extracting(FeedConfig::publisher).containsExactly(Optional.of("Wire"), Optional.empty());
        assertThat(feeds.get(0).shortest()).contains(Duration.ofMinutes(30));
    }

    @Test
    void invalidLinesAreNamedAndTheRestIsRead() throws Exception {
        FeedList.Contents contents = contents("""
                https://wire.example/rss
                wire.example
                https://wire.example/a color=red
                https://wire.example/b interval=often
                https://wire.example/c and more
                https://wire.example/d publisher="The #1 Paper
                https://wire.example/e publisher="The # Paper
                https://desk:secret@wire.example/f
                https://other.example/rss
                """);

        assertThat(contents.feeds()).hasSize(2);
        assertThat(contents.unsound())
                .extracting(Refusal::toString)
                .satisfiesExactly(
                        line -> assertThat(line).contains("list.feeds:2: "),
                        line -> assertThat(line).contains("no option 'color'"),
                        line -> assertThat(line).contains("not a duration"),
                        line -> assertThat(line).contains("options like"),
                        line -> assertThat(line).contains("list.feeds:6: expected"),
                        line -> assertThat(line).contains("list.feeds:7: expected"),
                        line -> assertThat(line)
                                .contains("list.feeds:8: 'https://wire.example/f' has a login")
                                .doesNotContain("secret"));
    }

    @Test
    void invalidOutlineIsReportedAndTheRestIsRead() throws Exception {
        FeedList.Contents contents = contents("<opml><body><outline xmlUrl='ftp://wire.example/rss'/>"
                + "<outline xmlUrl='https://wire.example/rss'/></body></opml>");

        assertThat(contents.feeds()).hasSize(1);
        assertThat(contents.unsound()).hasSize(1);
    }

    @Test
    void listWithoutFeedsIsRefused() {
        assertThatThrownBy(() -> read("# nothing")).hasMessageContaining("no feeds in it");
    }

    private List<FeedConfig> read(String text) throws IOException {
        return contents(text).feeds();
    }

    private FeedList.Contents contents(String text) throws IOException {
        return FeedList.read(Files.writeString(folder.resolve("list.feeds"), text));
    }
}
