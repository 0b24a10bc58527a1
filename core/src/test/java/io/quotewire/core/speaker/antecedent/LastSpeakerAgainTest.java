package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the last phrase of the text, from its last "the", may be for Voss, who spoke in the first sentence. */
final class LastSpeakerAgainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss] said so. The full-back                                        | true
            [P Karl Voss] said so. The [L Lima] international                           | true
            [P Karl Voss] said so. The 41-year-old baker                                | true
            [P Karl Voss] said so. It rained. It was late. It was old. The striker      | true
            [P Karl Voss] said so. It is. It is. It is. It is. It is. The striker       | false
            [P Karl Voss] said so. [P Ian Roe] left. The striker                        | false
            [P Karl Voss] said so. Manager [P Ian Roe] left. The striker                | true
            [P Karl Voss] said so. “[P Ian Roe] left.” The striker                      | true
            [P Karl Voss] said so. [P Voss] left. The striker                           | true
            [P Karl Voss] said so. The 23-year-old victim                               | false
            [P Karl Voss] said so. The bridge                                           | false
            """)
    void isDescribed(String marked, boolean again) {
        NewsText text = MarkedText.of(marked).text();
        People people = Sources.people(text);
        assertThat(of(text, people).isDescribed(people.persons().get(0), 0, article(text), noun(text)))
                .isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chairman [P Karl Voss] said so. The official                                | true
            [O Harland] director [P Karl Voss] said so. The [O Harland] executive       | true
            Chairman [P Karl Voss] said so. The baker                                   | false
            Striker [P Karl Voss] said so. The official                                 | false
            [P Karl Voss] said so. The official                                         | false
            Chairman [P Karl Voss] said so. An official left. The official              | false
            Chairman [P Karl Voss] said so. [P Ian Roe] left. The official              | false
            Chairman [P Karl Voss] said so. The [O Harland] official                    | false
            Chairman [P Karl Voss] said so. He asked for anonymity. The official        | false
            """)
    void isOfficial(String marked, boolean again) {
        NewsText text = MarkedText.of(marked).text();
        People people = Sources.people(text);
        assertThat(of(text, people).isOfficial(people.persons().get(0), 0, article(text), noun(text)))
                .isEqualTo(again);
    }

    private static LastSpeakerAgain of(NewsText text, People people) {
        return new LastSpeakerAgain(text, people, () -> new Offices(text, people));
    }

    private static int noun(NewsText text) {
        return text.tokens().size() - 1;
    }

    private static int article(NewsText text) {
        int article = noun(text);
        while (!text.is(article, "the")) {
            article--;
        }
        return article;
    }
}
