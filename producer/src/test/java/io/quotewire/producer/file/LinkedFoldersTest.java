package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedFoldersTest {
    @TempDir
    Path disk;

    private Path elsewhere;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
        folder = Files.createDirectory(disk.resolve("news"));
        Files.writeString(elsewhere.resolve("storm.txt"), "Storm\n\nIt blew.");
    }

    @Test
    void folderThatIsALinkIsReadUnderItsOwnName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("wire"), elsewhere);

        assertThat(ArticleFolder.contents(link).files()).containsExactly(link.resolve("storm.txt"));
    }

    @Test
    void linkToAFolderElsewhereIsFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("wire"), elsewhere);

        assertThat(ArticleFolder.contents(folder).files()).containsExactly(folder.resolve("wire/storm.txt"));
    }

    @Test
    void folderElsewhereIsListedOnceHoweverManyLinksLeadToIt() throws IOException {
        Path sub = Files.createDirectory(elsewhere.resolve("sub"));
        Files.writeString(sub.resolve("flood.txt"), "Flood\n\nIt rose.");
        Files.createSymbolicLink(folder.resolve("a"), sub);
        Files.createSymbolicLink(folder.resolve("b"), elsewhere);
        Files.createSymbolicLink(folder.resolve("c"), elsewhere);
        Files.createSymbolicLink(folder.resolve("d"), sub);

        assertThat(ArticleFolder.contents(folder).files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("storm.txt", "flood.txt");
    }

    @Test
    void folderElsewhereIsListedUnderTheFirstLinkInWhateverOrderTheyAreFound() throws IOException {
        for (int i = 10; i < 60; i++) {
            Files.createSymbolicLink(folder.resolve("link" + i), elsewhere);
        }

        assertThat(ArticleFolder.contents(folder).files()).containsExactly(folder.resolve("link10/storm.txt"));
    }

    @Test
    void linkUpwardsLeadsToWhatIsBesideTheFolderOnly() throws IOException {
        Files.writeString(folder.resolve("flood.txt"), "Flood\n\nIt rose.");
        Files.createSymbolicLink(folder.resolve("up"), disk);

        assertThat(ArticleFolder.contents(folder).files())
                .containsExactly(folder.resolve("flood.txt"), folder.resolve("up/elsewhere/storm.txt"));
    }

    @Test
    void linkToAFolderWithinIsLeftOut() throws IOException {
        Files.createDirectory(folder.resolve("monday"));
        Files.writeString(folder.resolve("monday/flood.txt"), "Flood\n\nIt rose.");
        Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("monday"));

        assertThat(ArticleFolder.contents(folder).files()).containsExactly(folder.resolve("monday/flood.txt"));
    }

    @Test
    void linkToAHiddenFolderWithinIsFollowed() throws IOException {
        Files.createDirectory(folder.resolve(".store"));
        Files.writeString(folder.resolve(".store/flood.txt"), "Flood\n\nIt rose.");
        Files.createSymbolicLink(folder.resolve("latest"), folder.resolve(".store"));
        Files.createSymbolicLink(folder.resolve(".wire"), elsewhere);

        assertThat(ArticleFolder.contents(folder).files()).containsExactly(folder.resolve("latest/flood.txt"));
    }

    @Test
    void linksThatLeadRoundOrNowhereAreLeftOut() throws IOException {
        Files.createSymbolicLink(elsewhere.resolve("back"), folder);
        Files.createSymbolicLink(elsewhere.resolve("round"), elsewhere);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("wire"), elsewhere);

        ArticleFolder.Contents contents = ArticleFolder.contents(folder);

        assertThat(contents.files()).containsExactly(folder.resolve("wire/storm.txt"));
        assertThat(contents.unreadable()).isEmpty();
    }
}
