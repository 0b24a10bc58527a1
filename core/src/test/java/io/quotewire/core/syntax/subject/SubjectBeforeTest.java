package io.quotewire.core.syntax.subject;

import static io.quotewire.core.SaidLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject before its verb. */
class SubjectBeforeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After the vote, the mayor, [P Mary Hill], said it sank. | the mayor, Mary Hill
            If it failed, the mayor, [P Mary Hill], said it sank. | the mayor, Mary Hill
            Before it failed, [P Mary Hill], a rigger, said it sank. | Mary Hill
            After the vote [P Mary Hill], a rigger, said it sank. | Mary Hill
            [P Mary Hill], a rigger, said it sank. | Mary Hill
            [O Harland] <HRL> Plc said it sank. | Harland
            [O Harland] <HRL.L> [O Plc] said it sank. | Harland
            [P Mary Hill] (centre) said it sank. | Mary Hill
            The envoy to [L Peru], a rigger, said it sank. | The envoy to Peru
            The petition, filed on behalf of the tenants by [P Mary Hill], said it sank. | The petition
            A suit brought by the mayor, [P Mary Hill], said it sank. | A suit
            The mayor of [L Lima], [P Mary Hill], said it sank. | The mayor of Lima, Mary Hill
            The head of the [O Board], Captain [P Mary Hill], said it sank. | The head of the Board, Captain Mary Hill
            Harbour chairman, [P Mary Hill], said it sank. | Harbour chairman, Mary Hill
            A friend of [P Ana] and her aide in [L Lima], [P Bo], said it sank. | A friend of Ana and her aide in Lima
            [P Ana Ruiz] and her aide, [P Mary Hill], said it sank. | Ana Ruiz and her aide, Mary Hill
            The children of the mayor of [L Lima], [P Mary Hill], said it sank. | The children of the mayor of Lima
            The largest port in [L Peru], [P Mary Hill], said it sank. | The largest port in Peru
            The crew, [P Mary Hill], said it sank. | The crew
            The report, [P Mary Hill], said it sank. | The report
            It was late, they said it sank. | they
            It sank, although her rival, [P Mary Hill], said it sank. | her rival, Mary Hill
            It sank, but the mayor, [P Mary Hill], said it sank. | the mayor, Mary Hill
            Opening the case at the court, [P Mary Hill], prosecuting, said it sank. | Mary Hill
            [P Mary Hill], who as mayor said it sank. | Mary Hill, who
            A scan showed that it broke, and [P Mary Hill], a rigger, said it sank. | Mary Hill
            [P Mary Hill], whose book “The Port” is set in [L Lima], said it sank. | Mary Hill
            [P Mary Hill], who called it “a shame,” said it sank. | Mary Hill
            LIMA ([O Larks]) - The mayor, [P Mary Hill], said it sank. | The mayor, Mary Hill
            LIMA, Nov. 16 ([O LARKS]) -- [P Mary Hill], a rigger, said it sank. | Mary Hill
            ([O Larks]) - A rigger, [P Mary Hill], said it sank. | A rigger, Mary Hill
            LIMA ([O Larks]) - [O Harland] ([O HRL]), the developer, said it sank. | Harland
            The head of the [O Port Board] ([O PB]), [P Mary Hill], said it sank. | The head of the Port Board
            An official at [O Port Works] ([O PW]), a firm in [L Lima], said it sank. | An official at Port Works
            [P Mary Hill] ([O PB]), a rigger, said it sank. | Mary Hill
            An aide to Mayor [P Mary Hill] who asked not to be named said it sank. | An aide to Mayor Mary Hill
            A friend of [P Mary Hill] who was there said it sank. | A friend of Mary Hill
            A spokesman for the [O Port Board] which runs the pier said it sank. | A spokesman for the Port Board
            The widow of [P Karl Voss] who ran the yard said it sank. | The widow of Karl Voss
            [P Mary Hill] who was there said it sank. | Mary Hill
            ([O Harland]), a yard in [L Lima], said it sank. | Harland
            The clerk who started [O Harland] in [L Lima] said it sank. | The clerk
            """)
    void isFoundAheadOfAPause(String sentence, String subject) {
        assertThat(ofSaid(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, [P Mary Hill], head of the port said. | Mary Hill
            It sank, [P Mary Hill], a nurse from [L Lima] said. | Mary Hill
            It sank, [P Mary Hill], 34, a nurse from [L Lima] said. | Mary Hill
            It sank, [P Mary Hill], an analyst with [O the bank] said. | Mary Hill
            It sank, [P Mary Hill], director of economic planning said. | Mary Hill
            It sank, Dr. [P Mary Hill], head of the port said. | Dr. Mary Hill
            [P Mary Hill], a nurse said it sank. | Mary Hill
            “It sank,” [P Mary Hill], a spokeswoman said. | Mary Hill
            “It sank,” [P Mary Hill], the mayor said. | Mary Hill
            It was the owner's, [P Mary Hill], a spokesman said. | a spokesman
            It was for the owner, [P Mary Hill], a nurse said. | a nurse
            It was [P Mary Hill], a nurse said. | a nurse
            They met [P Ana Ruiz], [P Mary Hill], a nurse said. | a nurse
            They met the head of the crew, [P Mary Hill], the mayor said. | the mayor
            [P Mary Hill], the mayor said, had left. | the mayor
            “It sank,” [P Mary Hill], nurses said. | nurses
            It sank near [L Lima], a nurse said. | a nurse
            """)
    void isThePersonWhoseAppositionIsNotClosed(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(new SubjectBefore(marked.text())
                        .find(marked.at("said"), sentence.startsWith("“") ? 5 : 0)
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pilot, [P Mary Hill], on Oct. 17 said it sank. | The pilot, Mary Hill
            <Harland Wares Ltd> yesterday said it sank. | Harland Wares Ltd
            A Harland poll this summer said it sank. | A Harland poll
            A Harland poll last autumn said it sank. | A Harland poll
            """)
    void isFoundAcrossADate(String sentence, String subject) {
        assertThat(ofSaid(sentence)).isEqualTo(subject);
    }

    @Test
    void isTheHeadOfAnAside() {
        assertThat(source("The suit, which was brought by Mary Larkin, accused the yard of hiding that it rained."))
                .isEqualTo("The suit");
    }

    @Test
    void skipsATimeAgo() {
        assertThat(source("Three weeks ago, a nurse filed a complaint, alleging that the ward was short of staff."))
                .isEqualTo("a nurse");
    }

    @Test
    void isThePersonRecorded() {
        assertThat(source("Owen Birch played a clip of a nurse saying that the ward was short of staff."))
                .isEqualTo("a nurse");
        assertThat(source("Owen Birch sent a letter saying that the ward was short of staff."))
                .isEqualTo("Owen Birch");
    }

    @Test
    void excludesObjectsOfRelativeClauses() {
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
    void skipsAFrontedTime() {
        assertThat(source("A few days later, Larkin relented, telling the crew that the bridge would hold."))
                .isEqualTo("Larkin");
    }

    @Test
    void skipsARelativeClauseOfTheLeadingPhrase() {
        assertThat(source("Speaking in Calder, which is closer to the yard, Larkin shrugged and said the "
                        + "bridge would hold."))
                .isEqualTo("Larkin");
    }

    @Test
    void stopsAtADash() {
        assertThat(source("In the spring - four months after the fire - the port authority told the crew "
                        + "that the bridge would hold."))
                .isEqualTo("the port authority");
    }

    @Test
    void isTheNameAfterAnAppositionInDashes() {
        assertThat(source("A former engineer -- Mary Larkin, who left the yard in May -- said the bridge would hold."))
                .isEqualTo("Mary Larkin");
    }

    @Test
    void keepsThePossessorBeforeAnApposition() {
        assertThat(source("Okafor’s brother, a rigger, said the bridge would hold."))
                .isEqualTo("Okafor’s brother");
    }

    @Test
    void skipsADateline() {
        assertThat(source("CALDER, March 3 (XYZ) - The bank kept its rate on Friday, saying that prices would hold."))
                .isEqualTo("The bank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Most of them said the bridge would hold. | Most of them
            About four in 10 riggers said the bridge would hold. | About four in 10 riggers
            Of those, 47% said the bridge would hold. | 47%
            A study by the port authority said the bridge would hold. | A study by the port authority
            A letter seen by the Calder Herald said the bridge would hold. | A letter seen by the Calder Herald
            A survey published on Friday found the bridge would hold. | A survey
            A poll out on Monday found the bridge would hold. | A poll
            The yard itself said the bridge would hold. | The yard
            Some party figures said the bridge would hold. | Some party figures
            Mary Larkin (a rigger) last week said the bridge would hold. | Mary Larkin
            Mary Larkin, who runs the yard, last week said the bridge would hold. | Mary Larkin
            Those who have met him said the bridge would hold. | Those who have met him
            After Mary Larkin said the bridge would hold, they left. | Mary Larkin
            Kelly said the bridge would hold. | Kelly
            He was echoing Mary Larkin, who said the bridge would hold. | Mary Larkin, who
            """)
    void keepsModifiersOfItsNoun(String sentence, String subject) {
        assertThat(source(sentence)).isEqualTo(subject);
    }

    private static String source(String sentence) {
        assertThat(quotes(sentence)).hasSize(1);
        return String.valueOf(quotes(sentence).get(0).speakerText());
    }

    private static String ofSaid(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return new SubjectBefore(marked.text())
                .find(marked.at("said"), 0)
                .map(marked::words)
                .orElse("-");
    }
}
