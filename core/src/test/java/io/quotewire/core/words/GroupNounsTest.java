package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupNounsTest {
    @Test
    void nameBodiesAndPlurals() {
        assertThat(Stream.of("ministry", "Police", "people", "voters", "firemen", "policemen"))
                .allMatch(GroupNouns::contains);
    }

    @Test
    void nameNoPersonAndNoText() {
        assertThat(Stream.of("driver", "boss", "bus", "gas", "records", "minutes", "report"))
                .noneMatch(GroupNouns::contains);
    }
}
