package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HomeFolderTest {
    @Test
    void isInTheHomeVariable() {
        assertThat(HomeFolder.of(Map.of("HOME", "/home/ada"), "?")).hasToString("/home/ada/.quotewire");
    }

    @Test
    void tildeAtTheBeginningOfAPathIsTheHomeFolder() {
        Path home = Path.of("/home/ada");
        assertThat(HomeFolder.expanded("~/news/state", home)).hasToString("/home/ada/news/state");
        assertThat(HomeFolder.expanded("~//state", home)).hasToString("/home/ada/state");
        assertThat(HomeFolder.expanded("~", home)).isEqualTo(home);
        assertThat(HomeFolder.expanded("~bob/state", home)).hasToString("~bob/state");
        assertThat(HomeFolder.expanded("/srv/~/state", home)).hasToString("/srv/~/state");
    }

    @Test
    void stateFolderIsWhereTheDocumentedDefaultIs() {
        assertThat(Settings.of(Map.of("state.dir", "~/.quotewire/state")).stateDirectory())
                .isEqualTo(Settings.of(Map.of()).stateDirectory());
    }

    @Test
    void isInJavasUserHomeIfTheHomeVariableIsUnusable() {
        assertThat(HomeFolder.of(Map.of(), "/home/ada")).hasToString("/home/ada/.quotewire");
        assertThat(HomeFolder.of(Map.of("HOME", ""), "/home/ada")).hasToString("/home/ada/.quotewire");
        assertThat(HomeFolder.of(Map.of("HOME", "here"), "/home/ada")).hasToString("/home/ada/.quotewire");
    }
}
