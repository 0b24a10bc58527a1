package io.quotewire.core.direct;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who said what another passes on. */
class QuotedAsTest {

    @Test
    void isTheObjectBehindTheQuote() {
        assertThat(said("“The bridge will hold,” the Herald quoted Mary Larkin as saying."))
                .containsExactly("Mary Larkin: The bridge will hold,");
        assertThat(said("Mary Larkin had her say. “The bridge will hold,” the Herald quoted her as saying."))
                .containsExactly("Mary Larkin: The bridge will hold,");
    }

    @Test
    void isTheObjectBeforeTheQuote() {
        assertThat(said("The Herald cited Mary Larkin as saying: “The bridge will hold.”"))
                .containsExactly("Mary Larkin: The bridge will hold.");
    }

    @Test
    void isTheSubjectOfThePassive() {
        assertThat(said("Mary Larkin was quoted by the Herald as saying: “The bridge will hold.”"))
                .containsExactly("Mary Larkin: The bridge will hold.");
        assertThat(said("“The bridge will hold,” Mary Larkin was quoted as saying by the Herald."))
                .containsExactly("Mary Larkin: The bridge will hold,");
    }
}
