package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdjoiningNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The [O Federal Bank] of [L New Lima] rose. | ORGANIZATION Federal Bank of New Lima
            The [O Court of Appeal] for [L Lima] met. | ORGANIZATION Court of Appeal for Lima
            The [L Lima] [O Board of Lamps] met. | ORGANIZATION Lima Board of Lamps
            [L Lima] [O Natural Gas Co.] rose. | ORGANIZATION Lima Natural Gas Co.
            [O Lima Hospital] [O NHS Trust] met. | ORGANIZATION Lima Hospital NHS Trust
            The [P Ann Voss] [O College of Law] opened. | ORGANIZATION Ann Voss College of Law
            """)
    void areJoined(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The [O Bank] of [L Lima] rose. | ORGANIZATION Bank; LOCATION Lima
            [O Harland Lamps] of [L Lima] rose. | ORGANIZATION Harland Lamps; LOCATION Lima
            The [O Federal Court] for [L Lima] met. | ORGANIZATION Federal Court; LOCATION Lima
            The [O Federal Bank], [L Lima] and Quay. | ORGANIZATION Federal Bank; LOCATION Lima
            In [L Lima] [O Harland] boss Karl Voss spoke. | LOCATION Lima; ORGANIZATION Harland
            In [L Lima] [O Harland Lamps] fell. | LOCATION Lima; ORGANIZATION Harland Lamps
            [O QPA] [O Harland] said so. | ORGANIZATION QPA; ORGANIZATION Harland
            [P Voss] [O College of Law] opened. | PERSON Voss; ORGANIZATION College of Law
            [P Ann Voss] [O White House] opened. | PERSON Ann Voss; ORGANIZATION White House
            """)
    void areOtherwiseTwo(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(
                text, AdjoiningNames.of(text.text().tokens(), text.text().names()));
    }
}
