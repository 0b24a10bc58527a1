package io.quotewire.core.direct;

import static io.quotewire.core.SaidLines.quotes;
import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Quote;
import org.junit.jupiter.api.Test;

/** Passages without a cue of their own. */
class ChainTest {

    @Test
    void goesOnWithTheSpeakerOfTheParagraph() {
        assertThat(said("“The bridge will hold,” Mary Larkin said. “I cross it every day.”"))
                .containsExactly("Mary Larkin: The bridge will hold,", "Mary Larkin: I cross it every day.");
    }

    @Test
    void sharesTheStatementOfAQuoteSplitAroundItsSpeaker() {
        assertThat(quotes("“The bridge,” said Mary Larkin, “will hold for many years.”"))
                .extracting(Quote::statement)
                .containsExactly(0, 0);
    }

    @Test
    void goesOnOverParagraphsWhereTheMarkOpensAnew() {
        assertThat(said("“The bridge will hold,” Mary Larkin said. “I cross it every day.\n\n“And so should you.”"))
                .endsWith("Mary Larkin: And so should you.");
    }

    @Test
    void takesTheSubjectOfTheSentenceBefore() {
        assertThat(said("Mary Larkin was not amused by the report. “Nobody asked the engineers at all.”"))
                .containsExactly("Mary Larkin: Nobody asked the engineers at all.");
    }

    @Test
    void readsASignature() {
        assertThat(said("“The best bridges are the ones that nobody notices.”\n— Mary Larkin"))
                .containsExactly("Mary Larkin: The best bridges are the ones that nobody notices.");
    }

    @Test
    void givesAQuoteLeftOpenToWhoGoesOnWithIt() {
        assertThat(said("“I told him that the yard would close.\n\n“That was the end of it,” Mary Larkin said."))
                .containsExactly(
                        "Mary Larkin: I told him that the yard would close.", "Mary Larkin: That was the end of it,");
    }

    @Test
    void looksPastASymbolAtTheEnd() {
        assertThat(said("“It was the best night of all,” Mary Larkin wrote. “Thank you, Leeds! ❤”"))
                .containsExactly("Mary Larkin: It was the best night of all,", "Mary Larkin: Thank you, Leeds! ❤");
    }

    @Test
    void goesOnWithASentenceOfTwoWords() {
        assertThat(said("“Not yet,” Mary Larkin said. “You watch.” The “slow death” went on."))
                .containsExactly("Mary Larkin: Not yet,", "Mary Larkin: You watch.");
    }

    @Test
    void passesOverASentenceAboutThings() {
        assertThat(said("“The yard is old,” Mary Larkin said. It stands by the river. “That is a bad place for it.”"))
                .containsExactly("Mary Larkin: The yard is old,", "Mary Larkin: That is a bad place for it.");
    }

    @Test
    void goesOnWithAShortPassageThatEndsTheParagraphWithoutAStop() {
        assertThat(said("“It was late,” one of them said. “We all went home”\n\nThe ferry left."))
                .containsExactly("[one of them]: It was late,", "[one of them]: We all went home");
        assertThat(said("“It was late,” Mary Larkin said. “We all went home”"))
                .containsExactly("Mary Larkin: It was late,", "Mary Larkin: We all went home");
    }

    @Test
    void leavesAHeadingBetweenMarksToNobody() {
        assertThat(said("“It was late,” Mary Larkin said.\n\n“We all went home”\n\nThe ferry left."))
                .containsExactly("Mary Larkin: It was late,");
    }
}
