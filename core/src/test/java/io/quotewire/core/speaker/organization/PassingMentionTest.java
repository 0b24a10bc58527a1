package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the name in a text only tells of somebody or something else, where a later phrase ends with the noun. */
final class PassingMentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A former [O Harland] banker was named head.      | company
            She left the [O Dock Union] for good.            | union
            He defected on Monday from [O Harland].          | party
            [P Tom Bray], who ran [O Harland]'s yard, fell.  | company
            His [O Harland] truck fell.                      | company
            A [O Harland] 737 crashed.                       | company
            A [O Harland] car fell.                          | company
            [P Tom Bray], a [O Harland] lawyer, fell.        | company
            Three [O Harland] workers fell.                  | group
            [O Harland] shares fell.                         | agency
            [O Harland] lamps fell.                          | agency
            Rebels attacked [O Harland].                     | group
            Two gunmen held up [O Harland].                  | group
            """)
    void isOne(String marked, String noun) {
        assertThat(is(marked, noun)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] makes lamps.                         | company
            She met the [O Dock Union].                      | union
            A [O Harland] spokesman fell.                    | company
            [O Harland] shares fell.                         | company
            [O Harland] officials fell.                      | agency
            Rebels attacked [O Harland].                     | company
            [O Harland] was attacked.                        | group
            """)
    void isNone(String marked, String noun) {
        assertThat(is(marked, noun)).isFalse();
    }

    private static boolean is(String marked, String noun) {
        NewsText text = MarkedText.of(marked).text();
        int name = 0;
        while (!text.names().words(text.tokens(), name).matches("Harland|Dock Union")) {
            name++;
        }
        return PassingMention.is(text, name, noun);
    }
}
