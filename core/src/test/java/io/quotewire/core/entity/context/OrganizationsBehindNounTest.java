package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsBehindNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He plays in the jazz band Larks. | Larks
            It is the work of the label [L Dockside] in Lima. | Dockside
            It sold to the startup [P Bloomly], which grew. | Bloomly
            The band The Quays, and others. | Quays
            It invests in companies such as [P Bloomly], Dock Sheds and [L Quay]. | Bloomly, Dock Sheds
            It invests in firms like Bloomly and Tessly. | Bloomly, Tessly
            The website Open Larder said so. The website Open Larder: | Open Larder
            The band Kok left closed. | -
            The company [P Jan Kok] left closed. | -
            The club [P Mary Kok], a lawyer, left. | -
            The charity Mary's Meals closed. | -
            The nonprofit Institute for the Study of Quays closed. | -
            The firm - Monday. At the firm Today, and today. | -
            They like cities such as [L Lima] and Quay. | -
            """)
    void findsOrganizationsAfterTheirNoun(String text, String found) {
        assertThat(NamesOf.found(text, OrganizationsBehindNoun::of)).isEqualTo(found);
    }
}
