package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.phrase.SourceWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [L Kenya] government said so. | The Kenya government
            The Kenyan government said so. | The Kenyan government
            Then [L Lima] police said so. | Lima police
            Then police in [L Lima] said so. | police in Lima
            Then the government of the [L Netherlands] said so. | the government of the Netherlands
            Then [L Peru]'s central bank said so. | Peru's central bank
            The [P Larkin] campaign said so. | The Larkin campaign
            The official [O Norwire] news agency said so. | The official Norwire news agency
            The Canadian Import Tribunal said so. | The Canadian Import Tribunal
            The Peruvian oil ministry said so. | The Peruvian oil ministry
            Then the culture ministry of [L Peru] said so. | the culture ministry of Peru
            Then the Department for Work and Pensions said so. | the Department for Work and Pensions
            """)
    void recognisesOrganizationsByPlaceNameOrCapitals(String text, String source) {
        assertThat(isName(text, source)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The company said so. | The company
            The government said so. | The government
            Government officials said so. | Government officials
            Then Kenyan officials said so. | Kenyan officials
            The Kenyan ministry said so. | The Kenyan ministry
            The oil ministry said so. | The oil ministry
            The Kenyan oil company said so. | The Kenyan oil company
            The Kenyan government department said so. | The Kenyan government department
            A Kenyan company said so. | A Kenyan company
            A court in [L Lima] said so. | A court in Lima
            The [P Larkin] family said so. | The Larkin family
            Staff of [O Norwire] said so. | Staff of Norwire
            Police said so. | Police
            Then the Department for Work and Pensions staff said so. | the Department for Work and Pensions staff
            Then both men said so. | both men
            """)
    void genericPhraseIsNotAName(String text, String source) {
        assertThat(isName(text, source)).isFalse();
    }

    private static boolean isName(String text, String source) {
        SourceWords words = Sources.words(text, source);
        return new OrganizationName(words.text()).is(words);
    }
}
