package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineErrorsTest {

    @Test
    void unlabelsTheFieldOfAnOffice() {
        assertThat(mended("Defence/3 Minister Ada/1 Holt/2 left")).isEqualTo("Defence Minister Ada/1 Holt/2 left");
        assertThat(mended("Secretary of State/3 Ada/1 Holt/2")).isEqualTo("Secretary of State Ada/1 Holt/2");
        assertThat(mended("the State/3 Department/4 said")).isEqualTo("the State/3 Department/4 said");
    }

    @Test
    void unlabelsAdjectives() {
        assertThat(mended("the U.S.-led/1 force")).isEqualTo("the U.S.-led force");
        assertThat(mended("Oslo-based/3 Harbour/4 Watch/4")).isEqualTo("Oslo-based Harbour/3 Watch/4");
        assertThat(mended("in Stoke-on-Trent/5")).isEqualTo("in Stoke-on-Trent/5");
    }

    @Test
    void removesATrailingCommonNoun() {
        assertThat(mended("in Tarn/5 province/6")).isEqualTo("in Tarn/5 province");
        assertThat(mended("by Yusuf/1 bin/2 ali/2")).isEqualTo("by Yusuf/1 bin/2 ali/2");
    }

    private static String mended(String line) {
        return TrainingSentences.line(MachineErrors.mended(TrainingSentences.parts(line)));
    }
}
