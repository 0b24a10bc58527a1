package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two named people whom "the pair" or "the couple" means. */
final class TwoPersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Tom Bray] and [P Ana Ruiz] met in May. The pair left. | The pair | Tom Bray and Ana Ruiz
            [P Tom Bray] and [P Ana Ruiz] met in May. The duo left. | The duo | Tom Bray and Ana Ruiz
            [P Tom Ruiz] and [P Ana Ruiz] met in May. The couple left. | The couple | Tom Ruiz and Ana Ruiz
            [P Tom] and [P Ana Ruiz] met in May. The couple left. | The couple | Tom and Ana Ruiz
            [P Tom Bray] and his wife, [P Ana], met in May. The couple left. | The couple | Tom Bray and his wife, Ana
            """)
    void areTheSubjectBefore(String marked, String source, String two) {
        assertThat(of(marked, source)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Tom Bray] and [P Ana Ruiz], for the defence, met. The couple left. | The couple
            [P Tom Bray] and [P Ana Ruiz] met. The couple left. | The couple
            [P Tom Ruiz] and [P Ana Ruiz] met a young couple. The couple left. | The couple
            [O Harland] and [O Voss] met. The pair left. | The pair
            [P Tom Bray] met [P Ana Ruiz]. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] met. It rained. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] hired two climbers. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] spoke for the killers. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] met a man and his boy. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] met Ann and Dot. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] met the couple. The pair left. | The pair
            [P Tom Ruiz] and [P Ana Ruiz], his mother, met in May. The couple left. | The couple
            [P Tom Bray] and his business partner, [P Ana Ruiz], met in May. The couple left. | The couple
            [P Tom] and [P Ana] met in May. The couple left. | The couple
            [P Tom Bray] and [P Ana Ruiz] met. [P Jo Lane] came. The pair left. | The pair
            [P Tom Bray] and [P Ana Ruiz] met. The winning pair left. | The winning pair
            """)
    void areUnknownOtherwise(String marked, String source) {
        assertThat(of(marked, source)).isEqualTo("-");
    }

    private static String of(String marked, String words) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        int start = news.tokens().text().lastIndexOf(words);
        SourceWords source = SourceWords.of(news, new Span(start, start + words.length()));
        GroupInFocus groups = new GroupInFocus(news, new TheyPersons(news, People.of(news.tokens(), news.names())));
        return new TwoPersons(news, groups)
                .of(source)
                .map(found -> text.words(found.first(), found.end()))
                .orElse("-");
    }
}
