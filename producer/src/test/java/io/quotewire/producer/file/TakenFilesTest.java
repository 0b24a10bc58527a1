package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class TakenFilesTest {
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    Path folder;

    private Path state;
    private FileVersion file;

    @BeforeEach
    void write() throws IOException {
        state = folder.resolve("watched");
        file = FileVersion.of(Files.writeString(folder.resolve("news.txt"), "Text."));
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger().detachAppender(log);
    }

    @Test
    void filesTakenForOneTopicAreNewToAnother() throws IOException {
        add(of("topic-1"));

        assertThat(of("topic-2").contains(file)).isFalse();
        assertThat(of("topic-1").contains(file)).isTrue();
    }

    @Test
    void filesTakenByAnEarlierReleaseAreOfTheFirstTopic() throws IOException {
        add(of(""));

        assertThat(of("topic-1").contains(file)).isTrue();
        assertThat(of("topic-2").contains(file)).isFalse();
    }

    @Test
    void folderThatIsReadAgainForAnotherTopicIsTold() throws IOException {
        add(of(""));
        of("topic-1");
        TakenFiles.in(state, folder.resolve("other"), "topic-2");
        assertThat(log.list).isEmpty();

        of("topic-2");

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        folder + ": its files were taken for another installation; all of them are read for this one");
    }

    @Test
    void fileThatCouldNotBeStoredIsStoredLater() throws IOException {
        TakenFiles taken = of("topic-1");
        Files.delete(state);
        Files.createFile(state);
        assertThatThrownBy(() -> add(taken)).isInstanceOf(IOException.class);

        Files.delete(state);
        taken.store();

        assertThat(of("topic-1").contains(file)).isTrue();
    }

    @Test
    void listThatWasDeletedIsStoredInFullWithTheNextFile() throws IOException {
        FileVersion other = FileVersion.of(Files.writeString(folder.resolve("other.txt"), "Text."));
        TakenFiles taken = of("topic-1");
        taken.add(other);
        taken.store();
        try (Stream<Path> lists = Files.list(state)) {
            Files.delete(lists.findFirst().orElseThrow());
        }
        Files.delete(state);
        add(taken);

        assertThat(of("topic-1").contains(file)).isTrue();
        assertThat(of("topic-1").contains(other)).isTrue();
    }

    @Test
    void lineWrittenInPartSpoilsNoOther() throws IOException {
        FileVersion other = FileVersion.of(Files.writeString(folder.resolve("other.txt"), "Text."));
        TakenFiles taken = of("topic-1");
        taken.add(other);
        taken.store();
        try (Stream<Path> lists = Files.list(state)) {
            Files.writeString(lists.findFirst().orElseThrow(), "5 1772", StandardOpenOption.APPEND);
        }
        add(taken);

        assertThat(of("topic-1").contains(file)).isTrue();
        assertThat(of("topic-1").contains(other)).isTrue();
    }

    @Test
    void earlierVersionThatIsPutBackIsNewAgain() throws IOException {
        TakenFiles taken = of("topic-1");
        FileVersion changed = new FileVersion(file.path(), file.bytes() + 1, file.modified() + 1_000);
        add(taken);
        taken.add(changed);
        taken.store();

        assertThat(of("topic-1").contains(changed)).isTrue();
        assertThat(of("topic-1").contains(file)).isFalse();

        add(taken);

        assertThat(of("topic-1").contains(file)).isTrue();
        assertThat(of("topic-1").contains(changed)).isFalse();
    }

    @Test
    void listOfAFileThatChangesAllTheTimeStaysShort() throws IOException {
        FileVersion other = FileVersion.of(Files.writeString(folder.resolve("other.txt"), "Text."));
        TakenFiles taken = of("topic-1");
        taken.add(other);
        FileVersion last = file;
        for (int starts = 0; starts < 3; starts++) {
            for (int version = 0; version < 900; version++) {
                last = new FileVersion(file.path(), last.bytes() + 1, last.modified() + 1_000);
                taken.add(last);
                taken.store();
            }
            taken = of("topic-1");
        }

        try (Stream<Path> lists = Files.list(state)) {
            assertThat(Files.readAllLines(lists.findFirst().orElseThrow())).hasSizeLessThan(1_010);
        }
        assertThat(taken.contains(last)).isTrue();
        assertThat(taken.contains(other)).isTrue();
    }

    private void add(TakenFiles taken) throws IOException {
        taken.add(file);
        taken.store();
    }

    private TakenFiles of(String topic) throws IOException {
        return TakenFiles.in(state, folder, topic);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(TakenFiles.class);
    }
}
