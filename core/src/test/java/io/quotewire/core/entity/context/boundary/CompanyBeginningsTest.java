package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompanyBeginningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy [O Electronics Corp] said no. | ORGANIZATION Envoy Electronics Corp
            Shares of Envoy [O Electronics Corp] rose. | ORGANIZATION Envoy Electronics Corp
            Larkley Lamps group [O Inc] said no. | ORGANIZATION Larkley Lamps group Inc
            [P H.T. Voss] co [O Inc] said no. | ORGANIZATION H.T. Voss co Inc
            Quay (U.K.) [O Ltd] said no. | ORGANIZATION Quay (U.K.) Ltd
            [P Voss] Quay [O Securities Inc] said no. | ORGANIZATION Voss Quay Securities Inc
            Applied [O Larkics Corp] said no. | ORGANIZATION Applied Larkics Corp
            [L New Lima] [O Savings Corp] said no. [O Harland Corp] left. | \
            ORGANIZATION New Lima Savings Corp; ORGANIZATION Harland Corp
            """)
    void areOfTheName(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Retailer [O Harland Corp] said no. | ORGANIZATION Harland Corp
            Meanwhile [O Harland Corp] said no. | ORGANIZATION Harland Corp
            Recently [O Harland Corp] said no. | ORGANIZATION Harland Corp
            Applied [O Larkics Corp] rose. It bought [O Larkics Corp] then. | \
            ORGANIZATION Larkics Corp; ORGANIZATION Larkics Corp
            The Envoy of [O Electronics Corp] said no. | ORGANIZATION Electronics Corp
            In [L Lima] [O Electronics Corp] said no. | LOCATION Lima; ORGANIZATION Electronics Corp
            The winch of Applied [O Larkics Corp] broke. | ORGANIZATION Larkics Corp
            [L Lima] [O Harland Board] said no. | LOCATION Lima; ORGANIZATION Harland Board
            Envoy [P Karl Voss] said no. | PERSON Karl Voss
            """)
    void areOtherwiseNot(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(
                text,
                CompanyBeginnings.of(
                        text.text().tokens(),
                        WordClasses.of(text.text().tokens()),
                        text.text().names()));
    }
}
