package io.quotewire.core.speaker;

import static io.quotewire.core.SaidLines.quotes;
import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import org.junit.jupiter.api.Test;

/** Whom the words of a source mean. */
class SpeakersTest {

    @Test
    void resolveASurnameToTheFullName() {
        assertThat(said("Mary Larkin built the bridge. “It will hold,” Larkin said."))
                .containsExactly("Mary Larkin: It will hold,");
    }

    @Test
    void resolveASurnameWhoseFullNameComesLater() {
        assertThat(said("“It will hold,” Larkin said. Mary Larkin built the bridge."))
                .containsExactly("Mary Larkin: It will hold,");
    }

    @Test
    void resolveTheFirstOfTwoSurnamesAndBothTogether() {
        String text = "Ana Salas Ruiz built the bridge. “It will hold,” %s said.";

        assertThat(said(text.formatted("Salas"))).containsExactly("Ana Salas Ruiz: It will hold,");
        assertThat(said(text.formatted("Salas Ruiz"))).containsExactly("Ana Salas Ruiz: It will hold,");
    }

    @Test
    void keepTwoPeopleOfOneSurnameApartByTitle() {
        assertThat(said("Mary Larkin and David Larkin met. “It will hold,” Mrs. Larkin said."))
                .containsExactly("Mary Larkin: It will hold,");
    }

    @Test
    void readTheNameBehindThePhraseItExplains() {
        assertThat(said("“It will hold,” said her lawyer, Mary Larkin.")).containsExactly("Mary Larkin: It will hold,");
        assertThat(quotes("“It will hold,” two engineers, Mary Larkin and David Okafor, said."))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.speaker()).isEqualTo("Mary Larkin");
                    assertThat(quote.coSpeakers()).containsExactly("David Okafor");
                });
    }

    @Test
    void readPastAnOfficeThatNamesItsPlace() {
        assertThat(said("“It will hold,” said Former Secretary of State Mary Larkin."))
                .containsExactly("Mary Larkin: It will hold,");
    }

    @Test
    void takeABodyForAnOrganization() {
        assertThat(quotes("“Nobody was hurt in the fire,” police said."))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.ORGANIZATION);
                    assertThat(quote.speaker()).isEqualTo("police");
                });
    }

    @Test
    void leaveSomebodyWithoutANameUnnamed() {
        assertThat(quotes("“It will hold,” said a city official who asked not to be identified."))
                .first()
                .satisfies(quote -> {
                    assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
                    assertThat(quote.speaker()).isNull();
                    assertThat(quote.speakerText()).startsWith("a city official");
                });
    }

    @Test
    void nameThoseWhoSpeakTogether() {
        assertThat(quotes("“It will hold,” Mary Larkin and David Okafor wrote."))
                .singleElement()
                .satisfies(quote -> assertThat(quote.coSpeakers()).containsExactly("David Okafor"));
    }

    @Test
    void bearTheRoleThatTheArticleGivesThem() {
        assertThat(quotes("Defense Secretary Mary Larkin arrived. “It will hold,” Larkin said."))
                .singleElement()
                .extracting(Quote::speakerRole)
                .isEqualTo("Defense Secretary");
    }

    @Test
    void leaveTheAuthorOfADocumentUnnamed() {
        assertThat(quotes("“The harbour is closed until Monday,” the notice read. The report says the bridge is old."))
                .hasSize(2)
                .allSatisfy(quote -> {
                    assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
                    assertThat(quote.speakerText()).isNotNull();
                });
    }

    @Test
    void takeSeveralPeopleForAGroup() {
        assertThat(quotes("The two met on Friday. “We agreed on the price,” both men said."))
                .singleElement()
                .extracting(Quote::speakerKind)
                .isEqualTo(SpeakerKind.ORGANIZATION);
        assertThat(quotes("“The talks failed,” the foreign ministry in Beijing said."))
                .singleElement()
                .extracting(Quote::speakerKind)
                .isEqualTo(SpeakerKind.ORGANIZATION);
    }

    @Test
    void leaveTheDayOutOfAName() {
        assertThat(said("The port commission on Tuesday said that “nobody will be spared in this”."))
                .containsExactly("port commission: that “nobody will be spared in this”");
    }

    @Test
    void nameThoseWhoSpeakTogetherBehindTheirOffices() {
        assertThat(quotes("“It is late,” Senate leader Mary Larkin and House Speaker David Okafor said together."))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.speaker()).isEqualTo("Mary Larkin");
                    assertThat(quote.coSpeakers()).containsExactly("David Okafor");
                });
    }

    @Test
    void takeTheLeaderOfABodyForAPerson() {
        assertThat(said("The leader of the Harbour League, Mary Larkin, warned that “nobody knew about it at all”."))
                .containsExactly("Mary Larkin: that “nobody knew about it at all”");
        assertThat(said("“Nobody knew about it at all,” said the leader of the Harbour League."))
                .containsExactly("[the leader of the Harbour League]: Nobody knew about it at all,");
    }

    @Test
    void leaveUnnamedWhoIsOnlyCalledByACapital() {
        assertThat(said("“I heard it pop,” the German added. “It is too late,” the Chancellor told the chamber."))
                .containsExactly("[the German]: I heard it pop,", "[the Chancellor]: It is too late,");
    }

    @Test
    void findTheNameBehindAPortfolio() {
        assertThat(said("Minister for Works Peter Larkin said that the bridge would hold."))
                .containsExactly("Peter Larkin: that the bridge would hold");
    }

    @Test
    void knowASurnameThatIsAModalVerbToo() {
        assertThat(said("Theresa May went to the yard. May said: “The bridge will hold for years.”"))
                .containsExactly("Theresa May: The bridge will hold for years.");
    }
}
