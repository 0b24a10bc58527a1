package io.quotewire.core.speaker;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which organisation "it" and "the company" mean. */
class BodyInFocusTest {

    @Test
    void isTheOneThatSpokeLast() {
        assertThat(said("Harland Shipping said on Monday that sales fell. It said it would close two yards."))
                .containsExactly("Harland Shipping: that sales fell", "Harland Shipping: it would close two yards");
    }

    @Test
    void isTheOneThatActedWhereNoneSpoke() {
        assertThat(said("Microsoft has bought a rival in Oslo. “This is a good day,” it said in a statement."))
                .containsExactly("Microsoft: This is a good day,");
    }

    @Test
    void isHandedOnByThoseWhoMeanIt() {
        assertThat(said("Microsoft said profits rose. The company said costs fell. It said it would hire."))
                .containsExactly("Microsoft: profits rose", "Microsoft: costs fell", "Microsoft: it would hire");
    }

    @Test
    void isNotTheOneSpokenOf() {
        assertThat(said("Microsoft said a rival had left Google. “We are sorry,” it said."))
                .contains("Microsoft: We are sorry,");
    }

    @Test
    void isNobodyWhereAnotherBodyIsSpokenOf() {
        assertThat(said("Microsoft opened an office. The commission had asked for papers. “They came late,” it said."))
                .contains("[it]: They came late,");
    }

    @Test
    void isNobodyFarAway() {
        assertThat(
                        said(
                                "Microsoft opened an office. The sun shone. Nobody came. A cat slept. “They came late,” it said."))
                .contains("[it]: They came late,");
    }

    @Test
    void isNotAskedForWhereNobodySpeaks() {
        assertThat(said("Microsoft opened an office. It is likely that nobody comes."))
                .noneMatch(line -> line.startsWith("Microsoft"));
    }
}
