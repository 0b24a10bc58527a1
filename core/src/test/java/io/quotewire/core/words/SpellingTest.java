package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the spelling of a lower-case word reveals. */
class SpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {"deeply", "badly", "reportedly"})
    void adverbsEndInLy(String word) {
        assertThat(Adverb.endsLikeOne(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "fly", "late", "lyric"})
    void nounsInLyAreNotAdverbs(String word) {
        assertThat(Adverb.endsLikeOne(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "never", "hasn't", "don't"})
    void negationsStandAloneOrAtTheEndOfAVerb(String word) {
        assertThat(Negation.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "has", "can", "tent"})
    void otherWordsNegateNothing(String word) {
        assertThat(Negation.is(word)).isFalse();
    }
}
