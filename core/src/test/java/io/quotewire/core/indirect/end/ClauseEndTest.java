package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a reported clause, by itself; every clause begins with "that". */
class ClauseEndTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that the ferry sank; divers left. | that the ferry sank
            She said that the ferry sank: Divers left. | that the ferry sank
            She said that the ferry sank: it was old. | that the ferry sank: it was old
            She said that the ferry Sea Wolf: The Return sank. | that the ferry Sea Wolf: The Return sank
            She said that the ferry sank: divers. | that the ferry sank
            (She said that the ferry sank) in May. | that the ferry sank
            She said that the ferry sank [she left] in May. | that the ferry sank [she left] in May
            """)
    void closingMarksEndAClause(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that the ferry sank, said [P Ruben Vance]. | that the ferry sank
            She said that the ferry sank, argued to the last. | that the ferry sank, argued to the last
            She said that the ferry sank, argued in vain. | that the ferry sank, argued in vain
            She said that the old ferry, said to leak. | that the old ferry, said to leak
            """)
    void invertedCueEndsAClauseThatHasAVerb(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that the ferry sank, [P Vance] said. | that the ferry sank
            She said that the ferry sank, [P Vance] said, in May. | that the ferry sank
            She said that the ferry sank, divers say. | that the ferry sank
            She said that the ferry sank — the pilot said. | that the ferry sank
            """)
    void anotherSpeakerAndCueBetweenPausesEndTheClause(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that the ferry sank and then added salt. | that the ferry sank
            She said that the ferry sank but the pilot said it floated. | that the ferry sank
            She said that the ferry sank, while [P Vance] said it floated. | that the ferry sank
            She said that the ferry sank, but 22 percent said it floated. | that the ferry sank
            She said that the ferry sank and others have said it floated. | that the ferry sank
            She said that the ferry sank and 40 sailors swam. | that the ferry sank and 40 sailors swam
            She said that the ferry sank and that the pilot said so. | that the ferry sank and that the pilot said so
            She said that the ferry sank and the crew swam. | that the ferry sank and the crew swam
            She said that he sank and wanted to sleep. | that he sank and wanted to sleep
            """)
    void conjunctionEndsTheClauseOnlyBeforeASecondCue(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that the ferry sank, where crews say it rained. | that the ferry sank
            She said that the ferry sank, which she called a pity. | that the ferry sank
            She said that it sank under [P Vance], who is a pilot. | that it sank under Vance
            She said that it sank under [P Vance], who swam. | that it sank under Vance, who swam
            She said that the ferry sank, where few go. | that the ferry sank, where few go
            She said that the ferry sank, whose hull was old. | that the ferry sank, whose hull was old
            She said that the ferry, which was old, sank. | that the ferry, which was old, sank
            She said all that they saw in [L Bern], where few go, sank. | that they saw in Bern, where few go, sank
            She said that it sank in [L Bern], where few go, added the pilot. | that it sank in Bern
            She said that the ferry sank where few go. | that the ferry sank where few go
            """)
    void relativeClauseAfterTheVerbMayBelongToTheNarrator(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said that “it sank; we swam” in May. | that “it sank; we swam” in May
            She said that “it sank: we swam” in May. | that “it sank: we swam” in May
            She said that the ferry “was rotten,” adding that it sank. | that the ferry “was rotten,”
            """)
    void quotedTextIsSkippedWhole(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Vance], who said that the ferry, once white, sank, left. | that the ferry, once white, sank
            [P Vance], who said that the ferry sank, the pilot left. | that the ferry sank
            [P Vance], who said that the ferry sank, in May. | that the ferry sank, in May
            [P Vance], who said that “it sank,” left. | that “it sank,”
            While she said that the ferry sank, at the hearing he slept. | that the ferry sank
            """)
    void asideEndsWhereTheMainClauseContinues(String sentence, String clause) {
        assertEnds(sentence, true, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said that it rained. | that it rained
            He said that it rained; it stopped. | that it rained
            He said that it rained, adding that it stopped. | that it rained
            He said that it rained and he added that it stopped. | that it rained
            He said that it rained, the minister said. | that it rained
            He said that it rained, according to the minister. | that it rained
            He said that it rained, but he has left. | that it rained
            He said that it rained, which is untrue. | that it rained
            He said that it rained (and did, she added) in May. | that it rained (and did, she added) in May
            He said that it rained, confessed to the crew. | that it rained, confessed to the crew
            He said that it rained and that he added salt. | that it rained and that he added salt
            He said that “it rained, she said,” in May. | that “it rained, she said,” in May
            He said that it rained, compared with last May. | that it rained, compared with last May
            (He said that it rained) in May. | that it rained
            """)
    void clauseEndsWhereTheNarratorSpeaks(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale, who said that it rained, went home. | that it rained
            While Hale said that it rained, the crew stayed. | that it rained
            Hale, who said that it rained, not snowed. | that it rained, not snowed
            """)
    void clauseInAnAsideEndsBeforeTheMainClause(String sentence, String clause) {
        assertEnds(sentence, true, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Although she said that the ferry sank, divers left. | that the ferry sank
            Although she said that the ferry sank, the divers left. | that the ferry sank
            Although she said that the ferry sank, a search for it near the old port finds it. | that the ferry sank
            Although she said that the ferry sank, [P Vance] left. | that the ferry sank
            Although she said that the ferry sank, boats and all. | that the ferry sank, boats and all
            Although she said that the ferry sank, divers in it. | that the ferry sank, divers in it
            """)
    void mainClauseBehindAFrontedOneEndsIt(String sentence, String clause) {
        assertEnds(sentence, true, clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew – which she says that it left – will swim. | that it left
            The crew -- who she says that they left -- swam in May. | that they left
            The crew – which she says that it left by sea – not by land – swam. | that it left by sea – not by land
            The crew – she says that it left – by boat – in May. | that it left – by boat – in May
            She says that it left – by boat – in May. | that it left – by boat – in May
            The crew, which she says that it left – by boat – swam. | that it left – by boat – swam
            """)
    void dashThatClosesItsRelativeClauseEndsIt(String sentence, String clause) {
        assertEnds(sentence, false, clause);
    }

    private static void assertEnds(String sentence, boolean aside, String clause) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("that");

        assertThat(marked.words(start, new ClauseEnd().of(OneSentence.of(marked), start, aside)))
                .isEqualTo(clause);
    }
}
