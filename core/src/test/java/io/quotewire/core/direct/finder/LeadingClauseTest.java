package io.quotewire.core.direct.finder;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The clause before the quote. */
class LeadingClauseTest {

    @Test
    void findsTheSpeakerBeforeAColon() {
        assertThat(said("Mary Larkin told reporters: “The bridge will hold for years.”"))
                .containsExactly("Mary Larkin: The bridge will hold for years.");
    }

    @Test
    void goesPastARelativePronoun() {
        assertThat(said("The plan was drawn by Mary Larkin, who said, “The bridge will hold for years.”"))
                .containsExactly("Mary Larkin: The bridge will hold for years.");
    }

    @Test
    void givesAParticipleToTheSubjectOfItsSentence() {
        assertThat(said("Mary Larkin shrugged off the report, saying, “The bridge will hold for years.”"))
                .containsExactly("Mary Larkin: The bridge will hold for years.");
    }

    @Test
    void takesTheOutermostVerbThatReports() {
        assertThat(said("Mary Larkin said the mayor has begun to fear “a very long winter of repairs” in the city."))
                .first()
                .asString()
                .startsWith("Mary Larkin: ");
    }

    @Test
    void passesOverAVerbOfAnotherClauseBeforeTheQuote() {
        assertThat(said("Mary Larkin said that once the council goes on leave, “I intend to close the bridge myself.”"))
                .first()
                .asString()
                .startsWith("Mary Larkin: ");
    }

    @Test
    void takesANameBeforeAColonForALabel() {
        assertThat(said("A short winter - Mary Larkin: “Nobody asked the bridge about it.”"))
                .containsExactly("Mary Larkin: Nobody asked the bridge about it.");
    }

    @Test
    void findsTheSubjectBeforeADay() {
        assertThat(said("Mary Larkin on Friday said, “The bridge will hold for years.”"))
                .containsExactly("Mary Larkin: The bridge will hold for years.");
    }

    @Test
    void findsTheAgentOfAPassive() {
        assertThat(said("The bridge was called by Mary Larkin “a danger to everybody in the city”."))
                .containsExactly("Mary Larkin: a danger to everybody in the city");
    }

    @Test
    void givesAParticipleBehindWithToThePhraseBetween() {
        assertThat(said("The hall filled up, with Mary Larkin shouting: “Let the boats go out at last!”"))
                .containsExactly("Mary Larkin: Let the boats go out at last!");
    }

    @Test
    void passesOverAFrontedPhrase() {
        assertThat(said("At Sunday’s meeting, Larkin compared the yard to a school, saying, “Nobody learns here.”"))
                .containsExactly("Larkin: Nobody learns here.");
    }

    @Test
    void endsASubjectAtItsVerb() {
        assertThat(said("Mary Larkin bristled at the thought that she had known, saying, “Nobody told me about it.”"))
                .containsExactly("Mary Larkin: Nobody told me about it.");
    }

    @Test
    void prefersTheMainClauseToTheOneThatLeadsUpToIt() {
        assertThat(said("When David Okafor warned that it would fall, Mary Larkin hit back: “It will "
                        + "stand for years.”"))
                .contains("Mary Larkin: It will stand for years.");
    }

    @Test
    void passesOverADateline() {
        assertThat(said("LEEDS, Dec. 8 (WNS) — In answer to the plan, her deputy shook his head, "
                        + "saying: “It has to stop.”"))
                .containsExactly("[her deputy]: It has to stop.");
    }

    @Test
    void passesOverAClauseThatOpensWithBefore() {
        assertThat(said("Even before Larkin took the stage, the crew held up a sign, saying: “Let the boats go out.”"))
                .containsExactly("crew: Let the boats go out.");
    }

    @Test
    void leavesWhatOnlyMayBeSaidToTheOneWhoSaysSo() {
        assertThat(said("Mary Larkin said that the yard would continue “to build boats for the town” in May."))
                .first()
                .asString()
                .startsWith("Mary Larkin: ");
    }

    @Test
    void readsSeveralNamesAndBodiesForALabel() {
        assertThat(said("Winter was short - Mary Larkin and David Okafor: “Nobody asked the bridge about it.”"))
                .containsExactly("Mary Larkin: Nobody asked the bridge about it.");
        assertThat(said("What it means - More from Mary Larkin: “Nobody asked the bridge about it.”"))
                .containsExactly("Mary Larkin: Nobody asked the bridge about it.");
    }

    @Test
    void takesTheOneWhoSpeaksBetweenCommas() {
        assertThat(said("Cost estimates, Larkin said, were based on “a winch that nobody had seen”."))
                .containsExactly("Larkin: Cost estimates", "Larkin: were based on “a winch that nobody had seen”");
        assertThat(said("The trouble with the winch, says Mary Larkin, is that it was “a relic from the war”."))
                .containsExactly(
                        "Mary Larkin: The trouble with the winch",
                        "Mary Larkin: is that it was “a relic from the war”");
    }

    @Test
    void passesOverARelativeClauseBetweenCommas() {
        assertThat(said("Larkin praised David Okafor, who announced his retreat on Friday, as “a friend of the yard”."))
                .containsExactly("Larkin: a friend of the yard");
    }

    @Test
    void passesOverAClauseThatLeadsUp() {
        assertThat(said("Even before Okafor left the room to explain the vote, Larkin wrote to the crew: “We won it.”"))
                .containsExactly("Larkin: We won it.");
        assertThat(said("As Larkin told the crew, the winch was “a relic from the war”."))
                .first()
                .asString()
                .startsWith("Larkin: ");
    }
}
