package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationEndingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Knot Larkin Ltd] closed. | Knot Larkin Ltd
            Larkin Holdings closed. | Larkin Holdings
            It came out on Food Records in May. | Food Records
            The Brook Care Trust closed. | Brook Care Trust
            [L Larkin High School] closed. | Larkin High School
            [L Brook Laboratory] and [L Quay College] closed. | Brook Laboratory, Quay College
            [L Brook Hospital] closed. [L Quay City Council] met. | Brook Hospital, Quay City Council
            Polymer Ventures is young. | Polymer Ventures
            [P Mary Trust] left. | -
            The Trust closed. Holdings fell. | -
            The Road Commission of [L Lima] closed. | -
            His Foundation closed. | -
            [L Quay Park] closed. | -
            The Brook Council's Larkin left. | -
            """)
    void findsOrganizationsByTheEndingOfTheirNames(String text, String found) {
        assertThat(NamesOf.found(text, OrganizationEndings::of)).isEqualTo(found);
    }
}
