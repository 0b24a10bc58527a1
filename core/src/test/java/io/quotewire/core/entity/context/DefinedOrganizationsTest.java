package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinedOrganizationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bloomly is a Dutch platform for lamps. | Bloomly
            [P Larks] are a four-piece rock band from Lima. | Larks
            [P Jan Kok] was a small label founded in 1990. | Jan Kok
            [L Bloomly] (once Tessly) is now a company that rents lamps. | Bloomly
            Open Larder is one of the charities. Open Larder is one of the oldest charity groups. | -
            Dock Records is [L Peru]'s largest label. | Dock Records
            The Quays were an English band. | Quays
            Bloomly was the first company in town. | Bloomly
            It is a company. This was the band. Company is a subsidiary of Dock. | -
            Mornings is a club. Some mornings are better. | -
            [L Lima] is a club town. [L Lima] is a party of one. | -
            [P Mary Kok] is an agency of her own. | -
            [P Kok] is a member of the band. | -
            [P Kok] is a bank clerk. | -
            The head of [P Kok] is a company. | -
            Bloomly is a quay, and a bank is there. | -
            [O Dock] is a company. | -
            """)
    void findsOrganizationsThatTheTextDefines(String text, String found) {
        assertThat(NamesOf.found(text, DefinedOrganizations::of)).isEqualTo(found);
    }
}
