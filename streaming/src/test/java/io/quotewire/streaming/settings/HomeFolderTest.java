package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class HomeFolderTest {
    @Test
    void isInTheHomeVariable() {
        assertThat(HomeFolder.of(Map.of("HOME", "/home/ada"), "?")).hasToString("/home/ada/.quotewire");
    }

    @Test
    void isInJavasUserHomeIfTheHomeVariableIsUnusable() {
        assertThat(HomeFolder.of(Map.of(), "/home/ada")).hasToString("/home/ada/.quotewire");
        assertThat(HomeFolder.of(Map.of("HOME", ""), "/home/ada")).hasToString("/home/ada/.quotewire");
        assertThat(HomeFolder.of(Map.of("HOME", "here"), "/home/ada")).hasToString("/home/ada/.quotewire");
    }
}
