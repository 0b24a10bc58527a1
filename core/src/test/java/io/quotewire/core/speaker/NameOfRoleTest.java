package io.quotewire.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameOfRoleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ambassador to [L Peru] [P Mary Hill] | Mary Hill
            the head of the [O Harland Bank], [P Mary Hill] | Mary Hill
            the senior analyst for [O Harland Bank] [P Mary Hill] | Mary Hill
            director for foreign affairs [P Mary Hill] | Mary Hill
            manager for marketing [P Mary Hill] | Mary Hill
            the Bank of [L Lima]'s chief adviser [P Mary Hill] | Mary Hill
            a spokesman for Mayor [P Mary Hill] | -
            an aide to opposition lawmaker [P Mary Hill] | -
            a spokesman for [P Mary Hill] | -
            a letter from [L Peru] [P Mary Hill] | -
            a lawyer for traders [P Mary Hill] | -
            a spokesman for [P Karl Voss]'s adviser [P Mary Hill] | -
            [P Mary Hill] of Harland's partner [P Keyo] | -
            an adviser hired by [O Harland] [P Mary Hill] | -
            [P Mary Hill] | -
            Speaking in [L Lima] [P Mary Hill] | Mary Hill
            """)
    void resolvesToTheHolderOfTheRole(String marked, String name) {
        MarkedText text = MarkedText.of(marked + " said");
        int end = text.text().tokens().size() - 1;
        int start = NameOfRole.start(text.text(), 0, end);

        assertThat(start < 0 ? "-" : text.words(start, end)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill] head of the port | false
            [P Mary Hill] chief games director at [O Harland] | false
            [P Mary Hill] spokesman for the port | true
            [P Mary Hill] aides | true
            [P Hill] director of the port | true
            [P Mary Hill] director of [P Karl Voss]'s port | true
            """)
    void tellsARoleBehindANameFromWhatTheNameModifies(String marked, boolean modified) {
        MarkedText text = MarkedText.of(marked + " said");

        assertThat(NameOfRole.isModified(
                        text.text(),
                        text.text().names().endToken(0),
                        text.text().tokens().size() - 1))
                .isEqualTo(modified);
    }
}
