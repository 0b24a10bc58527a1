package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The class of a word where it stands. */
class WordClassesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The crew left quickly. | quickly | ADVERB
            The Daly left. | Daly | OPEN
            The crew will leave. | will | AUXILIARY
            They asked Will Daly. | Will | OPEN
            May said no. | May | OPEN
            May we leave? | May | AUXILIARY
            May, who ran, left. | May | OPEN
            It's late. | 's | AUXILIARY
            She is 40. | 40 | OPEN
            THE END. | THE | DETERMINER
            Wait! | ! | PUNCTUATION
            He isn’t late. | isn’t | AUXILIARY
            """)
    void isToldByItsSpellingAndItsNeighbours(String sentence, String word, WordClass wordClass) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(marked.text().wordClass(marked.at(word))).isEqualTo(wordClass);
    }

    @Test
    void isNoneOutsideTheText() {
        NewsText text = MarkedText.of("The crew left.").text();

        assertThat(text.is(-1, WordClass.DETERMINER)).isFalse();
        assertThat(text.is(99, WordClass.PUNCTUATION)).isFalse();
        assertThat(text.is(-1, WordSet.ARTICLE)).isFalse();
        assertThat(text.is(99, WordSet.ARTICLE)).isFalse();
        assertThat(text.is(-1, "the")).isFalse();
        assertThat(text.lower(99)).isEmpty();
    }
}
