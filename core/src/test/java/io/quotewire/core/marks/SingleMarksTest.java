package io.quotewire.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single quote marks and apostrophes. */
class SingleMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She said ‘it will hold’ at last. | it will hold
            She said 'it will hold' at last. | it will hold
            She said 'the voters' choice will hold' at last. | the voters' choice will hold
            It was 'em who left. | -
            It was in the '90s, they said. | -
            'Twas the winch that broke. | -
            'Cause it rained, they left. | -
            It was rock 'n roll again. | -
            It was in '68 that they left. | -
            It was '1968 again' they said. | 1968 again
            They said 'em' and left. | em
            They said 'emus will come' and left. | emus will come
            She said '125 will do' at last. | 125 will do
            She said '9 will do' at last. | 9 will do
            She said 'it is late' at last. | it is late
            She said 'gas will do' at last. | gas will do
            It was rock in the '90s | -
            She said '[it] will hold' at last. | [it] will hold
            She said '…it will hold' at last. | …it will hold
            She said '.38' at last. | .38
            She said '$5 will do' at last. | $5 will do
            She said '£5 will do' at last. | £5 will do
            She said '“It” will do' at last. | “It” will do
            She said '-it will hold' at last. | -
            She said 'it will hold'. | it will hold
            She said 'the voters' choice. She said 'it will hold' at last. | the voters
            She said 'the men' and left. | the men
            The yard's crew left. | -
            She said 'it will hold at last. | -
            """)
    void areDistinguishedFromApostrophes(String text, String quoted) {
        SingleMarks marks = new SingleMarks(text, text.length(), text.length());
        String found = "-";
        for (int i = 0; i < text.length() && found.equals("-"); i++) {
            if ((text.charAt(i) == '\'' || text.charAt(i) == '‘') && marks.opensAt(i)) {
                found = text.substring(i + 1, marks.closingAfter(i + 1));
            }
        }

        assertThat(found).isEqualTo(quoted);
    }

    @Test
    void continueInAParagraphThatOpensWithTheSameMark() {
        String text = "She said: 'The girls' boat will hold.\n'It is old.'";
        int next = text.indexOf('\n') + 1;
        SingleMarks marks = new SingleMarks(text, next - 1, next);
        int mark = text.indexOf('\'');

        assertThat(marks.opensAt(mark)).isTrue();
        assertThat(marks.closingAfter(mark + 1)).isEqualTo(next - 1);
    }
}
