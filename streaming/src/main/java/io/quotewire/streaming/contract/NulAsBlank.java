package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * JSON's standard escapes, except that a NUL character is written as a space. Its length is the same, so offsets stay
 * valid. PostgreSQL accepts no NUL in text or JSON, and a connector that meets one stops for good. Immutable.
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
