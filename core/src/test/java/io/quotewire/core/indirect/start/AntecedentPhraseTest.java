package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what a relative clause in which Vance says something tells. */
final class AntecedentPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers opened the ferry, which [P Vance] said was old. | which | the ferry
            Divers saw boats that [P Vance] said were old. | that | boats
            A man who [P Vance] said was lost came back. | who | A man
            The mayor met [P Joan Hale], who [P Vance] said was ill. | who | Joan Hale
            Divers found [P Joan Hale], 72, who [P Vance] said was lost. | who | Joan Hale
            Divers spoke of [L Lima], which [P Vance] said was in ruins. | which | Lima
            Divers saw the loss of boats, which [P Vance] said was a fact. | which | the loss of boats
            Divers saw the [O Harbour Board] (HBB), which [P Vance] said was slow. | which | the Harbour Board (HBB)
            The board (in Lima) paid for boats which [P Vance] said were old. | which | boats
            Divers praised winches - which [P Vance] said were old. | which | winches
            Divers found phones they said were old. | they | phones
            Divers saw the plan, which [P Vance] said costs jobs. | which | the plan
            Divers saw the plans, which [P Vance] said cost jobs. | which | the plans
            Divers saw the plans, which [P Vance] said need time. | which | the plans
            """)
    void precedesTheClause(String sentence, String pronoun, String phrase) {
        assertPhrase(sentence, pronoun, phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers saw a man from the port who [P Vance] said was ill. | who | a man from the port
            Divers saw a crew of men who [P Vance] said were ill. | who | men
            He left to escape a ban for theft that [P Vance] said was old. | that | a ban for theft
            Divers had one of dozens of boats which [P Vance] said were sold. | which | boats
            A move by [P Karl Hume] that [P Vance] said was late upset divers. | that | A move by Karl Hume
            He met the Lord of [P State Karl Hume], who [P Vance] said was ill. | who | the Lord of State Karl Hume
            Divers repaired the winch in the yard, which [P Vance] said was old. | which | the yard
            Divers moored in the yards on the quay which [P Vance] said were old. | which | the yards on the quay
            Divers met the owner of the yard, which [P Vance] said was old. | which | the yard
            Divers found a letter from [P Joan Hale], which [P Vance] said was old. | which | a letter from Joan Hale
            Divers are aware of the case, which [P Vance] said was sad. | which | the case
            Divers met the mother of boys who [P Vance] said were ill. | who | boys
            Divers spoke of the loss of [P Joan Hale], who [P Vance] said was ill. | who | Joan Hale
            """)
    void modifiersBelongToItIfOnlySoItSuitsTheVerb(String sentence, String pronoun, String phrase) {
        assertPhrase(sentence, pronoun, phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers praised the plans, which [P Vance] said was a pity. | which
            Divers saw the boat, which [P Vance] said were old. | which
            Divers saw the plans, which [P Vance] said costs jobs. | which
            Divers sold a boat and a winch, which [P Vance] said costs jobs. | which
            Divers saw the plan, which [P Vance] said need time. | which
            Divers left in late May, which [P Vance] said was a pity. | which
            Divers lost $3 billion, which [P Vance] said was a pity. | which
            Divers met in [L Lima], who [P Vance] said was ill. | who
            Divers praised “old boats”, which [P Vance] said were slow. | which
            Divers were convinced that [P Vance] said was ill. | that
            Divers thought it unavoidable, which [P Vance] said was a pity. | which
            Divers raised 300 million euros, which [P Vance] said was late. | which
            Trade rose 12 percent in May, which [P Vance] said was late. | which
            [O Harland] uses HRW, which [P Vance] said was old. | which
            [L Lima] faces polls in May, which [P Vance] said were late. | which
            Divers sold a boat and a winch, which [P Vance] said was old. | which
            """)
    void nothingIsFoundThatDoesNotSuitTheVerb(String sentence, String pronoun) {
        assertPhrase(sentence, pronoun, "-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers met the brother of [P Joan Hale], who [P Vance] said was ill. | who
            The widow of the pilot, who [P Vance] said was ill, left. | who
            Divers saw a yard in [L Lima], which [P Vance] said was old. | which
            He got 12 years in jail, which [P Vance] said was late. | which
            """)
    void nothingIsFoundIfTheNounBeforeSuitsAsWell(String sentence, String pronoun) {
        assertPhrase(sentence, pronoun, "-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers sell boats – which [P Vance] said were old. | – | which
            Divers sell boats. That, which [P Vance] said were old. | That | which
            Divers sell boats. Of which [P Vance] said were old. | Of | which
            """)
    void nothingIsFoundBeforeTheSentence(String sentence, String opening, String pronoun) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(AntecedentPhrase.before(
                        marked.text(), marked.at(pronoun), marked.at("said") + 1, marked.at(opening)))
                .isEmpty();
    }

    private static void assertPhrase(String sentence, String pronoun, String phrase) {
        MarkedText marked = MarkedText.of(sentence);
        Phrase found = AntecedentPhrase.before(marked.text(), marked.at(pronoun), marked.at("said") + 1, 0)
                .orElse(new Phrase(0, 0));

        assertThat(marked.words(found.start(), found.end())).isEqualTo(phrase);
    }
}
