package io.quotewire.core.quote;

import static io.quotewire.core.SaidLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The subject of a verb that follows it. */
class SubjectBeforeTest {

    @Test
    void takesNoObjectOfARelativeClause() {
        assertThat(source("An engineer who stayed to inspect the winch said the bridge would hold."))
                .isEqualTo("An engineer");
        assertThat(source("Mary Larkin, who is head of the yard said the bridge would hold."))
                .isEqualTo("Mary Larkin");
    }

    @Test
    void keepsTheRelativePronounWithItsAntecedent() {
        assertThat(source("The plan was drawn by Mary Larkin, who said the bridge would hold."))
                .isEqualTo("Mary Larkin, who");
    }

    @Test
    void passesOverATimeAhead() {
        assertThat(source("A few days later, Larkin relented, telling the crew that the bridge would hold."))
                .isEqualTo("Larkin");
    }

    @Test
    void passesOverARelativeClauseOfTheLeadingPhrase() {
        assertThat(
                        source(
                                "Speaking in Calder, which is closer to the yard, Larkin shrugged and said the bridge would hold."))
                .isEqualTo("Larkin");
    }

    @Test
    void stopsAtADash() {
        assertThat(
                        source(
                                "In the spring - four months after the fire - the port authority told the crew that the bridge would hold."))
                .isEqualTo("the port authority");
    }

    @Test
    void takesTheNameBehindAnAppositionInDashes() {
        assertThat(source("A former engineer -- Mary Larkin, who left the yard in May -- said the bridge would hold."))
                .isEqualTo("Mary Larkin");
    }

    @Test
    void keepsTheOwnerBeforeAnApposition() {
        assertThat(source("Okafor’s brother, a rigger, said the bridge would hold."))
                .isEqualTo("Okafor’s brother");
    }

    @Test
    void passesOverADateline() {
        assertThat(source("CALDER, March 3 (XYZ) - The bank kept its rate on Friday, saying that prices would hold."))
                .isEqualTo("The bank");
    }

    private static String source(String sentence) {
        assertThat(quotes(sentence)).hasSize(1);
        return String.valueOf(quotes(sentence).get(0).speakerText());
    }
}
