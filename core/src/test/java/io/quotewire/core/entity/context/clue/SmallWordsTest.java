package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallWordsTest {
    private final Tokens tokens =
            Tokenizer.tokenize("Plant said Larkin will plant 12 oaks. “PLANT,” Oaks said; O’Dea’s is 12.");
    private final SmallWords small = new SmallWords(tokens);

    @Test
    void knowsWhichWordsAlsoOccurInLowerCase() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isLowerCase(tokens.firstChar(i))) {
                words.add(tokens.lower(i));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(small.has(i)).as(tokens.word(i)).isEqualTo(words.contains(tokens.lower(i)));
        }
    }

    @Test
    void removesThemFromOtherWords() {
        BitSet firsts = new BitSet();
        firsts.set(0);
        firsts.set(2);
        small.removeFrom(firsts);
        assertThat(firsts.stream()).containsExactly(2);
    }
}
