package io.quotewire.app.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets through nothing that steers a terminal but the ends of lines and tabs: a message may carry the words of an
 * article, a name or a header that somebody else has written.
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
            // Marks that reorder what is shown; joiners are of the same category and belong to the text.
            case Character.FORMAT -> character != 0x200C && character != 0x200D;
            default -> false;
        };
    }
}
