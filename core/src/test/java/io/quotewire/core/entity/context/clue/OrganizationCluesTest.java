package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words around a name show an organisation: the first marked name, or the untagged "Bloomly". */
final class OrganizationCluesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Bloomly]'s chief executive left.",
                "[P Bloomly]'s shares fell.",
                "It sold shares of [P Bloomly].",
                "[P Bloomly], a large Dutch soap maker, fell.",
                "[P Bloomly], a maker of soap, fell.",
                "[P Bloomly], the national airline, fell.",
                "[P Bloomly], which makes soap, fell.",
                "[P Bloomly] said it expects a loss.",
                "[P Bloomly] said it has agreed to sell a yard.",
                "[P Bloomly] said it had also signed a lease.",
                "[P Bloomly] said it will redeem all notes.",
                "[P Bloomly] said its board met.",
                "[P Bloomly] added its annual sales fell.",
                "She is the founder of [P Bloomly].",
                "Workers at [P Bloomly] left.",
                "[P Harbour Bloomly], a bank, fell.",
                "Brokers [P Karl Bloomly] fell.",
                "It bought [P Eli Lilly].",
                "[P Bloomly] analyst [P Karl Voss] left.",
                "[P Forbes] fell."
            })
    void showWhatIsTaggedAsAPersonToBeOne(String text) {
        assertThat(showOrganization(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Bloomly] left.",
                "[P Bloomly], a baker, left.",
                "[P Bloomly] lawyer [P Karl Voss] left.",
                "[P Bloomly] chief executive [P Karl Voss] left.",
                "[P Bloomly]'s [P Tom Voss] said it was late.",
                "“No,” wrote [P Bloomly]'s [P Tom Voss].",
                "[P Bloomly] analyst friend [P Karl Voss] left.",
                "[P Bloomly]'s [P Tom] said it was late.",
                "[P Bloomly]'s [P Tom Voss] sang.",
                "[P Bloomly], an analyst with the bank, left.",
                "For [P Bloomly], the new company was a home.",
                "[P Bloomly], the airline, fell.",
                "[P Bloomly] said it rained.",
                "[P Bloomly] said it has rained.",
                "[P Bloomly] said it will take years.",
                "[P Bloomly] said it would be late.",
                "[P Bloomly] said its roof leaked.",
                "[P Bloomly] said its was late.",
                "It sold shares of [P Bloomly]'s largest bank.",
                "It sold shares of [P Bloomly] Bank.",
                "She is the founder of [P Bloomly] markets.",
                "[P Karl Bloomly]'s chief executive left.",
                "[P Karl Bloomly], a bank, fell.",
                "[P Harbour Bloomly], a maker of soap, fell.",
                "Brokers [P Karl Bloomly] and [P Jan Kok] left."
            })
    void leaveAPerson(String text) {
        assertThat(showOrganization(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It has shares of [L Bloomly]. | true
            The chief executive of [L Bloomly], [P Jan Kok], left. | true
            The chief executive of [L Bloomly] left. | false
            [L Bloomly]'s chief executive left. | true
            [L Ash Bloomly]'s chief executive left. | false
            [L UK]'s chief executive left. | false
            Workers at [L Bloomly] left. | false
            """)
    void showWhatIsTaggedAsAPlaceToBeOneAtTheEndOfItsPhrase(String text, boolean organization) {
        assertThat(showOrganization(text)).isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Workers at [L Bloomly] left. | true
            Workers at [L Ash Bloomly] left. | false
            Workers at [P Bloomly] left. | false
            Workers in [L Bloomly] left. | false
            """)
    void showAPlaceToBeAWorkplace(String marked, boolean workplace) {
        OrganizationText text = NamesOf.text(MarkedText.of(marked));

        assertThat(clues(text)
                        .showWorkplace(
                                text.names().firstToken(0),
                                text.names().endToken(0),
                                text.names().type(0)))
                .isEqualTo(workplace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bloomly's chief executive left.",
                "It sold shares of Bloomly.",
                "She is the founder of Bloomly, who left.",
                "She is the founder of Bloomly said.",
                "She told The Bloomly.",
                "She told Bloomly.",
                "A spokesperson for Bloomly declined to comment.",
                "Bloomly's general secretary left.",
                "Bloomly's [P Karl Voss] told us.",
                "Bloomly, a soap maker, fell."
            })
    void showUntaggedCapitalsToBeOne(String text) {
        assertThat(showUntagged(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bloomly fell.",
                "A spokesperson for Bloomly Lamps declined.",
                "Bloomly's shares fell.",
                "She is the founder of Bloomly markets.",
                "Bloomly, a baker, fell.",
            })
    void leaveOtherCapitals(String text) {
        assertThat(showUntagged(text)).isFalse();
    }

    private static boolean showOrganization(String marked) {
        OrganizationText text = NamesOf.text(MarkedText.of(marked));
        return clues(text)
                .showOrganization(
                        text.names().firstToken(0),
                        text.names().endToken(0),
                        text.names().type(0));
    }

    private static boolean showUntagged(String plain) {
        MarkedText marked = MarkedText.of(plain);
        int bloomly = marked.at("Bloomly");
        return clues(NamesOf.text(marked)).showUntagged(bloomly, bloomly + 1);
    }

    private static OrganizationClues clues(OrganizationText text) {
        return new OrganizationClues(text, new CompanyNames(text));
    }
}
