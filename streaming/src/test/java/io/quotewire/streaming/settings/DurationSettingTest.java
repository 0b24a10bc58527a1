package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationSettingTest {
    @ParameterizedTest
    @CsvSource({
        "500ms, PT0.5S",
        "30s, PT30S",
        "5m, PT5M",
        "12h, PT12H",
        "7d, PT168H",
        "' 7 D ', PT168H",
        "PT5M, PT5M",
        "p1d, PT24H",
        "0s, PT0S"
    })
    void unitIsAShortNameOrIso8601(String text, Duration duration) {
        assertThat(DurationSetting.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5 weeks", "5m 3s", "m", "1234567890s", "5.5s"})
    void otherTextIsNone(String text) {
        assertThatThrownBy(() -> DurationSetting.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void bothBoundsAreAccepted() {
        DurationSetting minute = new DurationSetting(Duration.ofSeconds(1), Duration.ofMinutes(1));

        assertThatCode(() -> minute.ensureValid("any", "1s")).doesNotThrowAnyException();
        assertThatCode(() -> minute.ensureValid("any", "60s")).doesNotThrowAnyException();
        assertThatThrownBy(() -> minute.ensureValid("any", "999ms"))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith("must be a duration such as 30s, 12h, 7d or P7D, from 1s up to 60s");
        assertThatThrownBy(() -> minute.ensureValid("any", "60001ms")).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> minute.ensureValid("any", "soon")).isInstanceOf(ConfigException.class);
    }

    @Test
    void defaultIsAHundredYears() {
        DurationSetting any = new DurationSetting();

        assertThatCode(() -> any.ensureValid("any", "0s")).doesNotThrowAnyException();
        assertThatCode(() -> any.ensureValid("any", "36500d")).doesNotThrowAnyException();
        assertThatThrownBy(() -> any.ensureValid("any", "36501d"))
                .hasMessageEndingWith("must be a duration such as 30s, 12h, 7d or P7D, up to 36500d");
        assertThatThrownBy(() -> any.ensureValid("any", "-PT1S")).isInstanceOf(ConfigException.class);
        assertThat(DurationSetting.from(Duration.ofMillis(1500)).toString()).endsWith("from 1500ms up to 36500d");
    }
}
