package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"House", "Democrats", "Congress"})
    void containNamesOfEveryKindAsWritten(String name) {
        assertThat(StandaloneNames.contains(name)).isTrue();
        assertThat(StandaloneNames.contains(name.toUpperCase(Locale.ROOT))).isFalse();
    }

    @Test
    void excludeOtherWordsAndTheNamesOfKinds() {
        assertThat(StandaloneNames.contains("Council")).isFalse();
        assertThat(StandaloneNames.contains("chamber")).isFalse();
        assertThat(StandaloneNames.contains("House Democrats")).isFalse();
    }

    @Test
    void distinguishChambersFromParties() {
        assertThat(StandaloneNames.isChamber("Senate")).isTrue();
        assertThat(StandaloneNames.isParty("Senate")).isFalse();
        assertThat(StandaloneNames.isParty("Republicans")).isTrue();
        assertThat(StandaloneNames.isChamber("Republicans")).isFalse();
        assertThat(StandaloneNames.isChamber("Congress")).isFalse();
        assertThat(StandaloneNames.isParty("Congress")).isFalse();
    }
}
