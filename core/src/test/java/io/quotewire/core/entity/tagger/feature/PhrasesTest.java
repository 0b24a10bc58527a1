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
    void needCapitals() {
        assertThat(marks("the harbour steel yard", Lexicon.ORGANIZATION)).containsOnly(0);
        assertThat(marks("the Harbour Tarn", Lexicon.ORGANIZATION)).containsOnly(0);
    }

    @Test
    void areTheLongestAtEachStart() {
        assertThat(marks("Old Harbour Steel Works of Tarn", Lexicon.ORGANIZATION))
                .containsExactly(0, 2, 3, 4, 0, 0);
    }

    @Test
    void areFoundInEveryRunOfAText() {
        String text = "The Bank of the West fell in Tarn, " + "Harbour Steel rose, ".repeat(40) + "near Tarn.";

        List<Integer> places = marks(text, Lexicon.LOCATION);
        assertThat(places.stream().filter(mark -> mark == Phrases.ONLY)).hasSize(2);
        List<Integer> organizations = marks(text, Lexicon.ORGANIZATION);
        assertThat(organizations.stream().filter(mark -> mark == Phrases.FIRST)).hasSize(41);
    }

    private static List<Integer> marks(String text, int kind) {
        TokenTable table = SmallLexicon.table(text);
        Phrases phrases = SmallLexicon.phrases(table);
        return IntStream.range(0, table.size)
                .mapToObj(i -> Phrases.mark(phrases.at(i), Integer.numberOfTrailingZeros(kind)))
                .toList();
    }
}
