package io.quotewire.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHashTest {
    private static final String HASH = "9c801ec35639";

    @TempDir
    private Path temp;

    private Path sources;

    @BeforeEach
    void makeSources() throws IOException {
        sources = temp.resolve("checkout/src/main");
        write(sources, "java/Rules.java", "class Rules {\n}\n");
        write(sources, "resources/cues.tsv", "say\ntell\n");
    }

    @Test
    void isTheSameOnEveryMachine() throws IOException {
        assertThat(SourceHash.of(sources)).isEqualTo(HASH);
    }

    @Test
    void changesWithASource() throws IOException {
        write(sources, "java/Rules.java", "class Rules {\n  // other\n}\n");

        assertThat(SourceHash.of(sources)).isNotEqualTo(HASH);
    }

    @Test
    void changesWithADataFile() throws IOException {
        write(sources, "resources/cues.tsv", "say\ntell\nwrite\n");

        assertThat(SourceHash.of(sources)).isNotEqualTo(HASH);
    }

    @Test
    void changesWithANewOrRenamedFile() throws IOException {
        write(sources, "resources/empty.txt", "");
        String added = SourceHash.of(sources);
        Files.move(sources.resolve("resources/empty.txt"), sources.resolve("resources/void.txt"));

        assertThat(added).isNotEqualTo(HASH).isNotEqualTo(SourceHash.of(sources));
    }

    @Test
    void changesIfTextMovesBetweenFiles() throws IOException {
        write(sources, "resources/cues.tsv", "say\n");
        write(sources, "resources/more.tsv", "tell\n");
        String one = SourceHash.of(sources);
        write(sources, "resources/cues.tsv", "say\ntell\n");
        write(sources, "resources/more.tsv", "");

        assertThat(SourceHash.of(sources)).isNotEqualTo(one);
    }

    @Test
    void doesNotDependOnLocationOrCreationOrder() throws IOException {
        Path elsewhere = temp.resolve("another place/ünd/main");
        write(elsewhere, "resources/cues.tsv", "say\ntell\n");
        write(elsewhere, "java/Rules.java", "class Rules {\n}\n");

        assertThat(SourceHash.of(elsewhere)).isEqualTo(HASH);
        assertThat(SourceHash.of(elsewhere.resolve("../main"))).isEqualTo(HASH);
    }

    @Test
    void doesNotDependOnLineEnds() throws IOException {
        write(sources, "java/Rules.java", "class Rules {\r\n}\r\n");
        write(sources, "resources/cues.tsv", "say\r\ntell\r\n");

        assertThat(SourceHash.of(sources)).isEqualTo(HASH);
    }

    @Test
    void loneCarriageReturnChangesIt() throws IOException {
        write(sources, "resources/cues.tsv", "say\n\rtell\n");

        assertThat(SourceHash.of(sources)).isNotEqualTo(HASH);
    }

    @Test
    void ignoresFilesOfEditorsAndSystems() throws IOException {
        write(sources, "java/.Rules.java.swp", "x");
        write(sources, ".DS_Store", "x");
        write(sources, ".idea/workspace.xml", "x");

        assertThat(SourceHash.of(sources)).isEqualTo(HASH);
    }

    @Test
    void buildWritesItIntoTheLibrary() throws IOException {
        Path out = temp.resolve("classes/io/rules.version");
        SourceHash.main(new String[] {sources.toString(), out.toString()});

        assertThat(out).hasContent(HASH);
        assertThat(RulesVersion.current()).isEqualTo(SourceHash.of(Path.of("src/main")));
    }

    @Test
    void upToDateFileIsNotRewritten() throws IOException {
        Path out = temp.resolve("rules.version");
        write(temp, "rules.version", "another");
        SourceHash.main(new String[] {sources.toString(), out.toString()});
        assertThat(out).hasContent(HASH);

        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out, before);
        SourceHash.main(new String[] {sources.toString(), out.toString()});
        assertThat(Files.getLastModifiedTime(out)).isEqualTo(before);
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
