package io.quotewire.streaming.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class UnreadableFileTest {

    @Test
    void pathIsWrittenAsOneLikes() {
        assertThat(failure("/srv//ca.crt", new NoSuchFileException("/srv/ca.crt")))
                .hasMessage("kafka.ssl.truststore.location: /srv/ca.crt does not exist");
    }

    @Test
    void fileThatOnlyTheLimitKeepsFromBeingOpenedIsNoWrongSetting() {
        assertThat(failure("/srv/ca.crt", new FileSystemException("/srv/ca.crt", null, "Too many open files"))
                        .reason())
                .isEqualTo(Reason.TOO_MANY_FILES);
    }

    private static ServiceFailure failure(String location, FileSystemException unreadable) {
        return FailureClassifier.of(
                new KafkaException("Failed to create", unreadable),
                Settings.of(Map.of("kafka.ssl.truststore.location", location)));
    }
}
