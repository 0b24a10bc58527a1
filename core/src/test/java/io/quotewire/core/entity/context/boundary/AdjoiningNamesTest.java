package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdjoiningNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The [O Federal Bank] of [L New Lima] rose. | ORGANIZATION Federal Bank of New Lima
            The [O Court of Appeal] for [L Lima] met. | ORGANIZATION Court of Appeal for Lima
            The [L Lima] [O Board of Lamps] met. | ORGANIZATION Lima Board of Lamps
            [O HarbourPost] [L UK] told of it. | ORGANIZATION HarbourPost UK
            [O HarbourPost] [L Lima] told of it. | ORGANIZATION HarbourPost; LOCATION Lima
            [P Voss] [L UK] told of it. | PERSON Voss; LOCATION UK
            [L Lima] [O Natural Gas Co.] rose. | ORGANIZATION Lima Natural Gas Co.
            [O Lima Hospital] [O NHS Trust] met. | ORGANIZATION Lima Hospital NHS Trust
            The [P Ann Voss] [O College of Law] opened. | ORGANIZATION Ann Voss College of Law
            A [O University] of [L St. Lima] teacher left. | ORGANIZATION University of St. Lima
            Dock + Lung [L UK] said no. | ORGANIZATION Lung UK
            [P Karl Voss] of Kids First [L Lima] said no. | PERSON Karl Voss; ORGANIZATION Kids First Lima
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
            The [L UK] said no. Meanwhile [L UK] said no. | LOCATION UK; LOCATION UK
            Former [L UK] MPs left. | LOCATION UK
            Miss World [L Lima] said no. Oil Rich [L Lima] left. | LOCATION Lima; LOCATION Lima
            """)
    void areOtherwiseTwo(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(
                text,
                AdjoiningNames.of(
                        text.text().tokens(),
                        WordClasses.of(text.text().tokens()),
                        text.text().names()));
    }
}
