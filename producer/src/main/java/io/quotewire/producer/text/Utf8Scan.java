package io.quotewire.producer.text;

/**
 * How well bytes match UTF-8.
 *
 * @param letters the number of characters of more than one byte
 * @param stray the number of bytes that belong to no character
 * @param length of the bytes without an incomplete character at their end
 * @param cut whether there is one
 */
record Utf8Scan(int letters, int stray, int length, boolean cut) {
    static Utf8Scan at(byte[] bytes) {
        int letters = 0;
        int stray = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int wanted = length(bytes[at] & 0xFF);
            int found = 1;
            while (found < wanted && at + found < bytes.length && continues(bytes, at, found)) {
                found++;
            }
            if (wanted > 0 && found == wanted) {
                letters++;
                at += wanted;
            } else if (wanted > 0 && at + found == bytes.length) {
                return new Utf8Scan(letters, stray, at, true);
            } else {
                stray++;
                at++;
            }
        }
        return new Utf8Scan(letters, stray, bytes.length, false);
    }

    /** Whether they are valid UTF-8; a single byte at the end may be anything. */
    boolean isSound() {
        return stray == 0 && (letters > 0 || !cut);
    }

    /** Whether they are UTF-8 with a few foreign bytes. */
    boolean isMeant() {
        return isSound() || letters > stray;
    }

    /** The length of a character that begins with this byte; 0 if none does. */
    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    /** Whether the second byte is valid: not of surrogates, overlong forms and values beyond Unicode. */
    private static boolean continues(byte[] bytes, int at, int offset) {
        int next = bytes[at + offset] & 0xFF;
        int first = bytes[at] & 0xFF;
        if (offset == 1) {
            int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            return next >= least && next <= most;
        }
        return next >= 0x80 && next <= 0xBF;
    }
}
