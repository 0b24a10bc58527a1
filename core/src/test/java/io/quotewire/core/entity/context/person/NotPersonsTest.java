package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotPersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Storm Benjamin] hit [L Lima]. [P Benjamin] weakened. | LOCATION Lima
            Hurricane [P Michael] hit [L Lima]. | LOCATION Lima
            The USS [P Karl Voss] and HMS [L Lima] left. | ``
            HMS Queen [P Mary] left. | ``
            The [L Duke of Lima] and the [P Countess of Quay] left. | ``
            [P Sterling] fell 2 per cent. [P Sterling] is weak. | ``
            [P Sterling] rose against the dollar. | ``
            [P Grok] failed. [P Venus] rose. | ``
            The [P Duke], 41, left. [P Duke] and Duchess of [P Larka] dined. The Earl of [P Quay] left. | ``
            An [P Oscar] for [P Oscar Voss], who wept. | PERSON Oscar Voss
            The [P Bill] failed. The Welfare [P Bill] passed. [P Bill] 21 and [O Bill C-18] too. | ``
            """)
    void areRemoved(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Storm Mary], who starred, left. | PERSON Storm Mary
            [P Storm Mary] said she was late. | PERSON Storm Mary
            [P Storm Lampard] left. | PERSON Storm Lampard
            [P Storm Benjamin] hit. [P Benjamin Voss] left. [P Benjamin] slept. | PERSON Benjamin Voss; PERSON Benjamin
            [P Ann Sterling] left. [P Sterling] ran. | PERSON Ann Sterling; PERSON Sterling
            [P Storm Mary] starred. [P Mary] said she was late. | PERSON Storm Mary; PERSON Mary
            HMS Captain [P Karl Voss] left. | PERSON Karl Voss
            The USS [P Karl Voss] said: “No.” | PERSON Karl Voss
            RFA [P Karl Voss] left. | PERSON Karl Voss
            The [L Duke of Lima] pub burned. | LOCATION Duke of Lima
            [P Oscar] ran home. “[P Oscar] was kind.” | PERSON Oscar; PERSON Oscar
            [P Sterling] fell in the box. | PERSON Sterling
            [P Venus Voss] won. [P Venus] left. Then [P Duke] left. | PERSON Venus Voss; PERSON Venus; PERSON Duke
            Midfielder [P Oscar] scored. [P Oscar] left. | PERSON Oscar; PERSON Oscar
            Her father [P Bill] wept. Uncle [P Bill] left. It was clear that [P Bill] left. | \
            PERSON Bill; PERSON Bill; PERSON Bill
            The USS [O Harland Co] unit rose. | ORGANIZATION Harland Co
            """)
    void areOtherwisePersons(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(text, NotPersons.of(NamesOf.text(text)));
    }
}
