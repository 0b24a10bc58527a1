package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.top.Key.Interrupt;
import io.quotewire.app.top.Key.Special;
import io.quotewire.app.top.Key.Typed;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;

/** The characters that a terminal in raw mode sends. */
final class KeyReaderTest {
    @Test
    void charactersAreTyped() throws IOException {
        assertThat(keys("qé ")).containsExactly(new Typed('q'), new Typed('é'), new Typed(' '));
    }

    @Test
    void controlCharactersAreKeysWithAMeaning() throws IOException {
        assertThat(keys("\r\n\t\b\u007f"))
                .containsExactly(Special.ENTER, Special.ENTER, Special.TAB, Special.BACKSPACE, Special.BACKSPACE);
    }

    @Test
    void arrowsAreSequences() throws IOException {
        assertThat(keys("\u001b[A\u001b[B\u001bOA\u001bOBx"))
                .containsExactly(Special.UP, Special.DOWN, Special.UP, Special.DOWN, new Typed('x'));
    }

    @Test
    void otherSequencesMeanNothing() throws IOException {
        assertThat(keys("\u001b[Cx")).containsExactly(new Typed('x'));
    }

    @Test
    void escapeAloneIsAKey() throws IOException {
        assertThat(keys("\u001b")).containsExactly(Special.ESCAPE);
    }

    @Test
    void controlCInterrupts() throws IOException {
        try (NonBlockingReader characters = NonBlocking.nonBlocking("keys", new StringReader("\u0003q"))) {
            assertThat(new KeyReader(characters).next()).contains(new Interrupt());
        }
    }

    /** All keys up to the end of the input. */
    private static List<Key> keys(String sent) throws IOException {
        List<Key> keys = new ArrayList<>();
        try (NonBlockingReader characters = NonBlocking.nonBlocking("keys", new StringReader(sent))) {
            KeyReader reader = new KeyReader(characters);
            Optional<Key> next = reader.next();
            while (!next.equals(Optional.of(new Interrupt()))) {
                next.ifPresent(keys::add);
                next = reader.next();
            }
        }
        return keys;
    }
}
