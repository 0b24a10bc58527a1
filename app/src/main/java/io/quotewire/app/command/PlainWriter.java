package io.quotewire.app.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Replaces all characters that could control a terminal, except line ends and tabs: a message may contain text of an
 * article, a name or a header written by somebody else.
 */
final class PlainWriter extends FilterWriter {
    PlainWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        out.write(plain((char) character));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            plain[i] = plain(characters[offset + i]);
        }
        out.write(plain, 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    private static char plain(char character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return !layout && steers(character) ? ' ' : character;
    }

    private static boolean steers(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // Characters that reorder text; joiners are in the same category but are part of words.
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }
}
