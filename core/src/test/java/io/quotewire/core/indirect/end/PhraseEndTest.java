package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of content that is a noun phrase and begins at "a". */
final class PhraseEndTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He called for a ban on boats. | a ban on boats
            He called for a ban on boats on Monday. | a ban on boats
            He called for a ban in a statement. | a ban
            He called for a ban after it rained. | a ban
            He called for a ban even as it rained. | a ban
            He called for a ban and praised them. | a ban
            He called for a ban as the crew met. | a ban
            He called for a ban as a way to peace. | a ban as a way to peace
            He called for a ban, saying it was late. | a ban
            He called for a ban, a toll and more boats. | a ban, a toll and more boats
            He called for a ban, a toll, and a vote on boats. | a ban, a toll, and a vote on boats
            He called for a ban on boats, the end of tolls, and an inquiry. \
            | a ban on boats, the end of tolls, and an inquiry
            He called for a ban, a toll, and the crew left. | a ban, a toll
            He called for a ban, and a crew left. | a ban
            He called for a ban on boats, including ferries. | a ban on boats, including ferries
            He called for a ban on boats that leak. | a ban on boats that leak
            He called for a ban on the boats the yard had built. | a ban on the boats the yard had built
            He called for a vote on the men convicted of theft. | a vote on the men convicted of theft
            He called for a plan to mend what had broken. | a plan to mend what had broken
            He called for a ban so that boats could sail. | a ban so that boats could sail
            He called for data so it can decide. | data so it can decide
            He called for a ban so the crew left. | a ban
            He called for a ban; she left. | a ban
            He called for a ban but by then it had been lifted. | a ban
            He called for a ban though it may not come. | a ban
            He called for a pay raises deal but has had none. | a pay raises deal
            He called for a ban but not on boats that leak. | a ban but not on boats that leak
            He called for a ban on the boats the yard makes and sells. | a ban on the boats the yard makes and sells
            He called for a “new way,” and left. | a “new way,”
            """)
    void isWhereTheNarratorContinues(String sentence, String phrase) {
        assertThat(of(sentence, false)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Those who called for a ban have left. | a ban
            A letter calling for a ban has come. | a ban
            Parents who called for a ban attempted to reach the yard. | a ban
            Parents who called for a ban on boats attached to the yard. | a ban on boats attached to the yard
            A letter calling for a ban on air strikes has come. | a ban on air strikes
            """)
    void isBeforeTheVerbOfTheEnclosingClause(String sentence, String phrase) {
        assertThat(of(sentence, true)).isEqualTo(phrase);
    }

    private static String of(String sentence, boolean embedded) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("for") + 1;
        return marked.words(start, PhraseEnd.of(OneSentence.of(marked), start, embedded));
    }
}
