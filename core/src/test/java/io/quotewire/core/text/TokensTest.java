package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({"said, true", "Said, false", "sai, false", "saidx, false", "left, false"})
    void areComparedCaseSensitively(String word, boolean same) {
        assertThat(Tokenizer.tokenize("She said so.").is(1, word)).isEqualTo(same);
    }

    @Test
    void knowWhetherTheyStartALine() {
        Tokens tokens = Tokenizer.tokenize("one two\nthree four");

        assertThat(tokens.isLineBetween(1, 2)).isTrue();
        assertThat(tokens.isLineBetween(0, 3)).isTrue();
        assertThat(tokens.isLineBetween(0, 1)).isFalse();
        assertThat(tokens.isLineBetween(2, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"harbour.net, true", "harbour. Net, false", "harbour .net, false", "harbour., false", "harbour.-, false"
    })
    void knowStopsWithinAWord(String text, boolean glued) {
        assertThat(Tokenizer.tokenize(text).isGluedStop(1)).isEqualTo(glued);
        assertThat(Tokenizer.tokenize(text).isGluedStop(0)).isFalse();
    }

    @Test
    void knowWhichWordsArePlainAndTheirKeys() {
        SplittableRandom random = new SplittableRandom(5);
        String characters = "aabceéstTUK09  ..,-''’“\n_:";
        for (int round = 0; round < 2000; round++) {
            String text = random.ints(random.nextInt(40), 0, characters.length())
                    .mapToObj(i -> characters.substring(i, i + 1))
                    .collect(Collectors.joining());
            Tokens tokens = Tokenizer.tokenize(text);
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.isPlain(i)).as(text).isEqualTo(tokens.word(i).matches("[A-Za-z][a-z]*"));
                assertThat(tokens.key(i)).as(text).isEqualTo(WordKey.of(tokens.lower(i)));
                assertThat(tokens.halfKey(i)).isEqualTo((int) tokens.key(i));
                assertThat(tokens.end(i)).as(text).isEqualTo(Tokenizer.endOfToken(text.toCharArray(), tokens.start(i)));
            }
        }
    }
}
