package io.quotewire.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkServiceTest {
    /** It would store everything the API needs and not serve it. */
    @Test
    void apiAddressIsRefusedByASinkWithoutTheApi(@TempDir Path state) {
        Settings settings = Settings.of(
                Map.of("bootstrap.servers", "127.0.0.1:1", "api.listen", "127.0.0.1:0", "state.dir", state.toString()));
        assertThatThrownBy(() -> SinkService.start(settings))
                .isInstanceOfSatisfying(
                        ServiceFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(ServiceFailure.Reason.SETTING))
                .hasMessageContaining("api.listen is set")
                .hasMessageContaining("ApiMain");
    }
}
