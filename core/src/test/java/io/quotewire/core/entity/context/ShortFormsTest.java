package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O De Larkin Shipping Inc] grew. [P De Larkin] fell. | De Larkin
            [O J.C. Tenney Co] grew. [P Tenney] fell. | Tenney
            [O Hughes Marlow Co] grew. [P Hughes Marlow] fell. | Hughes Marlow
            [O Cairn Energy] grew. [P Cairn] fell. | Cairn
            [O Cairn Energy] grew. It said Cairn could pay. | Cairn
            [O Late Harbour Inc] grew. Late Harbour shares fell. | Late Harbour
            [O Danish Tar Inc] grew. Danish said it hired Danish workers. | Danish
            [O Mary B. Larkin and Co] grew. [P Larkin] fell. | Larkin
            [O Mary B. Larkin and Co] grew. [P Ana Larkin] left. [P Larkin] sighed. | -
            [O Mary B. Larkin and Co] grew. Mr [P Larkin] left. [P Larkin] sighed. | -
            [O Mary Larkin Shipping Inc] grew. [P Mary Larkin] left. | -
            [O Harland University] grew. [P Harland] left. | -
            [O Harland University] grew. It said Harland would open. | -
            [O Cairn Tar Inc] grew. [L Cairn] said it grew. | Cairn
            [O Cairn Corp Ltd] grew. [L Cairn] said it grew. | Cairn
            [O Old Cairn Tar Inc] grew. [L Old Cairn] said it grew. | Old Cairn
            [O Old Cairn Tar Inc] grew in [L Old Cairn]. [L Old Cairn] said it grew. | -
            [O Cairn Tar Inc] grew in [L Cairn]. [L Cairn] said it grew. | -
            [O Cairn Tar Inc] grew. [L Cairn] grew. | -
            [O Cairn Energy] grew. [L Cairn] said it grew. | -
            [O Cairn Energy] grew. [P Tenney] left. | -
            [O Cairn Energy] grew. [L Cairn] is a town. | -
            [O Cairn Energy] grew in [L Cairn]. Cairn people cheered. | -
            [O Lenders Trust Inc] grew. Lenders cheered; all lenders did. | -
            [O Danish Tar Inc] grew. It hired Danish workers. | -
            [O Tolk Voss] grew. [P Tolk] fell. | Tolk
            [O Tolk & Voss] grew. [P Tolk] fell. | -
            [O Tolk FBI] grew. [P Tolk] fell. | -
            [O Tolk Treasury] grew. [P Tolk] fell. | -
            [O Tolk Voss] grew. [P Tolk] ate. [P Tolk] fell. | -
            [O Tolk Museum] grew. [P Tolk] fell. | -
            [O Ann Tolk] grew. [P Ann] fell. | -
            [O Tolk Voss] grew. [P Tolk] fell. [P Voss] fell. | -
            [O Tolk Voss] grew. [P Tolk] ate. [P Tolk] sat. [P Tolk] fell. | -
            """)
    void areFirstWordsOfCompanyNames(String text, String form) {
        assertThat(NamesOf.found(text, ShortForms::of)).isEqualTo(form);
    }
}
