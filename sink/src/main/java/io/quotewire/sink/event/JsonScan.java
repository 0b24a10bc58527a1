package io.quotewire.sink.event;

import java.nio.charset.StandardCharsets;

/**
 * Goes over the bytes of plain JSON, in UTF-8, once. All of it must be JSON by the book, what is skipped too; escapes,
 * odd numbers and deep nesting, which would have to be taken apart, are {@link Unusual} already. One thread.
 */
final class JsonScan {
    /** In place of a byte. */
    static final int END = -1;

    private static final int DEEPEST = 16;

    /** Of a number: as many always fit. */
    private static final int MOST_DIGITS = 18;

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private int at;

    JsonScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next byte that is not blank, which stays; or {@link #END}. */
    int peek() {
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xFF;
            }
            at++;
        }
        return END;
    }

    void expect(char ascii) throws Unusual {
        if (peek() != ascii) {
            throw new Unusual();
        }
        at++;
    }

    /** Takes the next byte if it is that one. */
    boolean take(char ascii) {
        boolean isNext = peek() == ascii;
        at += isNext ? 1 : 0;
        return isNext;
    }

    /** Takes the word if it is next; what follows is looked at by whoever goes on. */
    boolean take(String word) {
        if (peek() != word.charAt(0) || bytes.length - at < word.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    String string() throws Unusual {
        expect('"');
        int from = at;
        boolean isAscii = passString();
        int length = at - 1 - from;
        return isAscii ? new String(bytes, from, length, StandardCharsets.ISO_8859_1) : decoded(from, length);
    }

    /** The number of the name that is next, {@link FieldNames#OTHER} where it has none. */
    int name(FieldNames names) throws Unusual {
        expect('"');
        int from = at;
        passValidString();
        return names.find(bytes, from, at - 1);
    }

    /** A whole number without a part behind a point. */
    long number() throws Unusual {
        boolean isNegative = take('-');
        int from = at;
        long number = 0;
        while (isDigit()) {
            number = number * 10 + bytes[at++] - '0';
        }
        int digits = at - from;
        boolean isOdd = at < bytes.length && (bytes[at] == '.' || (bytes[at] | ' ') == 'e');
        if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && bytes[from] == '0') || isOdd) {
            throw new Unusual();
        }
        return isNegative ? -number : number;
    }

    /** Passes over a value. */
    void skip() throws Unusual {
        skip(0);
    }

    private void skip(int depth) throws Unusual {
        switch (peek()) {
            case '"' -> {
                at++;
                passValidString();
            }
            case '{' -> skipAll('}', depth);
            case '[' -> skipAll(']', depth);
            case 't', 'f', 'n' -> {
                if (!take("true") && !take("false") && !take("null")) {
                    throw new Unusual();
                }
            }
            default -> number();
        }
    }

    private void skipAll(char end, int depth) throws Unusual {
        at++;
        if (depth == DEEPEST) {
            throw new Unusual();
        }
        if (take(end)) {
            return;
        }
        do {
            if (end == '}') {
                expect('"');
                passValidString();
                expect(':');
            }
            skip(depth + 1);
        } while (take(','));
        expect(end);
    }

    private void passValidString() throws Unusual {
        int from = at;
        if (!passString()) {
            decoded(from, at - 1 - from);
        }
    }

    /** To behind the closing mark; returns whether there was nothing but ASCII. */
    private boolean passString() throws Unusual {
        boolean isAscii = true;
        while (at < bytes.length) {
            byte next = bytes[at++];
            if (next == '"') {
                return isAscii;
            }
            if (next == '\\' || (next >= 0 && next < ' ')) {
                throw new Unusual();
            }
            isAscii &= next >= 0;
        }
        throw new Unusual();
    }

    private String decoded(int from, int length) throws Unusual {
        String decoded = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0) {
            throw new Unusual();
        }
        return decoded;
    }

    private boolean isDigit() {
        return at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
    }
}
