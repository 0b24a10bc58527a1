package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * JSON's own escapes, but for a NUL, which is written as a blank: as long, so that no place in a text moves. PostgreSQL
 * takes none in text or JSON, and a connector that meets one stands still for good. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-json.html">PostgreSQL, 8.14: JSON Types</a>
 */
final class NulAsBlank extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final SerializedString BLANK = new SerializedString(" ");

    private final int[] ofAscii = standardAsciiEscapesForJSON();

    NulAsBlank() {
        ofAscii[0] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ofAscii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character == 0 ? BLANK : null;
    }
}
