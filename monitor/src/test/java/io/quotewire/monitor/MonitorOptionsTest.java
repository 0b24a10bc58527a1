package io.quotewire.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the monitor looks, as the settings say it. */
class MonitorOptionsTest {
    @Test
    void anAddressMayLackItsScheme() {
        assertThat(options("127.0.0.1:9490").api()).contains(URI.create("http://127.0.0.1:9490"));
        assertThat(options("https://news.example").api()).contains(URI.create("https://news.example"));
    }

    @Test
    void whatIsNoAddressIsNamed() {
        assertThatThrownBy(() -> options("ftp://news.example"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("monitor.api: 'ftp://news.example' must be HOST:PORT");
        assertThatThrownBy(() -> options("no such host")).hasMessageContaining("'no such host' is no address");
    }

    private static MonitorOptions options(String api) {
        return MonitorOptions.of(Settings.of(Map.of("monitor.api", api)));
    }
}
