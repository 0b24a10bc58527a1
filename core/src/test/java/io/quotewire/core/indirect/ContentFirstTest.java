package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content before its cue, by itself. */
class ContentFirstTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry, [P Vance] said, was old. | Vance: The ferry … was old
            The ferry, said [P Vance], was old. | Vance: The ferry … was old
            The ferry sank, [P Vance] said, adding nothing. | Vance: The ferry sank
            The ferry sank, [P Vance] said, who swam. | Vance: The ferry sank
            The ferry sank, said [P Vance], the old pilot. | Vance: The ferry sank
            The old winch there, [P Vance] said, “is a relic”. | Vance: The old winch there … “is a relic”
            The “old winch” there, [P Vance] said, “is a relic”. | Vance: The “old winch” there … “is a relic”
            “The old winch there”, [P Vance] said, “is a relic”. | -
            """)
    void splitClauseContinuesAfterTheSource(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Instead, [P Vance] said, the ferry sank. | Vance: the ferry sank
            In addition, [P Vance] said, the ferry sank. | Vance: the ferry sank
            For instance, said [P Vance], the ferry sank. | Vance: the ferry sank
            On the other hand, [P Vance] said, the ferry sank. | Vance: the ferry sank
            By contrast, [P Vance] said, the ferry sank. | Vance: the ferry sank
            Later, [P Vance] said, the ferry sank. | Vance: Later … the ferry sank
            Overall, [P Vance] said, the ferry sank. | Vance: Overall … the ferry sank
            In the end, [P Vance] said, the ferry sank. | Vance: In the end … the ferry sank
            In addition to him, [P Vance] said, the ferry sank. | Vance: In addition to him … the ferry sank
            Instead of it, [P Vance] said, the ferry sank. | Vance: Instead of it … the ferry sank
            Instead the ferry sank, [P Vance] said. | Vance: Instead the ferry sank
            """)
    void aLinkAloneIsNoPart(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, [P Vance] said in May. | Vance: The ferry sank
            The ferry sank, [P Vance] said Friday. | Vance: The ferry sank
            The ferry sank, [P Vance] said last week. | Vance: The ferry sank
            The ferry sank, [P Vance] told the crew. | Vance: The ferry sank
            The ferry sank, [P Vance] said the prayers. | -
            """)
    void cueMustNotHaveAnObject(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, [P Vance] would say. | -
            The ferry sank, [P Vance] hoped. | -
            The ferry sank, [P Vance] barked. | -
            The ferry sank, [P Vance] left. | -
            The ferry sank [P Vance] said. | -
            """)
    void onlyAVerbThatTakesAClauseReports(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, [P Vance], a pilot, said this week. | Vance: The ferry sank
            The ferry sank, [P Vance], a pilot, said last month. | Vance: The ferry sank
            The ferry sank, said [P Vance] this week. | Vance: The ferry sank
            """)
    void aTimeIsNotTheSource(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, [P Vance] said — but nobody drowned. | Vance: The ferry sank
            The ferry sank, [P Vance] said but did not elaborate. | Vance: The ferry sank
            Although it fails the ferry will stay, [P Vance] said. | Vance: Although it fails the ferry will stay
            In May, a fire cost the yard ten cranes, [P Vance] said. | Vance: In May, a fire cost the yard ten cranes
            Usually, the clerks alert the yard, [P Vance] said. | Vance: Usually, the clerks alert the yard
            After a short delay the ferry left, [P Vance] said. | Vance: After a short delay the ferry left
            In a letter to the crew on Monday, [P Vance] said: | -
            As a result, [P Vance] said. | -
            """)
    void contentNeedNoMainClauseOfItsOwnBeforeAReportThatClosesTheSentence(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, the pilots and the crew said. | the pilots and the crew: The ferry sank
            The ferry sank, [P Vance] of [O Harland Ltd], said. | Vance of Harland Ltd: The ferry sank
            The ferry sank, some clerks, including [P Vance], said. | some clerks: The ferry sank
            The ferry sank, Harbour (HCU) union clerk [P Vance] said. | Harbour (HCU) union clerk Vance: The ferry sank
            The ferry sank, clerks accompanying him said. | clerks accompanying him: The ferry sank
            The ferry sank, the pilots and the crew said and left. | -
            The ferry sank, and the pilots and the crew said. | -
            They drank, danced and, the pilots and the crew said. | -
            They sold boats, rebuttals and counter claims. | -
            The ferry, bound for ports in the north the clerk said. | -
            """)
    void allBehindTheLastCommaIsTheSubjectOfTheReport(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, said [P Vance], because it was old. | Vance: The ferry sank … because it was old
            Ferries sank, said [P Vance], including ten of hers. | Vance: Ferries sank … including ten of hers
            The ferry sank, says [P Vance], given the high waves. | Vance: The ferry sank … given the high waves
            The ferry sank, said [P Vance], with ten still at sea. | Vance: The ferry sank … with ten still at sea
            Ferries sank, [P Vance] said on Monday, including two old. | Vance: Ferries sank … including two old
            The ferry sank, [P Vance] said in a note, with ten lost. | Vance: The ferry sank … with ten lost
            The ferry sank, the divers said, killing ten. | the divers: The ferry sank … killing ten
            The ferry sank, the divers said on Monday, injuring ten. | the divers: The ferry sank … injuring ten
            The ferry sank, the divers said, making it six. | the divers: The ferry sank … making it six
            """)
    void detailBehindTheReportCompletesTheContent(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, said [P Vance], with a smile. | Vance: The ferry sank
            The ferry sank, said [P Vance], with his hands up. | Vance: The ferry sank
            The ferry sank, said [P Vance], with divers saying so. | Vance: The ferry sank
            The ferry sank, said [P Vance], a pilot. | Vance: The ferry sank
            The ferry sank, [P Vance] said on Monday, citing divers. | Vance: The ferry sank
            The ferry sank, [P Vance] said on Monday, playing down fears. | Vance: The ferry sank
            The ferry sank, the divers said, making “a scene”. | the divers: The ferry sank
            The ferry sank, the divers said, making it the third. | the divers: The ferry sank
            The ferry sank, [P Vance] said on Monday, at the port. | Vance: The ferry sank
            """)
    void mannerAndDeedsOfTheSpeakerDoNot(String sentence, String frames) {
        assertThat(FoundFrames.of(new ContentFirst(), sentence)).isEqualTo(frames);
    }
}
