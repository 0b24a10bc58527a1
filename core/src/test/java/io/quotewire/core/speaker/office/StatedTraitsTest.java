package io.quotewire.core.speaker.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.Traits;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the text states of its first person, and whether "the 54-year-old", "the Spaniard" with which it ends is said of
 * them.
 */
final class StatedTraitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss], 54, left. The 54-year-old
            [P Karl Voss] (54) left. The 54-year-old
            [P Karl Voss], who is 54, left. The 54-year-old
            [P Karl Voss], aged 54, left. The 54-year-old
            The 54-year-old baker [P Karl Voss] left. The 54-year-old
            [L Spain]'s [P Karl Voss] left. The Spaniard
            [L Spain]'s world number two [P Karl Voss] left. The Spaniard
            Spaniard [P Karl Voss] left. The Spaniard
            Spanish tennis player [P Karl Voss] left. The Spaniard
            [L Spain] captain [P Karl Voss] left. The Spaniard
            [P Karl Voss], a Spanish striker, left. The Spaniard
            [P Karl Voss], the Spaniard, left. The Spaniard
            [P Karl Voss] of [L Spain], left. The Spaniard
            Rep. [P Karl Voss], R-Texas, left. The Republican
            [P Karl Voss] left. [L Spain]'s [P Voss] won. The Spaniard
            """)
    void areTold(String marked) {
        assertThat(isTold(marked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss], 45, left. The 54-year-old
            [L Spain]'s [P Karl Voss] left. The Dane
            Spanish striker [P Karl Voss] left. The Dane
            [P Karl Voss], the [L Spain] captain, left. The Dane
            Democratic Sen. [P Karl Voss] left. The Republican
            """)
    void contradict(String marked) {
        assertThat(isContradicted(marked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss], 54 boats and a net were lost. The 54-year-old
            [P Karl Voss], 1954, oil. The 54-year-old
            [L Spain] manager [P Karl Voss] left. The Spaniard
            Spanish Open champion [P Karl Voss] left. The Spaniard
            [P Karl Voss] left [L Spain]. The Spaniard
            [P Karl Voss], envoy to [L Spain], left. The Spaniard
            [P Karl Voss] met the Spanish envoy. The Spaniard
            [P Karl Voss] met [P Ana Hill], 54. The 54-year-old
            """)
    void areNotToldByOtherWords(String marked) {
        assertThat(isTold(marked)).isFalse();
        assertThat(isContradicted(marked)).isFalse();
    }

    private static boolean isTold(String marked) {
        NewsText text = MarkedText.of(marked).text();
        People people = People.of(text.tokens(), text.names());
        return new StatedTraits(text, people).tell(first(people), phrase(text));
    }

    private static boolean isContradicted(String marked) {
        NewsText text = MarkedText.of(marked).text();
        People people = People.of(text.tokens(), text.names());
        return new StatedTraits(text, people).contradict(first(people), phrase(text));
    }

    private static Person first(People people) {
        return people.persons().get(0);
    }

    private static Traits phrase(NewsText text) {
        int noun = text.tokens().size() - 1;
        return Traits.of(text, noun, noun);
    }
}
