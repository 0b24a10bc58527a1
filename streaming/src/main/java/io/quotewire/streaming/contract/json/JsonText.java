package io.quotewire.streaming.contract.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Builds a JSON text in UTF-8 from strings, numbers and punctuation, byte for byte as Jackson writes them with the
 * settings of {@link io.quotewire.streaming.contract.Json}. A string that needs no escaping, as most do not, is checked
 * eight bytes at a time and copied. Not thread-safe.
 */
final class JsonText {
    private static final int USUAL_BYTES = 1024;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int SIX_BITS = 6;
    private static final int MOST_OF_A_CHARACTER = 6;
    private static final int DECIMAL = 10;
    private static final int MOST_DIGITS = 20;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(US_ASCII);

    private byte[] bytes = new byte[USUAL_BYTES];
    private int size;

    /** The number of bytes written so far. */
    int size() {
        return size;
    }

    /** The text, as a copy. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Appends a punctuation mark. */
    void mark(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
    }

    /** Appends ASCII that needs no escaping. */
    void plain(String ascii) {
        makeRoom(ascii.length());
        copy(ascii);
    }

    /** Appends ASCII in quotation marks that needs no escaping. */
    void quoted(String ascii) {
        makeRoom(ascii.length() + 2);
        bytes[size++] = '"';
        copy(ascii);
        bytes[size++] = '"';
    }

    /** Appends the name of a field that needs no escaping, after a comma if the object has fields already. */
    void name(String ascii) {
        makeRoom(ascii.length() + 4);
        if (bytes[size - 1] != '{') {
            bytes[size++] = ',';
        }
        bytes[size++] = '"';
        copy(ascii);
        bytes[size++] = '"';
        bytes[size++] = ':';
    }

    /** Appends ASCII for which there is room. */
    @SuppressWarnings("deprecation") // it takes the low byte of each character, which is all of one in ASCII
    private void copy(String ascii) {
        int length = ascii.length();
        ascii.getBytes(0, length, bytes, size);
        size += length;
    }

    /** Appends an integer in decimal. */
    void number(long number) {
        if (number < 0) {
            plain(Long.toString(number));
            return;
        }
        makeRoom(MOST_DIGITS);
        int end = size + digits(number);
        long rest = number;
        for (int at = end - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % DECIMAL);
            rest /= DECIMAL;
        }
        size = end;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / DECIMAL; rest > 0; rest /= DECIMAL) {
            digits++;
        }
        return digits;
    }

    /** Appends a string in quotation marks, escaped where necessary. */
    void string(String value) {
        byte[] utf8 = value.getBytes(UTF_8);
        makeRoom(utf8.length + 2);
        bytes[size++] = '"';
        if (isPlain(utf8)) {
            System.arraycopy(utf8, 0, bytes, size, utf8.length);
            size += utf8.length;
        } else {
            escape(value);
        }
        mark('"');
    }

    /**
     * Whether a string needs no escaping. Jackson escapes surrogates: an unpaired one is encoded as a question mark, a
     * pair as four bytes of which the first has its upper four bits set.
     */
    private static boolean isPlain(byte[] utf8) {
        int at = 0;
        for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
            long eight = (long) LONGS.get(utf8, at);
            if (((eight - ONES * ' ') & ~eight & HIGH_BITS) != 0
                    || has(eight, '"')
                    || has(eight, '\\')
                    || has(eight, '?')
                    || (eight & (eight << 1) & (eight << 2) & (eight << 3) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; at < utf8.length; at++) {
            int one = utf8[at] & 0xFF;
            if (one < ' ' || one == '"' || one == '\\' || one == '?' || one >= 0xF0) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of eight bytes is this one; a match may also be reported for the byte after one that matches. */
    private static boolean has(long eight, char ascii) {
        long zero = eight ^ ONES * ascii;
        return ((zero - ONES) & ~zero & HIGH_BITS) != 0;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            makeRoom(MOST_OF_A_CHARACTER);
            if (character < ASCII) {
                ascii(character);
            } else if (character < TWO_BYTES) {
                bytes[size++] = (byte) (0xC0 | (character >> SIX_BITS));
                continued(character);
            } else if (Character.isSurrogate(character)) {
                byNumber(character);
            } else {
                bytes[size++] = (byte) (0xE0 | (character >> (2 * SIX_BITS)));
                continued((char) (character >> SIX_BITS));
                continued(character);
            }
        }
    }

    private void continued(char character) {
        bytes[size++] = (byte) (0x80 | (character & 0x3F));
    }

    private void ascii(char character) {
        switch (character) {
            case 0 -> bytes[size++] = ' ';
            case '"', '\\' -> escaped(character);
            case '\b' -> escaped('b');
            case '\f' -> escaped('f');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> {
                if (character < ' ') {
                    byNumber(character);
                } else {
                    bytes[size++] = (byte) character;
                }
            }
        }
    }

    private void escaped(char letter) {
        bytes[size++] = '\\';
        bytes[size++] = (byte) letter;
    }

    private void byNumber(char character) {
        escaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(character >> shift) & 0xF];
        }
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }
}
