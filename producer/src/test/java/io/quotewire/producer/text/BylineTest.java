package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylineTest {

    @Test
    void namesComeWithoutWhatStandsAroundThem() {
        assertThat(Byline.of("By ANN BODY")).contains("ANN BODY");
        assertThat(Byline.of("By Ann Body ann.body@wire.example")).contains("Ann Body");
        assertThat(Byline.of("news@wire.example (Ann Body)")).contains("Ann Body");
        assertThat(Byline.of("Ann\n Body and Byron Dy")).contains("Ann Body and Byron Dy");
    }

    @Test
    void whereThereAreNoNamesThereIsNone() {
        assertThat(Byline.of("news@wire.example")).isEmpty();
        assertThat(Byline.of("https://wire.example/ann")).isEmpty();
        assertThat(Byline.of(" ")).isEmpty();
    }
}
