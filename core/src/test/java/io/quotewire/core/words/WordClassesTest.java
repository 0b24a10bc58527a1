package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The class and the sets of a word in its context. */
class WordClassesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The crew left quickly. | quickly | ADVERB
            The deputy left. | deputy | OPEN
            The Daly left. | Daly | OPEN
            The crew will leave. | will | AUXILIARY
            They asked Will Daly. | Will | OPEN
            May said no. | May | OPEN
            May we leave? | May | AUXILIARY
            It rained. May we leave? | May | AUXILIARY
            May, who ran, left. | May | OPEN
            It's late. | 's | AUXILIARY
            She is 40. | 40 | OPEN
            THE END. | THE | DETERMINER
            The WHO warned. | WHO | OPEN
            WHO director Daly left. | WHO | OPEN
            DALY, WHO LEFT, SANG. | WHO | RELATIVE
            Ask the who and the why. | who | RELATIVE
            Wait! | ! | PUNCTUATION
            A U.S.-led crew. | - | OPEN
            The crew - all of it. | - | PUNCTUATION
            The crew of the U.S. - all of it. | - | PUNCTUATION
            He isn’t late. | isn’t | AUXILIARY
            """)
    void classDependsOnSpellingAndNeighbours(String sentence, String word, WordClass wordClass) {
        Tokens tokens = Tokenizer.tokenize(sentence);

        assertThat(WordClasses.of(tokens).at(at(tokens, word))).isEqualTo(wordClass);
    }

    @Test
    void knowWhichSetsAreAbsentFromAText() {
        Tokens tokens = Tokenizer.tokenize("According to the crew, it rained.");
        WordClasses classes = WordClasses.of(tokens);

        for (WordSet set : WordSet.values()) {
            boolean any = IntStream.range(0, tokens.size()).anyMatch(i -> classes.is(i, set));
            assertThat(classes.mayHave(set)).isEqualTo(any);
        }
    }

    @Test
    void setsAreThoseOfTheWordItself() {
        Tokens tokens = Tokenizer.tokenize("He left after Friday, WHO said.");
        WordClasses classes = WordClasses.of(tokens);

        assertThat(classes.is(at(tokens, "He"), WordSet.SUBJECT)).isTrue();
        assertThat(classes.is(at(tokens, "after"), WordSet.ANY_SUBORDINATOR)).isTrue();
        assertThat(classes.is(at(tokens, "after"), WordSet.SUBJECT)).isFalse();
        assertThat(classes.is(at(tokens, "Friday"), WordSet.WEEKDAY)).isTrue();
        assertThat(classes.is(at(tokens, "left"), WordSet.WEEKDAY)).isFalse();
    }

    @Test
    void repeatedWordKeepsItsClassUnlessItsCaseMatters() {
        Tokens tokens = Tokenizer.tokenize("Will they ask Will Daly, the who, the WHO, if they will or who will?");
        WordClasses classes = WordClasses.of(tokens);

        assertThat(ofEach("will", tokens, classes))
                .containsExactly(WordClass.AUXILIARY, WordClass.OPEN, WordClass.AUXILIARY, WordClass.AUXILIARY);
        assertThat(ofEach("who", tokens, classes))
                .containsExactly(WordClass.RELATIVE, WordClass.OPEN, WordClass.RELATIVE);
        assertThat(ofEach(",", tokens, classes)).containsOnly(WordClass.PUNCTUATION);
    }

    private static List<WordClass> ofEach(String lower, Tokens tokens, WordClasses classes) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.lower(i).equals(lower))
                .mapToObj(classes::at)
                .toList();
    }

    @Test
    void nextAgreesWithAskingEachToken() {
        Tokens tokens = Tokenizer.tokenize("The crew left the WHO after Friday, and who said that he is late?");
        WordClasses classes = WordClasses.of(tokens);

        for (WordSet set : WordSet.values()) {
            for (int from = 0; from <= tokens.size(); from++) {
                int first = IntStream.range(from, tokens.size())
                        .filter(i -> classes.is(i, set))
                        .findFirst()
                        .orElse(tokens.size());
                assertThat(classes.next(from, tokens.size(), set)).isEqualTo(first);
            }
        }
    }

    @Test
    void knownWordIsInASetOrAClosedClass() {
        Tokens tokens = Tokenizer.tokenize("The crew of the WHO left.");
        WordClasses classes = WordClasses.of(tokens);

        assertThat(classes.isKnown(at(tokens, "The"))).isTrue();
        assertThat(classes.isKnown(at(tokens, "of"))).isTrue();
        assertThat(classes.isKnown(at(tokens, "crew"))).isFalse();
        assertThat(classes.isKnown(at(tokens, "WHO"))).isFalse();
    }

    @Test
    void classIsEmptyOutsideTheText() {
        WordClasses classes = WordClasses.of(Tokenizer.tokenize("The crew left."));

        assertThat(classes.is(0, WordClass.DETERMINER)).isTrue();
        assertThat(classes.is(-1, WordClass.DETERMINER)).isFalse();
        assertThat(classes.is(4, WordClass.PUNCTUATION)).isFalse();
        assertThat(classes.is(-1, WordSet.ARTICLE)).isFalse();
        assertThat(classes.is(4, WordSet.ARTICLE)).isFalse();
    }

    private static int at(Tokens tokens, String word) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.is(i, word))
                .findFirst()
                .orElseThrow();
    }
}
