package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteTokensTest {
    private static final Tokens TOKENS = Tokenizer.tokenize("The winch was old when they left the yard");

    private final FiniteTokens finite =
            new FiniteTokens(TOKENS, WordClasses.of(TOKENS), new EntitySpans.Builder().build());

    @Test
    void matchFiniteVerbsOnRepeatedQueries() {
        assertThat(finite.isAt(2)).isTrue();
        assertThat(finite.isAt(2)).isTrue();
        assertThat(finite.isAt(6)).isTrue();
        assertThat(finite.isAt(1)).isFalse();
        assertThat(finite.isAt(1)).isFalse();
    }

    @Test
    void areAbsentOutsideTheText() {
        assertThat(finite.isAt(-1)).isFalse();
        assertThat(finite.isAt(TOKENS.size())).isFalse();
        assertThat(finite.isAny(-2, 0)).isFalse();
    }

    @Test
    void anyCoversTheHalfOpenRange() {
        assertThat(finite.isAny(0, 2)).isFalse();
        assertThat(finite.isAny(0, 3)).isTrue();
        assertThat(finite.isAny(2, 3)).isTrue();
        assertThat(finite.isAny(3, 6)).isFalse();
        assertThat(finite.isAny(3, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] beat [P Karl Voss] | true
            [P Ana Ruiz] put pressure on | true
            [P Ana Ruiz] cut in | true
            [O Harland] beat [O Bloomly] | true
            [O Harland] hit [P Karl Voss] | false
            the [P Ana Ruiz] hit Boats | false
            the new [P Ana Ruiz] hit, | false
            """)
    void areUnchangedPastsBesideNames(String sentence, boolean any) {
        NewsText text = MarkedText.of(sentence).text();

        assertThat(text.hasFinite(0, text.tokens().size())).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] cast members said | cast | false
            [P Ana Ruiz] put pressure on boats | put | true
            [P Ana Ruiz] beat [P Karl Voss] said | beat | true
            """)
    void areNoUnchangedPastsBeforeTheSubjectOfAVerb(String sentence, String word, boolean verb) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(marked.text().isFinite(marked.at(word))).isEqualTo(verb);
    }
}
