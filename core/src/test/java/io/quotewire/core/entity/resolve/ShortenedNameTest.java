package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShortenedNameTest {
    @Test
    void itsLastWordsAndItsInitialsStandForAName() {
        ShortenedName name = ShortenedName.of("Lima Crisis Group");

        assertThat(name.forms())
                .containsExactlyInAnyOrder(
                        "ORGANIZATION group",
                        "ORGANIZATION crisis group",
                        "ORGANIZATION lima crisis",
                        "ORGANIZATION lcg");
        assertThat(name.firstWord()).isEqualTo("ORGANIZATION lima");
        assertThat(name.mayGoByFirstWord()).isTrue();
        assertThat(name.isBodys()).isTrue();
    }

    @Test
    void aCompanyGoesByItsNameWithoutInitials() {
        assertThat(ShortenedName.of("J.C. Tenney Co").forms()).contains("ORGANIZATION tenney");
    }

    @Test
    void aNameOfOneWordHasNoShorterForm() {
        ShortenedName name = ShortenedName.of("Bloomly");

        assertThat(name.forms()).isEmpty();
        assertThat(name.firstWord()).isEmpty();
    }
}
