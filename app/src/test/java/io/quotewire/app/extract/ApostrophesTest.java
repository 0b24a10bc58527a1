package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import org.junit.jupiter.api.Test;

/** Names are spelt with the apostrophe of the article that is extracted. */
class ApostrophesTest {
    private static final String PRINTED = "Mary O’Larkin met Ana Ruiz in Lisbon. “The harbour’s mine,” O’Larkin said.";

    @Test
    void aNameHasTheApostropheOfItsText() {
        assertThat(speaker(PRINTED)).isEqualTo("Mary O’Larkin");
        assertThat(speaker(PRINTED.replace('’', '\''))).isEqualTo("Mary O'Larkin");
    }

    @Test
    void whereBothStandItHasTheOneThatItHasMoreOften() {
        String typed = "O'Larkin";
        assertThat(speaker(PRINTED + " It isn't hers. " + typed + " left.")).isEqualTo("Mary O’Larkin");
        assertThat(speaker(PRINTED + (" " + typed + " left.").repeat(3))).isEqualTo("Mary O'Larkin");
    }

    @Test
    void aNameWithoutOneStaysAsItIs() {
        assertThat(speaker("“The harbour’s mine, and I won’t sell,” Ana Ruiz said."))
                .isEqualTo("Ana Ruiz");
    }

    @Test
    void eachApostropheIsDecidedByItself() {
        String text = "Ana Ruiz’s man met Mary O'Larkin. “The harbour is mine,” O'Larkin said.";
        assertThat(speaker(text)).isEqualTo("Mary O'Larkin");
    }

    @Test
    void spansAndWordsStayThoseOfTheText() {
        Extraction found = NewsExtractor.standard().extract(PRINTED);
        Extraction spelt = Apostrophes.of(PRINTED).spelt(found);
        assertThat(spelt.mentions())
                .extracting(Mention::text)
                .isEqualTo(found.mentions().stream().map(Mention::text).toList());
        assertThat(spelt.mentions()).extracting(Mention::entity).contains("Mary O’Larkin", "Ana Ruiz");
        assertThat(spelt.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.content()).isEqualTo(found.quotes().get(0).content());
            assertThat(quote.speakerText()).isEqualTo("O’Larkin");
        });
    }

    private static String speaker(String text) {
        Extraction found = NewsExtractor.standard().extract(text);
        return String.valueOf(Apostrophes.of(text).spelt(found).quotes().get(0).speaker());
    }
}
