package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        of("topic-1").add(file);

        assertThat(of("topic-2").contains(file)).isFalse();
        assertThat(of("topic-1").contains(file)).isTrue();
    }

    @Test
    void filesTakenByAnEarlierReleaseAreOfTheFirstTopic() throws IOException {
        of("").add(file);

        assertThat(of("topic-1").contains(file)).isTrue();
        assertThat(of("topic-2").contains(file)).isFalse();
    }

    @Test
    void folderThatIsReadAgainForAnotherTopicIsTold() throws IOException {
        of("").add(file);
        of("topic-1");
        TakenFiles.in(state, folder.resolve("other"), "topic-2");
        assertThat(log.list).isEmpty();

        of("topic-2");

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        folder + ": its files were taken for another installation; all of them are read for this one");
    }

    private TakenFiles of(String topic) throws IOException {
        return TakenFiles.in(state, folder, topic);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(TakenFiles.class);
    }
}
