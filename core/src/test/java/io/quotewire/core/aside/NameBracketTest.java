package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameBracketTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            Bloomly Inc (“Bloomly” or the “Company”) | false | Bloomly, Company
            Bloomly Inc ("Bloomly")                  | false | Bloomly
            the Harbour Board (“HB”)                 | false | HB
            an offering (the “Offering”)             | false | Offering
            Bloomly Inc (NYSE: BLM, “Bloomly”)       | true  | Bloomly
            """)
    void definesTerms(String text, boolean listed, String terms) {
        NameBracket.Content content = read(text).orElseThrow();

        assertThat(content.listed()).isEqualTo(listed);
        assertThat(String.join(", ", content.terms())).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bloomly (NASDAQ: BLMX)", "Bloomly (NYSE and TSX: BLM)", "Ekvatorn AB (publ)", "Harland (HRL.N)"
            })
    void listsACompany(String text) {
        assertThat(read(text)).contains(new NameBracket.Content(true, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mary Hill (54)",
                "the port (“Yes”)",
                "the port (“Yes, we are late”)",
                "the port (the “late”)",
                "Bloomly (NYSE)",
                "Bloomly (“Bloomly)",
                "Bloomly (Bloomly)",
                "Bloomly (“”)",
                "Bloomly ()",
                "()"
            })
    void mayBePartOfTheSentence(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static Optional<NameBracket.Content> read(String text) {
        return NameBracket.read(text, text.indexOf('('), text.length());
    }
}
