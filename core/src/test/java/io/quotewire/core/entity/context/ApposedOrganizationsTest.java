package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations in apposition to a noun. */
final class ApposedOrganizationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The airline, Bloomly, rents planes. | Bloomly
            The small Dutch airline, Bloomly Air, rents planes. | Bloomly Air
            Its airline, the Open Sky, rents planes. | Open Sky
            The port's airline, Bloomly, rents planes. | Bloomly
            The airline, [P Hill], rents planes. | Hill
            """)
    void areFoundBetweenCommas(String text, String name) {
        assertThat(found(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The baker, Bloomly, rents planes.
            The airline, Bloomly rents planes.
            The airline, which rents planes, left.
            For years an expert on airline, Bloomly, left.
            The publisher, [P Hill], left.
            The publisher, Mary Oort, left.
            The airline, [P Ana Hill], left.
            The airline, One Two Three Four Five, left.
            """)
    void excludePersonsAndLongerPhrases(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static Iterable<String> found(String marked) {
        return ApposedOrganizations.of(NamesOf.text(MarkedText.of(marked)));
    }
}
