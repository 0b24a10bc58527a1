package io.quotewire.core.direct.finder;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headlines that open with a quote and a colon. */
class HeadlineColonTest {

    @Test
    void giveTheQuoteToTheSubjectOfTheirClause() {
        assertThat(said("“We threw it all away”: Mary Larkin quits as mayor"))
                .containsExactly("Mary Larkin: We threw it all away");
    }

    @Test
    void leaveAloneWhatNamesNobody() {
        assertThat(said("“We threw it all away”: the inside story of a club in trouble"))
                .isEmpty();
    }
}
