package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs behind "and" that could report something else. */
class VerbOfContentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said they looked and found nothing. | they | found | true
            [P Hale] said they met and agreed to stay. | they | agreed | true
            [P Hale] said it was late and showed that it was old. | it | showed | true
            [P Hale] said it was late and showed it to us. | it | showed | false
            The report said it was late and showed that it was old. | it | showed | false
            [O Harland] said it was late and showed him limping. | it | showed | false
            [P Hale] said it was late and added it was old. | it | added | false
            [P Hale] said they looked but found nothing. | they | found | false
            """)
    void continuesWhatIsSaid(String sentence, String start, String verb, boolean continues) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(VerbOfContent.isAt(OneSentence.of(marked), marked.at(start), marked.at(verb)))
                .isEqualTo(continues);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said it called the yard and asked if it was late. | true
            [P Hale] said it called the yard and said it was late. | false
            [P Hale] said it called the yard and left. | false
            """)
    void mayBeAQuestion(String sentence, boolean asks) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(VerbOfContent.asksAt(OneSentence.of(marked), marked.at("and") + 1))
                .isEqualTo(asks);
    }
}
