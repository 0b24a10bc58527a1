package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools of reported speech alone, on sentences whose names are marked by hand. */
class ClauseToolsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said that it rained. | that it rained
            He said that it rained; it stopped. | that it rained
            He said that it rained, adding that it stopped. | that it rained
            He said that it rained and he added that it stopped. | that it rained
            He said that it rained, the minister said. | that it rained
            He said that it rained, according to the minister. | that it rained
            He said that it rained, but he left. | that it rained
            He said that it rained, which is rare. | that it rained
            He said that it rained (and it did, she added, a lot) in May. | that it rained (and it did, she added, a lot) in May
            He said that it rained, compared with last May. | that it rained
            (He said that it rained) in May. | that it rained
            """)
    void clausesEndWhereTheNarratorSpeaks(String sentence, String clause) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("that");

        assertThat(marked.words(start, new ClauseEnd().of(OneSentence.of(marked), start)))
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale, who said that it rained, went home. | that it rained
            While Hale said that it rained, the crew stayed. | that it rained
            Hale, who said that it rained, not snowed. | that it rained, not snowed
            """)
    void clausesInAnAsideEndBeforeTheMainClause(String sentence, String clause) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("that");

        assertThat(marked.words(start, new ClauseEnd().of(OneSentence.of(marked), start, true)))
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said on Monday it rained. | on Monday
            He said Monday morning it rained. | Monday morning
            He said in March it rained. | in March
            He said in 2019 it rained. | in 2019
            He said last week it rained. | last week
            He said in a statement it rained. | in a statement
            He said, in a news release, it rained. | , in a news release,
            He said on Monday in a speech in May it rained. | on Monday in a speech in May
            He said in the yard it rained. | -
            He said Monday's crew left. | -
            """)
    void occasionsAreDaysAndPlacesOfSpeech(String sentence, String occasion) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("said") + 1;

        assertThat(marked.words(start, Occasion.behind(OneSentence.of(marked), start)))
                .isEqualTo(occasion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He told reporters that it rained. | told | reporters
            He told her it rained. | told | her
            He told her doctor it rained. | told | her doctor
            He told the board of the yard that it rained. | told | the board of the yard
            He said to her that it rained. | said | to her
            He said that it rained. | said | -
            He warned them that it rained. | warned | them
            He warned it rained. | warned | -
            He told reporters [P Hale] was late. | told | reporters
            """)
    void theOneWhoIsToldStandsBehindTheCue(String sentence, String cue, String told) {
        MarkedText marked = MarkedText.of(sentence);
        Scope scope = OneSentence.of(marked);
        int start = marked.at(cue) + 1;

        assertThat(marked.words(start, Addressee.behind(scope, scope.cues().get(0), start)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | It rained
            It stopped; it rained, he said. | it rained
            But it rained, he said. | it rained
            Still, it rained, he said. | it rained
            CALDER — It rained, he said. | It rained
            """)
    void mainClausesBeginBehindWhatLeadsUpToThem(String sentence, String clause) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at("he") - 1;

        assertThat(marked.words(new MainClause().start(OneSentence.of(marked), end), end))
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | true
            In the yard, he said. | false
            When it rained, he said. | false
            The clerk who left, he said. | false
            The plan is “a shame,” he said. | true
            “It rained,” he said. | false
            """)
    void mainClausesHaveAFiniteVerb(String sentence, boolean main) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.text().isQuoted(marked.at("he") - 1) ? marked.at("he") : marked.at("he") - 1;

        assertThat(new MainClause().isIn(marked.text(), 0, end)).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, said [P Hale]. | true
            The trouble, said [P Hale], is old. | true
            [P Hale], a clerk, said she left. | false
            [P Hale] said it rained. | false
            It rained, saying no. | false
            """)
    void cuesMayStandBeforeTheirSource(String sentence, boolean inverted) {
        Scope scope = OneSentence.of(MarkedText.of(sentence));

        assertThat(new Inversion().isAt(scope, scope.cues().get(0))).isEqualTo(inverted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said it rained and added it stopped. | Hale; Hale
            [P Hale] said it rained, adding it stopped. | Hale; Hale
            Noting it rained, [P Hale] said it stopped. | Hale; Hale
            [P Hale] said the crew warned it rained, adding it stopped. | Hale; the crew; Hale
            """)
    void cuesShareTheSourceTheyHangOn(String sentence, String sources) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(OneSentence.of(marked).speakers().stream()
                        .map(source -> source.map(phrase -> marked.words(phrase.start(), phrase.end()))
                                .orElse("-"))
                        .toList())
                .containsExactly(sources.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said it rained. | true
            He would say it rained. | false
            He was told it rained. | false
            He left, saying it rained. | false
            The swing states it won. | false
            """)
    void cuesReportIfTheyAreFiniteVerbsOfTheNarrator(String sentence, boolean reports) {
        Scope scope = OneSentence.of(MarkedText.of(sentence));

        assertThat(Reporting.isFinite(scope.text(), scope.cues().get(0))).isEqualTo(reports);
    }
}
