package io.quotewire.core.speaker;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which organisation "the company" means. */
class BodiesTest {

    @Test
    void areToldByAWordOfTheirName() {
        assertThat(said("Harland Shipping Co. lost money last year. “We shall recover,” the company said on Monday."))
                .containsExactly("Harland Shipping Co.: We shall recover,");
    }

    @Test
    void areToldByTheWordBeforeOf() {
        assertThat(said("The Ministry of Transport closed the bridge. “It was unsafe,” the ministry said."))
                .containsExactly("Ministry of Transport: It was unsafe,");
    }

    @Test
    void areLeftWithoutANameWhereTwoFit() {
        assertThat(said("The Ministry of Transport sued the Ministry of Health. “We shall win,” the ministry said."))
                .containsExactly("ministry: We shall win,");
    }
}
