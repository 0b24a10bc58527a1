package io.quotewire.sink.event;

import java.nio.charset.StandardCharsets;

/**
 * Scans the bytes of simple JSON, in UTF-8, in a single pass. All of it must be valid JSON, including what is skipped;
 * escapes, other than integral numbers and deep nesting, which need more work to parse, throw
 * {@link NotPlainException}. Not thread-safe.
 */
final class JsonScan {
    /** Returned in place of a byte at the end. */
    static final int END = -1;

    private static final int DEEPEST = 16;

    /** The most digits of a number, such that it always fits a long. */
    private static final int MOST_DIGITS = 18;

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private int at;

    JsonScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next byte that is not white space, without consuming it, or {@link #END}. */
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

    void expect(char ascii) throws NotPlainException {
        if (peek() != ascii) {
            throw new NotPlainException();
        }
        at++;
    }

    /** Consumes the next byte if it is this one. */
    boolean take(char ascii) {
        boolean isNext = peek() == ascii;
        at += isNext ? 1 : 0;
        return isNext;
    }

    /** Consumes the word if it is next; does not check what follows. */
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

    String string() throws NotPlainException {
        expect('"');
        int from = at;
        boolean isAscii = passString();
        int length = at - 1 - from;
        return isAscii ? new String(bytes, from, length, StandardCharsets.ISO_8859_1) : decoded(from, length);
    }

    /** Consumes a name and returns its number, {@link FieldNames#OTHER} if it has none. */
    int name(FieldNames names) throws NotPlainException {
        expect('"');
        int from = at;
        passValidString();
        return names.find(bytes, from, at - 1);
    }

    /** An integer, without fraction or exponent. */
    long number() throws NotPlainException {
        boolean isNegative = take('-');
        int from = at;
        long number = 0;
        while (isDigit()) {
            number = number * 10 + bytes[at++] - '0';
        }
        int digits = at - from;
        boolean isOdd = at < bytes.length && (bytes[at] == '.' || (bytes[at] | ' ') == 'e');
        if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && bytes[from] == '0') || isOdd) {
            throw new NotPlainException();
        }
        return isNegative ? -number : number;
    }

    /** Skips a value. */
    void skip() throws NotPlainException {
        skip(0);
    }

    private void skip(int depth) throws NotPlainException {
        switch (peek()) {
            case '"' -> {
                at++;
                passValidString();
            }
            case '{' -> skipAll('}', depth);
            case '[' -> skipAll(']', depth);
            case 't', 'f', 'n' -> {
                if (!take("true") && !take("false") && !take("null")) {
                    throw new NotPlainException();
                }
            }
            default -> number();
        }
    }

    private void skipAll(char end, int depth) throws NotPlainException {
        at++;
        if (depth == DEEPEST) {
            throw new NotPlainException();
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

    private void passValidString() throws NotPlainException {
        int from = at;
        if (!passString()) {
            decoded(from, at - 1 - from);
        }
    }

    /** Moves past the closing quotation mark; returns whether the string is pure ASCII. */
    private boolean passString() throws NotPlainException {
        boolean isAscii = true;
        while (at < bytes.length) {
            byte next = bytes[at++];
            if (next == '"') {
                return isAscii;
            }
            if (next == '\\' || (next >= 0 && next < ' ')) {
                throw new NotPlainException();
            }
            isAscii &= next >= 0;
        }
        throw new NotPlainException();
    }

    private String decoded(int from, int length) throws NotPlainException {
        String decoded = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0) {
            throw new NotPlainException();
        }
        return decoded;
    }

    private boolean isDigit() {
        return at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
    }
}
