package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DashTest {
    @ParameterizedTest
    @ValueSource(chars = {'-', '\u2013', '\u2014', '\u2015'})
    void isOfAnyLength(char dash) {
        assertThat(Dash.is(dash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'_', '~', '\u00AD', 'a'})
    void excludesOtherMarks(char other) {
        assertThat(Dash.is(other)).isFalse();
    }
}
