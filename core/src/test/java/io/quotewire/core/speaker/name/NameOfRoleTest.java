package io.quotewire.core.speaker.name;

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
            Speaking at the funeral of [P Mary Hill] | -
            """)
    void resolvesToTheHolderOfTheRole(String marked, String name) {
        MarkedText text = MarkedText.of(marked + " said");
        int end = text.text().tokens().size() - 1;
        int start = NameOfRole.start(text.text(), 0, end);

        assertThat(start < 0 ? "-" : text.words(start, end)).isEqualTo(name);
    }
}
