package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations before the noun that says what they are. */
final class OrganizationsBeforeNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Quayside Centre think tank said so. | Quayside Centre
            He told the Larkly website so. | Larkly
            The [P Oort] news agency said so. | Oort
            """)
    void areFoundBehindAnArticle(String text, String name) {
        assertThat(OrganizationsBeforeNoun.of(NamesOf.text(MarkedText.of(text))))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Maltese newspaper said so.
            The South Korean newspaper said so.
            The UK newspaper said so.
            The [L Lima] newspaper said so.
            The [P Mary Hill] charity said so.
            The Larkly company said so.
            The Hindu charity said so.
            The Larkly-linked think tank said so.
            The [P Larkly] website said so.
            The Larkly charity said so. [P Karl Larkly] left.
            Larkly newspapers said so.
            """)
    void areNoAdjectivesPlacesOrFullNamesOfPersons(String text) {
        assertThat(OrganizationsBeforeNoun.of(NamesOf.text(MarkedText.of(text))))
                .isEmpty();
    }
}
