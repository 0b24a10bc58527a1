package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void markTheWordsOfAKnownPhrase() {
        assertThat(marks("the Harbour Steel yard", Lexicon.ORGANIZATION)).containsExactly(0, 2, 4, 0);
        assertThat(marks("near Tarn now", Lexicon.LOCATION)).containsExactly(0, 1, 0);
        assertThat(marks("Bank of the West", Lexicon.ORGANIZATION)).containsExactly(2, 3, 3, 4);
    }

    @Test
    void areNamesWithCapitals() {
        assertThat(marks("the harbour steel yard", Lexicon.ORGANIZATION)).containsOnly(0);
        assertThat(marks("the Harbour Tarn", Lexicon.ORGANIZATION)).containsOnly(0);
    }

    private static List<Integer> marks(String text, int kind) {
        Phrases phrases = new Phrases(SmallLexicon.table(text), SmallLexicon.lexicon());
        int size = SmallLexicon.table(text).size;
        phrases.find(0, size);
        return IntStream.range(0, size)
                .mapToObj(i -> Phrases.mark(phrases.at(i), Integer.numberOfTrailingZeros(kind)))
                .toList();
    }
}
