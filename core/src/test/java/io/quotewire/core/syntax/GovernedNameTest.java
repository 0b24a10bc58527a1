package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person named behind the noun for another. */
final class GovernedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a friend of singer [P Mary Hill] | true
            a close associate of former [O Harland] boss [P Karl Voss] | true
            the widow of the late banker [P Karl Voss] | true
            Relatives of slain clerk [P Karl Voss] | true
            a lawyer for suspect [P Karl Voss] | true
            an aide to opposition lawmaker [P Mary Hill] | true
            the sister of the victim, [P Karl Voss] | true
            the wife of the former mayor, [P Karl Voss] | true
            a spokesman for the district attorney, [P Mary Hill] | true
            the widow of the jailed banker, [P Karl Voss] | true
            a brother of the suspect, [P Mary Hill] | true
            the minister of works [P Karl Voss] | false
            the director of rugby [P Karl Voss] | false
            the head of state [P Karl Voss] | false
            Lord of the Reefs director [P Karl Voss] | false
            the head of the [O Harland] group [P Karl Voss] | false
            the singer [P Karl Voss] | false
            the mother of the victim, [P Mary Voss] | false
            the son of the mayor, [P Karl Voss] | false
            a lawyer for the victims, [P Karl Voss] | false
            a spokesman for the port, [P Mary Hill] | false
            the coach of the captain, [P Mary Hill] | false
            the sister of [P Karl Voss] | false
            The wife of [P Ruiz] hired the driver, [P Karl Voss] | false
            The aide of the mayor praised the driver, [P Karl Voss] | false
            The aide of mayor [P Ruiz] hired driver [P Karl Voss] | false
            """)
    void isThatOfTheNounBeforeIt(String phrase, boolean governed) {
        NewsText text = MarkedText.of(phrase).text();

        assertThat(GovernedName.ends(text, 0, text.tokens().size())).isEqualTo(governed);
    }
}
