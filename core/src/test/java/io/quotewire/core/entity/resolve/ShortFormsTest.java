package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O De Larkin Shipping Inc] grew. [P De Larkin] fell. | De Larkin
            [O J.C. Tenney Co] grew. [P Tenney] fell. | Tenney
            [O Hughes Marlow Co] grew. [P Hughes Marlow] fell. | Hughes Marlow
            [O Cairn Energy] grew. [P Cairn] fell. | Cairn
            """)
    void areNamesThatBeginACompanys(String text, String form) {
        MarkedText marked = MarkedText.of(text);

        assertThat(ShortForms.of(marked.text().tokens(), marked.text().names())).containsExactly(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O Mary Larkin Shipping Inc] grew. [P Mary Larkin] left.",
                "[O Harland University] grew. [P Harland] left.",
                "[O Cairn Energy] grew. [P Tenney] left.",
                "[O Cairn Energy] grew. [L Cairn] is a town.",
            })
    void areNoPersonsFullNamesAndNoOtherNames(String text) {
        MarkedText marked = MarkedText.of(text);

        assertThat(ShortForms.of(marked.text().tokens(), marked.text().names())).isEmpty();
    }
}
