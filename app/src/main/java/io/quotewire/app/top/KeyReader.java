package io.quotewire.app.top;

import io.quotewire.app.top.Key.Special;
import java.io.IOException;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/** Reads keys from a terminal in raw mode, which sends sequences of characters for some of them. Not thread-safe. */
final class KeyReader {
    private static final int ESCAPE = 27;
    private static final int CTRL_C = 3;
    private static final int DELETE = 127;
    private static final long TICK_MILLIS = 100;

    /** The maximum time between two characters of a sequence: after it the escape key itself was pressed. */
    private static final long SEQUENCE_MILLIS = 100;

    private final NonBlockingReader characters;

    KeyReader(NonBlockingReader characters) {
        this.characters = characters;
    }

    /** The next key; empty if none is pressed within 100 ms, or one without a meaning here. */
    Optional<Key> next() throws IOException {
        int read = characters.read(TICK_MILLIS);
        return switch (read) {
            case NonBlockingReader.READ_EXPIRED -> Optional.empty();
            case NonBlockingReader.EOF -> Optional.of(new Key.End());
            case CTRL_C -> Optional.of(new Key.Interrupt());
            case ESCAPE -> sequence();
            case '\r', '\n' -> Optional.of(Special.ENTER);
            case '\t' -> Optional.of(Special.TAB);
            case DELETE, '\b' -> Optional.of(Special.BACKSPACE);
            default -> Optional.of(new Key.Typed((char) read));
        };
    }

    /** The escape key itself, an arrow key, or empty for another. */
    private Optional<Key> sequence() throws IOException {
        int second = characters.read(SEQUENCE_MILLIS);
        if (second != '[' && second != 'O') {
            return Optional.of(Special.ESCAPE);
        }
        return switch (characters.read(SEQUENCE_MILLIS)) {
            case 'A' -> Optional.of(Special.UP);
            case 'B' -> Optional.of(Special.DOWN);
            default -> Optional.empty();
        };
    }
}
