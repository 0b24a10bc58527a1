package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueNounsTest {

    @Test
    void areKnownInSingularAndPlural() {
        assertThat(CueNouns.english().sure("claim")).contains(Sureness.HIGH);
        assertThat(CueNouns.english().sure("claims")).contains(Sureness.HIGH);
        assertThat(CueNouns.english().sure("theories")).contains(Sureness.MEDIUM);
        assertThat(CueNouns.english().sure("belief")).contains(Sureness.LOW);
        assertThat(CueNouns.english().sure("winch")).isEmpty();
    }
}
