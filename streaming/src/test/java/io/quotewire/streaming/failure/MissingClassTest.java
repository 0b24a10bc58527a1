package io.quotewire.streaming.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quotewire.streaming.failure.ServiceFailure.Kind;
import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

class MissingClassTest {

    @Test
    void classOfASettingThatIsNotThereIsNamedWithIt() {
        Settings settings = Settings.of(Map.of("kafka.interceptor.classes", "acme.Audit, acme.Trace"));
        Throwable failed = catchThrowable(
                () -> new KafkaConsumer<>(settings.kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer()));

        ServiceFailure failure = FailureClassifier.of(failed, settings);
        assertThat(failure.kind()).isEqualTo(Kind.SETTING);
        assertThat(failure).hasMessage("kafka.interceptor.classes: there is no class acme.Audit");
    }

    @Test
    void metricsReporterIsSuchAClassToo() {
        Settings settings = Settings.of(Map.of("kafka.metric.reporters", "acme.Reporter"));
        Throwable failed = catchThrowable(() -> Admin.create(settings.kafka()));

        assertThat(FailureClassifier.of(failed, settings))
                .hasMessage("kafka.metric.reporters: there is no class acme.Reporter");
    }

    @Test
    void classThatNoSettingNamesIsAFaultOfOurs() {
        ServiceFailure failure = FailureClassifier.of(new ClassNotFoundException("acme.Audit"), Settings.of(Map.of()));
        assertThat(failure.kind()).isEqualTo(Kind.FAILED);
    }
}
