package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeTest {

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
            He agreed with her that it rained. | agreed | with her
            He agreed to her that it rained. | agreed | -
            He inquired of them whether it rained. | inquired | of them
            He said with her that it rained. | said | -
            He told him not to leave. | told | him
            He told the crew not to leave. | told | the crew
            He told the crew on deck that it rained. | told | the crew
            He told reporters Monday it rained. | told | reporters
            He told reporters the winch was late. | told | reporters
            He told reporters [P Hale] was late. | told | reporters
            He told reporters prices were late. | told | reporters
            He told reporters Democratic leaders in the House were late. | told | reporters
            He told journalists doctors in the port were late. | told | journalists
            He told family friends in the port that it was late. | told | family friends
            He told staff nurses in the port that it was late. | told | staff nurses
            He told women voters in the port that it was late. | told | women voters
            He told lawmakers [O Harland]'s boats in the bay had sunk. | told | lawmakers
            He told former pilots [P Hill] and [P Hale] that it was late. | told | former pilots Hill and Hale
            He told her it rained. | told | her
            He told a journalist from the [O Herald] it rained. | told | a journalist from the Herald
            He told the yard's crew it rained. | told | the yard's crew
            He told that it rained. | told | -
            He told harbournews.co.uk it rained. | told | harbournews.co.uk
            He told the site www.harbour.sk that it rained. | told | the site www.harbour.sk
            He told the [O House of Lords] prices of old boats were high. | told | the House of Lords
            He told [O Harland] prices of old boats were high. | told | Harland
            He told ministers old boats were late. | told | ministers
            He told ministers [L Peru]'s old boats were late. | told | ministers
            He told a conference [L Peru] now was late. | told | a conference
            He told [L Lima] officials boats were late. | told | Lima officials
            He told [O Harland]'s crew boats were late. | told | Harland's crew
            He told the Sunday [O Herald] the winch was late. | told | the Sunday Herald
            He told the crew Sunday the winch was late. | told | the crew
            He told [O Radio Lima] News boats were late. | told | Radio Lima News
            """)
    void followsTheCue(String sentence, String cue, String told) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);
        int start = marked.at(cue) + 1;

        assertThat(marked.words(start, Addressee.behind(read, read.cues().get(0), start)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She urged the crew, all of them volunteers, to wait. | true
            She asked the minister, who was ill, not to go. | true
            She urged the Farm Agency (FCA), the lender, to quickly pay. | true
            She told the story, a long one, to amuse him. | false
            She told the crew, all of them tired, to wait. | true
            She told the crew, all of them tired, to win their hearts. | false
            She ordered strikes, the first since May, to punish rebels. | false
            She told the crew, who were ill, that it sank. | false
            She urged the crew, in a letter, to wait. | false
            """)
    void findsTheInfinitiveBehindTheAddresseesAside(String sentence, boolean found) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at(sentence.contains("(") ? "(" : ",");

        assertThat(InfinitiveBehindAside.at(
                                OneSentence.of(marked),
                                OneSentence.of(marked).cues().get(0),
                                end)
                        >= 0)
                .isEqualTo(found);
    }
}
