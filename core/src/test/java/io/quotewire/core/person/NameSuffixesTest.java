package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameSuffixesTest {
    @Test
    void followASurname() {
        assertThat(Stream.of("Jr.", "jr", "SR", "iii", "III", "KC", "PhD")).allMatch(NameSuffixes::contains);
        assertThat(Stream.of("kc", "mp", "Larkin", "any", "exact", "")).noneMatch(NameSuffixes::contains);
    }

    @Test
    void areRemovedFromThePublishedNameExceptJunior() {
        assertThat(NameSuffixes.isAdornment("KC")).isTrue();
        assertThat(NameSuffixes.isAdornment("Jr.")).isFalse();
        assertThat(NameSuffixes.isAdornment("iii")).isFalse();
    }
}
