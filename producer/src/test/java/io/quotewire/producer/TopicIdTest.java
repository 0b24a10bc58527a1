package io.quotewire.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.settings.Settings;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicIdTest {
    @TempDir
    Path folder;

    @Test
    void watchedFolderIsNotOpenedWhileTheBrokersDoNotTellTheTopicsId() {
        Settings settings = unreachable();
        FeedOptions watching =
                new FeedOptions(List.of(folder.toString()), Map.of(), true, FeedOptions.Live.USUAL, Optional.empty());

        assertThatThrownBy(() -> Sources.of(watching, settings, InputStream.nullInputStream(), Clock.systemUTC()))
                .isInstanceOf(KafkaException.class)
                .hasMessage("the brokers do not tell the id of news.articles, by which the files taken of " + folder
                        + " are remembered");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void importGoesOnWithoutTheTopicsId() {
        assertThat(new TopicId(unreachable()).get()).isEmpty();
    }

    @Test
    void brokersWithoutIdsTellNone() {
        assertThat(TopicId.text(Uuid.ZERO_UUID)).isEmpty();
        assertThat(TopicId.text(Uuid.ONE_UUID)).isNotEmpty();
    }

    private Settings unreachable() {
        return Settings.of(Map.of(
                "bootstrap.servers",
                "127.0.0.1:1",
                "state.dir",
                folder.resolve("state").toString(),
                "kafka.default.api.timeout.ms",
                "100",
                "kafka.request.timeout.ms",
                "50"));
    }
}
