package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is the same name however an article encodes it; its words remain those of the article. */
class OneNameTest {
    private static final NewsExtractor EXTRACTOR = NewsExtractor.standard();

    @ParameterizedTest
    @ValueSource(strings = {"O'Larkin", "O’Larkin", "O‘Larkin", "OʼLarkin", "O′Larkin"})
    void withAnyApostrophe(String surname) {
        String text = "Mary O'Larkin met Ana Ruiz in Lisbon. “The harbour is closed,” Mary " + surname + " said.";

        Extraction found = EXTRACTOR.extract(text);

        assertThat(found.mentions())
                .extracting(Mention::entity)
                .containsExactly("Mary O'Larkin", "Ana Ruiz", "Lisbon", "Mary O'Larkin");
        assertThat(found.mentions().get(3).text()).isEqualTo("Mary " + surname);
        assertThat(found.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).isEqualTo("Mary O'Larkin");
            assertThat(quote.speakerText()).isEqualTo("Mary " + surname);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u200f"})
    void withInvisibleCharacters(String unseen) {
        String name = "Mary Lar" + unseen + "kin";
        String text =
                "Mary Larkin met Ana Ruiz. “The har" + unseen + "bour is closed,” sa" + unseen + "id " + name + ".";

        Extraction found = EXTRACTOR.extract(text);

        assertThat(found.mentions())
                .extracting(Mention::entity)
                .containsExactly("Mary Larkin", "Ana Ruiz", "Mary Larkin");
        assertThat(found.mentions().get(2).text()).isEqualTo(name);
        assertThat(found.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("The har" + unseen + "bour is closed,");
            assertThat(quote.speaker()).isEqualTo("Mary Larkin");
            assertStandsAtItsOffsets(quote, text);
        });
    }

    @Test
    void decomposedOrComposed() {
        String composed = "“The harbour is closed,” said José García. Ana Núñez left. “It is late,” García added.";
        String text = Normalizer.normalize(composed, Normalizer.Form.NFD);

        Extraction found = EXTRACTOR.extract(text);

        assertThat(found.mentions())
                .extracting(Mention::entity)
                .containsExactly("José García", "Ana Núñez", "José García");
        assertThat(found.quotes()).extracting(Quote::speaker).containsOnly("José García");
        found.quotes().forEach(quote -> assertStandsAtItsOffsets(quote, text));
    }

    @Test
    void withAMarkThatDoesNotCompose() {
        assertThat(EXTRACTOR.extract("“It is late,” said Mary Lạ̈rkin.").mentions())
                .extracting(Mention::entity)
                .containsExactly("Mary Lạ̈rkin");
    }

    @Test
    void withAnyBlankAndHyphen() {
        assertThat(EXTRACTOR
                        .extract("Mary Ruiz-Hale met Dan Cole. “It is late,” said Mary\u00a0Ruiz\u2011Hale.")
                        .mentions())
                .extracting(Mention::entity)
                .containsExactly("Mary Ruiz-Hale", "Dan Cole", "Mary Ruiz-Hale");
    }

    @Test
    void ofAnOrganizationWithAnyApostrophe() {
        assertThat(EXTRACTOR
                        .extract("The Larkin Workers’ Party lost. The Larkin Workers' Party said it was late.")
                        .mentions())
                .extracting(Mention::entity)
                .containsOnly("Larkin Workers' Party");
    }

    private static void assertStandsAtItsOffsets(Quote quote, String text) {
        int start = text.offsetByCodePoints(0, quote.start());
        int end = text.offsetByCodePoints(0, quote.end());
        assertThat(text.substring(start, end)).isEqualTo(quote.text());
    }
}
