package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShortenedNameTest {
    @Test
    void itsLastWordsAndItsInitialsStandForAName() {
        ShortenedName name = ShortenedName.of("Lima Crisis Group");

        assertThat(name.forms()).containsExactlyInAnyOrder("group", "crisis group", "lima crisis", "lcg");
        assertThat(name.firstWord()).isEqualTo("lima");
        assertThat(name.mayGoByFirstWord()).isTrue();
        assertThat(name.isBodys()).isTrue();
    }

    @Test
    void aCompanyGoesByItsNameWithoutInitials() {
        assertThat(ShortenedName.of("J.C. Tenney Co").forms()).contains("tenney");
    }

    @Test
    void aNameIsNoShortFormOfItself() {
        assertThat(ShortenedName.of("Tarn TARN").forms()).containsExactly("tarn", "tt");
        assertThat(ShortenedName.of("The Tarn").forms()).isEmpty();
    }
}
