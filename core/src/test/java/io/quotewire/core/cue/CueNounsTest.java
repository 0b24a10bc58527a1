package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueNounsTest {

    @Test
    void areKnownInSingularAndPlural() {
        assertThat(CueNouns.english().sure("claim")).contains(CueCertainty.HIGH);
        assertThat(CueNouns.english().sure("claims")).contains(CueCertainty.HIGH);
        assertThat(CueNouns.english().sure("theories")).contains(CueCertainty.MEDIUM);
        assertThat(CueNouns.english().sure("belief")).contains(CueCertainty.LOW);
        assertThat(CueNouns.english().sure("winch")).isEmpty();
    }
}
