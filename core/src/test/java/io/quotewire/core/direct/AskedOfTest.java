package io.quotewire.core.direct;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody was asked or told, by nobody knows whom. */
class AskedOfTest {

    @Test
    void leavesAloneWhatTheSubjectWasAsked() {
        assertThat(said("Larkin was asked, “What is the most dangerous bridge of all?” Larkin joked "
                        + "that it was the new one."))
                .containsExactly("Larkin: that it was the new one");
        assertThat(said("“Do you see a future for the yard?” Okafor was asked."))
                .isEmpty();
    }

    @Test
    void namesTheOneWhoAsks() {
        assertThat(said("Larkin was asked by Mary Okafor, “What is the most dangerous bridge of all?”"))
                .containsExactly("Mary Okafor: What is the most dangerous bridge of all?");
    }
}
