package io.quotewire.core.direct.finder;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The clause behind the quote. */
class TrailingClauseTest {

    @Test
    void readsOnBehindAFullStopWhereASmallVerbFollows() {
        assertThat(said("The judge spoke of Tarn. “The tide is out.” said Mary Larkin."))
                .containsExactly("Mary Larkin: The tide is out.");
    }

    @Test
    void findsTheSubjectBeforeTheVerb() {
        assertThat(said("“The bridge will hold,” Mary Larkin said on Friday."))
                .containsExactly("Mary Larkin: The bridge will hold,");
    }

    @Test
    void findsTheSubjectBehindTheVerb() {
        assertThat(said("“The bridge will hold,” said Mary Larkin, who designed it for the city."))
                .containsExactly("Mary Larkin: The bridge will hold,");
    }

    @Test
    void passesAnAppositionOfAnyLength() {
        assertThat(said("“The bridge will hold,” Mary Larkin, the engineer who drew up the plans in the spring, said."))
                .containsExactly("Mary Larkin: The bridge will hold,");
    }

    @Test
    void readsOnBehindAQuestionMark() {
        assertThat(said("“Who will pay for it?” Mary Larkin asked."))
                .containsExactly("Mary Larkin: Who will pay for it?");
    }

    @Test
    void takesAccordingToForACue() {
        assertThat(said("“The bridge will hold,” according to Mary Larkin."))
                .containsExactly("Mary Larkin: The bridge will hold,");
    }

    @Test
    void doesNotTakeANameBehindAPreposition() {
        assertThat(said("“The bridge will hold,” a spokesman for Mary Larkin said."))
                .containsExactly("[a spokesman for Mary Larkin]: The bridge will hold,");
    }

    @Test
    void doesNotTakeTheSubjectOfTheNextClause() {
        assertThat(said("Mary Larkin told the board “the bridge will hold for years,” and David Okafor "
                        + "said it would not."))
                .contains("Mary Larkin: the bridge will hold for years,");
    }

    @Test
    void readsAStopWhereACommaShouldBe() {
        assertThat(said("“Nobody knew about it at all.” Mary Larkin said. The yard was quiet."))
                .containsExactly("Mary Larkin: Nobody knew about it at all.");
    }

    @Test
    void passesOverAParticipleBehindThePassage() {
        assertThat(said("Larkin argued that “there is a law for this,” citing a case in which a rigger "
                        + "was found guilty."))
                .containsExactly("Larkin: that “there is a law for this,”");
    }

    @Test
    void leavesToTheClauseBeforeWhatItReports() {
        assertThat(said("Even as Larkin claimed that “the winch is safe,” one of the riggers said it was not."))
                .contains("Larkin: that “the winch is safe,”");
    }

    @Test
    void leavesAnIntroducedQuestionToItsOwnClause() {
        assertThat(said("Larkin answered Okafor with, “Why now?” Okafor then wrote back, “Why not now?”"))
                .containsExactly("Larkin: Why now?", "Okafor: Why not now?");
    }
}
