package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first name of each text is that of a company that tells of its deal with the last one, or it is not. */
final class DealMakerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Harland] said it had agreed to buy [O Voss Corp].",
                "[O Harland] said on Monday that it will sell its yard to [O Voss Corp].",
                "[O Harland] <HRL> said its yard was sold to <[O Voss Corp]>.",
                "[O Dock Bank] said it formed a unit, [O Voss Corp].",
                "The [O Harland Corp] said it had signed a contract with [O Voss Corp].",
            })
    void tellsOfADeal(String marked) {
        assertThat(tells(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Harland] said it had sued [O Voss Corp].",
                "[O Harland] said [O Bray] had agreed to buy [O Voss Corp].",
                "[O Harland] said it would grow. It will buy [O Voss Corp].",
                "[O Harland] has been told that it will buy [O Voss Corp].",
                "The [O QPA] said it had reached a deal with [O Voss Corp].",
                "[O Dock Union] said it had reached a deal with [O Voss Corp].",
                "[O Harland] said it had seen a contract signed by [O Voss Corp].",
                "[O Reuters] said it had signed a contract with [O Voss Corp].",
                "[O Greenpeace] said it had bought shares in [O Voss Corp].",
                "[O Oxfam] said it had reached a deal with [O Voss Corp].",
            })
    void tellsOfSomethingElse(String marked) {
        assertThat(tells(marked)).isFalse();
    }

    private static boolean tells(String marked) {
        NewsText text = MarkedText.of(marked).text();
        return DealMaker.is(text, 0, text.names().size() - 1);
    }
}
