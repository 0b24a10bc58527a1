package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.top.Key.End;
import io.quotewire.app.top.Key.Interrupt;
import io.quotewire.app.top.Key.Special;
import io.quotewire.app.top.Key.Typed;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        assertThat(new KeyReader(new Sent("\u0003q")).next()).contains(new Interrupt());
    }

    @Test
    void whatFollowsAPauseIsNoSequence() throws IOException {
        assertThat(keys("\u001b~[A")).containsExactly(Special.ESCAPE, new Typed('['), new Typed('A'));
        assertThat(keys("q~x")).containsExactly(new Typed('q'), new Typed('x'));
    }

    /** All keys up to the end of the input. */
    private static List<Key> keys(String sent) throws IOException {
        List<Key> keys = new ArrayList<>();
        KeyReader reader = new KeyReader(new Sent(sent));
        Optional<Key> next = reader.next();
        while (!next.equals(Optional.of(new End()))) {
            next.ifPresent(keys::add);
            next = reader.next();
        }
        return keys;
    }

    /** Characters that are there at once; a tilde stands for a time in which none comes. */
    private static final class Sent extends NonBlockingReader {
        private final StringReader characters;

        Sent(String characters) {
            this.characters = new StringReader(characters);
        }

        @Override
        protected int read(long timeout, boolean isPeek) throws IOException {
            int character = characters.read();
            return character == '~' ? READ_EXPIRED : character;
        }

        @Override
        public int readBuffered(char[] buffer, int offset, int length, long timeout) throws IOException {
            return characters.read(buffer, offset, length);
        }

        @Override
        public void close() {
            characters.close();
        }
    }
}
