package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameEndingsTest {
    @Test
    void recogniseCompaniesBusinessesAndOtherOrganizations() {
        assertThat(NameEndings.isCompanys("inc")).isTrue();
        assertThat(NameEndings.isCompanys("co.")).isTrue();
        assertThat(NameEndings.isCompanys("university")).isFalse();
        assertThat(NameEndings.isBusiness("energy")).isTrue();
        assertThat(NameEndings.isBusiness("inc")).isFalse();
        assertThat(NameEndings.isOrganizations("university")).isTrue();
        assertThat(NameEndings.isOrganizations("energy")).isTrue();
        assertThat(NameEndings.isOrganizations("larkin")).isFalse();
    }
}
