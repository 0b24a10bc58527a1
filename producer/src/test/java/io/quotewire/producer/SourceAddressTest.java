package io.quotewire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceAddressTest {
    @TempDir
    Path folder;

    @Test
    void kindOfASourceIsRecognisedByItsAddress() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "");
        Path list = Files.writeString(folder.resolve("mine.opml"), "");

        assertThat(SourceAddress.of("-")).isEqualTo(new SourceAddress.StandardInput());
        assertThat(SourceAddress.of(folder.toString())).isEqualTo(new SourceAddress.Folder(folder));
        assertThat(SourceAddress.of(file.toString())).isEqualTo(new SourceAddress.File(file));
        assertThat(SourceAddress.of(list.toString())).isEqualTo(new SourceAddress.FeedFile(list));
        assertThat(SourceAddress.of("https://wire.example/rss"))
                .isEqualTo(new SourceAddress.Feed(URI.create("https://wire.example/rss")));
    }

    @Test
    void standardInputIsNamedOnce() {
        assertThat(SourceAddress.all(List.of("kafka:news", "-"))).hasSize(2);
        assertThatThrownBy(() -> SourceAddress.all(List.of("-", "kafka:news", "-")))
                .hasMessage("standard input is named twice, and can be read once: give one '-'");
    }

    @Test
    void allMissingFilesAreNamedAtOnce() throws Exception {
        String file = Files.writeString(folder.resolve("a.jsonl"), "").toString();

        assertThatThrownBy(() -> SourceAddress.all(List.of(file, "b.jsonl", "c.jsonl")))
                .hasMessage("no such file or folder: b.jsonl; no such file or folder: c.jsonl;"
                        + " so nothing of the other sources is fed");
        assertThatThrownBy(() -> SourceAddress.all(List.of("b.jsonl"))).hasMessage("no such file or folder: b.jsonl");
        assertThatThrownBy(() -> SourceAddress.all(Collections.nCopies(22, "b.jsonl")))
                .hasMessageEndingWith("no such file or folder: b.jsonl; and 2 more");
    }

    @Test
    void otherSchemesAreRefusedNamingTheSupportedOnes() {
        for (String written : new String[] {"ftp://wire.example/news.jsonl", "S3://bucket/news.jsonl"}) {
            assertThatThrownBy(() -> SourceAddress.of(written))
                    .hasMessage(
                            "'" + written + "': only http://, https:// and kafka:TOPIC are followed; of others fetch"
                                    + " a file first and feed that");
        }
        assertThatThrownBy(() -> SourceAddress.of("file:///tmp/a.txt"))
                .hasMessage("'file:///tmp/a.txt': a file is named by its path alone");
    }

    @Test
    void pipeIsRefusedSinceItCannotBeReadTwice() throws Exception {
        Path pipe = folder.resolve("a.jsonl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> SourceAddress.of(pipe.toString()))
                .hasMessage(pipe + " is no file: what a pipe holds is fed as '-', by standard input");
    }

    @Test
    void missingFileOrInvalidAddressIsNamed() {
        assertThatThrownBy(() -> SourceAddress.of("nowhere.txt")).hasMessage("no such file or folder: nowhere.txt");
        assertThatThrownBy(() -> SourceAddress.of("wire.example/rss.xml"))
                .hasMessage("no such file or folder: wire.example/rss.xml;"
                        + " if a feed is meant, its address begins with https:// or http://");
        assertThatThrownBy(() -> SourceAddress.of("www.wire.example")).hasMessageEndingWith("https:// or http://");
        assertThatThrownBy(() -> SourceAddress.of("http:///feed")).hasMessage("'http:///feed' is not a web address");
    }

    @Test
    void loginInAnAddressIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> SourceAddress.of("https://desk:secret@wire.example/rss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'https://wire.example/rss' has a login before its host, which is not sent: leave it out");
        assertThat(SourceAddress.of("https://wire.example/rss?of=ada@wire.example"))
                .isInstanceOf(SourceAddress.Feed.class);
    }
}
