package io.quotewire.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the monitor looks, as the settings say it. */
class MonitorOptionsTest {
    @Test
    void schemeOfAnAddressMayBeOmitted() {
        assertThat(options("127.0.0.1:9490").api()).contains(URI.create("http://127.0.0.1:9490"));
        assertThat(options("https://news.example").api()).contains(URI.create("https://news.example"));
    }

    @Test
    void invalidAddressIsNamed() {
        for (String wrong : List.of("ftp://news.example", "http:/news.example", "mailto:a@b.example", "9490")) {
            assertThatThrownBy(() -> options(wrong))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining(
                            "monitor.api: '" + wrong + "' must begin with http:// or https:// and a host");
        }
        assertThatThrownBy(() -> options("no such host")).hasMessageContaining("'no such host' is not an address");
    }

    @Test
    void hookNeedsAScheme() {
        assertThatThrownBy(() -> MonitorOptions.of(Settings.of(Map.of("monitor.hook", "hooks.example:80"))))
                .hasMessageContaining("monitor.hook: its value must begin with http:// or https://");
    }

    @Test
    void serviceNamedTwiceIsRefused() {
        Settings twice =
                Settings.of(Map.of("monitor.services", "sink=http://10.0.0.7:9473, sink=http://10.0.0.8:9473"));

        assertThatThrownBy(() -> MonitorOptions.of(twice))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("'sink' is given twice");
    }

    private static MonitorOptions options(String api) {
        return MonitorOptions.of(Settings.of(Map.of("monitor.api", api)));
    }
}
