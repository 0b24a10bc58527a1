package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of reported clauses, in sentences whose names are marked by hand. */
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
            He said that it rained, which is untrue. | that it rained
            He said that it rained (and did, she added) in May. | that it rained (and did, she added) in May
            He said that it rained, confessed to the crew. | that it rained, confessed to the crew
            He said that it rained and that he added salt. | that it rained and that he added salt
            He said that “it rained, she said,” in May. | that “it rained, she said,” in May
            He said that it rained, compared with last May. | that it rained, compared with last May
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
            He said on late Monday it rained. | on late Monday
            He said late Monday it rained. | late Monday
            He said in 20 it rained. | -
            He said earlier this week it rained. | earlier this week
            He said two weeks ago it rained. | two weeks ago
            He said in October 2012 it rained. | in October 2012
            He said on Oct. 12 it rained. | on Oct. 12
            He said October 12 boats sank. | October 12
            He said last September it rained. | last September
            He said October rains came. | -
            He said this year it rained. | this year
            He said at a “statement” it rained. | -
            He said in a tv interview it rained. | in a tv interview
            """)
    void occasionsAreDaysAndPlacesOfSpeech(String sentence, String occasion) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("said") + 1;

        assertThat(marked.words(start, Occasion.behind(OneSentence.of(marked), start)))
                .isEqualTo(occasion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | It rained
            It stopped; it rained, he said. | it rained
            But it rained, he said. | it rained
            Still, it rained, he said. | it rained
            CALDER — It rained, he said. | It rained
            """)
    void mainClausesBeginAfterFrontedPhrases(String sentence, String clause) {
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
            In May, it rained, he said. | true
            The clerk that left it, he said. | true
            “It rained,” it seems, he said. | false
            """)
    void mainClausesHaveAFiniteVerb(String sentence, boolean main) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.text().isQuoted(marked.at("he") - 1) ? marked.at("he") : marked.at("he") - 1;

        assertThat(new MainClause().isIn(marked.text(), 0, end)).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | , | true
            The plan is “a shame,” he said. | ” | true
            “Is it a shame?” he asked. | ” | true
            “It is a shame!” he said. | ” | true
            The plan is “a shame” again. | ” | false
            It rained; he said so. | ; | false
            """)
    void clausesCloseWithTheirOwnOrAPassagesComma(String sentence, String token, boolean closed) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(MainClause.closesWithComma(marked.text(), marked.at(token))).isEqualTo(closed);
    }
}
