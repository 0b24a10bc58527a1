package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymOrganizationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Chamber of Ports] (Capor) said so. Capor left. | Capor
            The [O National Institute of Quays] (INAQU) closed. | INAQU
            The [O Northern Grain Council] (NGC) closed. | NGC
            [O NCT] grew. The songs of NCT are old. | NCT
            [O NCT] and [O NCT] grew, as [P NCT] did. NCT are old. | NCT
            [O NCT] grew. [P NCT] left. NCT are old. | -
            The [O Quay] (Council) closed. | -
            The [O Chamber of Ports] (Emeritus) closed. | -
            [P Jan Kok] (JAK) left. | -
            [O SM] grew. A SM song. | -
            [O NCT] grew. The NCT Dream is old. | -
            [L LIMA], May 3 (QPA) -- Ships left, QPA has learnt. | QPA
            [L DES MOINES], [L Iowa], Aug. 10 (QPA) — Ships left. | QPA
            [L LIMA] (QPA) - Ships left. | QPA
            [L Lima]'s gross product (GPX) - all of it - grew. | -
            Gross Product (GPX) - all of it - grew. | -
            [L LIMA] (QP) — Ships left. | QP
            [L LIMA], May 3 (QPA) Ships left. | -
            [L LIMA], May 3 (Akropong) - Ships left. | -
            """)
    void findsAcronymsOfOrganizations(String text, String found) {
        assertThat(NamesOf.found(text, AcronymOrganizations::of)).isEqualTo(found);
    }
}
