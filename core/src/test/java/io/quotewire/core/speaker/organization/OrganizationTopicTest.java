package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.organization.OrganizationTopic.Topic;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topic of one sentence: its kind, and the number of the name in the text or -1. */
final class OrganizationTopicTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Northbank] said profits rose. | SPEAKS | 0
            The [O Northbank] also said profits rose. | SPEAKS | 0
            Profits rose, said [O Northbank] on Monday. | SPEAKS | 0
            Profits rose, according to [O Northbank]. | SPEAKS | 0
            Profits rose, [O Northbank] said. | SPEAKS | 0
            The insurer, [O Northbank], said profits rose. | SPEAKS | 0
            """)
    void organizationSpeaks(String sentence, String kind, int name) {
        assertThat(topic(sentence)).isEqualTo(kind + ' ' + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Northbank] has bought a rival. | ACTS | 0
            On Monday [O Northbank] opened a yard. | ACTS | 0
            [O Northbank] opened a yard that [O Harland] built. | ACTS | 0
            """)
    void organizationActs(String sentence, String kind, int name) {
        assertThat(topic(sentence)).isEqualTo(kind + ' ' + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The company said costs fell. | SAME
            It said costs fell. | SAME
            Costs fell, it added. | SAME
            Costs fell, the company said. | SAME
            The government said costs fell. | STATE
            """)
    void sentenceRefersBack(String sentence, String kind) {
        assertThat(topic(sentence)).isEqualTo(kind + " -1");
        assertThat(of(MarkedText.of(sentence)).handsOn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Northbank] and [O Harland] merged. | OTHER
            The commission had asked for papers. | OTHER
            The report said costs fell. | OTHER
            [P Mary Hill] said costs fell. | NONE
            The deal was signed. | NONE
            Rain fell in [L Lima]. | NONE
            “[O Northbank] opened,” she said. | NONE
            """)
    void otherSentencesDoNotReferBack(String sentence, String kind) {
        assertThat(topic(sentence)).isEqualTo(kind + " -1");
        assertThat(of(MarkedText.of(sentence)).handsOn()).isFalse();
    }

    private static String topic(String sentence) {
        Topic topic = of(MarkedText.of(sentence));
        return topic.kind() + " " + topic.name();
    }

    private static Topic of(MarkedText marked) {
        return new OrganizationTopic(marked.text(), Sources.people(marked.text()))
                .of(0, marked.text().sentences().end(0));
    }
}
