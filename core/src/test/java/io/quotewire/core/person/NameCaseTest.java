package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameCaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MARY O'BRIEN | Mary O'Brien
            JD MCKAY | JD McKay
            OMAR AL-HASSAN | Omar Al-Hassan
            J.D. LARKIN | J.D. Larkin
            Mary LARKIN | Mary LARKIN
            LARKIN | LARKIN
            JD | JD
            """)
    void allCapitalsBecomeTheUsualSpelling(String name, String usual) {
        assertThat(NameCase.usual(List.of(name.split(" ", -1)))).isEqualTo(List.of(usual.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUAYTON | Quayton
            NEW LARKIN | New Larkin
            PORT OF QUAY | Port of Quay
            RIO DE LARKIN | Rio de Larkin
            ST. LARKIN | St. Larkin
            LARKIN-UPON-QUAY | Larkin-upon-Quay
            EL LARKIN | El Larkin
            FT LARKIN | Ft Larkin
            ST. JOHN'S | St. John's
            US QUAY ISLANDS | US Quay Islands
            PERU | PERU
            USSR | USSR
            Q.R.S. | Q.R.S.
            New QUAY | New QUAY
            """)
    void placeInCapitalsHasTheUsualSpelling(String name, String usual) {
        assertThat(NameCase.ofPlace(name)).isEqualTo(usual);
    }
}
