package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that could only be meant otherwise. */
class SettingValuesTest {
    @TempDir
    Path folder;

    @Test
    void nameThatAFileSetsTwiceIsRefusedUnlessTheValuesAreTheSame() throws IOException {
        assertThatThrownBy(() -> load("prefix=a\n# later\nprefix = b\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("s.properties", "prefix is set twice, to different values");
        assertThat(load("prefix=a\nthreads=2\nprefix: a\n").topics().prefix()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "node-1:", ":9490", "node-1:port", "node-1:99999", "node-1:99999999999"})
    void advertisedAddressIsAHostWithAPort(String address) {
        assertThatThrownBy(() -> Settings.of(Map.of("api.advertised", address)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("api.advertised", "HOST:PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "node-1:9490", "[::1]:9490", "10.0.0.7:9490", " node-1:9490 ", "node-1:9490\r"})
    void advertisedAddressesAreTaken(String address) {
        assertThat(Settings.of(Map.of("api.advertised", address)).api().advertised())
                .isEqualTo(Optional.of(address.strip()).filter(given -> !given.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"desk.example", "https://desk.example/", "https://Desk.example", "https://a.example;https://b"})
    void originThatNoBrowserWouldSendIsRefused(String origins) {
        assertThatThrownBy(() -> Settings.of(Map.of("api.origins", "https://ok.example, " + origins)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("api.origins", "'" + origins + "' is none");
    }

    @Test
    void originsAsBrowsersSendThemAreTaken() {
        String origins = "*, null, file://, https://desk.example,http://localhost:8080, http://[::1]:8080";
        assertThat(Settings.of(Map.of("api.origins", origins)).api().origins())
                .containsExactly(
                        "*", "null", "file://", "https://desk.example", "http://localhost:8080", "http://[::1]:8080");
    }

    private Settings load(String text) throws IOException {
        return Settings.load(Optional.of(Files.writeString(folder.resolve("s.properties"), text)), Map.of(), Map.of());
    }
}
