package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time and place of a statement, by itself. */
class OccasionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers spoke Friday. | Friday
            Divers spoke early Friday night. | early Friday night
            Divers spoke on Friday's ferry. | -
            Divers spoke in October. | in October
            Divers spoke in autumn. | -
            Divers spoke in 1998. | in 1998
            Divers spoke in 199. | -
            Divers spoke in a19b. | -
            Divers spoke last Friday. | last Friday
            Divers spoke last winter. | last winter
            Divers spoke last May. | last May
            Divers spoke this may help. | -
            Divers spoke a week ago. | a week ago
            Divers spoke 40 days ago. | 40 days ago
            Divers spoke a week too late. | -
            Divers spoke for weeks. | for weeks
            Divers spoke for sailors. | -
            Divers spoke earlier this week. | earlier this week
            Divers spoke last to the crew. | -
            Divers spoke at dusk. | -
            """)
    void dayIsAWeekdayMonthYearOrPeriod(String sentence, String day) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("spoke") + 1;

        assertThat(marked.words(start, Occasion.behindDay(marked.text(), start)))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers said at a news conference it sank. | at a news conference
            Divers said in a long and bitter letter it sank. | in a long and bitter letter
            Divers said at the quay where it sank. | -
            Divers said in a letter to the [O Herald] it sank. | in a letter to the Herald
            Divers said in a letter to [P Ana Ruiz] it sank. | in a letter to Ana Ruiz
            Divers said in a letter to sailors it sank. | in a letter to sailors
            Divers said in a letter to Lima it sank. | in a letter
            Divers said in what was a speech. | -
            Divers said after meeting the crew it sank. | -
            Divers said after a meeting it sank. | after a meeting
            Divers said in a long memorandum it sank. | in a long memorandum
            Divers said in the hope that a speech helped. | -
            Divers said in a note that it sank. | in a note
            Divers said at the cold, windy hearing it sank. | -
            Divers said a letter sank. | -
            """)
    void placeOfSpeechIsAPrepositionAndASpeechNoun(String sentence, String occasion) {
        assertOccasion(sentence, occasion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers said, in a letter, it sank. | , in a letter,
            Divers said in a letter, it sank. | in a letter
            Divers said, it sank. | -
            """)
    void commaIsIncludedIfOneOpensTheOccasion(String sentence, String occasion) {
        assertOccasion(sentence, occasion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers said Friday in a speech in May it sank. | Friday in a speech in May
            Divers said in May in June in July in August it sank. | in May in June in July in August
            Divers said in May in June in July in August in 2019. | in May in June in July in August
            """)
    void atMostFourOccasionsAreSkipped(String sentence, String occasion) {
        assertOccasion(sentence, occasion);
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
        assertOccasion(sentence, occasion);
    }

    private static void assertOccasion(String sentence, String occasion) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("said") + 1;

        assertThat(marked.words(start, Occasion.behind(OneSentence.of(marked), start)))
                .isEqualTo(occasion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers said after the game they were tired. | after the game
            Divers said following the second race it was old. | following the second race
            Divers said at the port it was old. | -
            """)
    void eventIsSkippedBeforeAClause(String sentence, String event) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at("said") + 1;
        int end = Occasion.behindEvent(marked.text(), start);

        assertThat(end == start ? "-" : marked.words(start, end)).isEqualTo(event);
    }
}
