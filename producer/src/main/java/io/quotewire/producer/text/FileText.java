package io.quotewire.producer.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The text of a file in whatever encoding, unless the file is no text. Pure functions. */
public final class FileText {
    private static final int LOOKED_AT = 8_192;
    private static final int LETTERS_TO_A_CONTROL = 50;

    private static final String OFFICE = "save it as text or HTML";

    /** What to do with documents that have text but are none, by the bytes with which they begin. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "%PDF-", "a PDF, not text: pdftotext makes text of it",
            "PK\u0003\u0004", "a ZIP file, such as an office document, not text: " + OFFICE,
            "\u00D0\u00CF\u0011\u00E0", "an office document, not text: " + OFFICE,
            "{\\rtf", "an RTF document, not text: " + OFFICE);

    private static final int LONGEST_BEGINNING = 5;

    private FileText() {}

    /**
     * The text of a plain file.
     *
     * @throws IOException if it is not text, with a message that says what it is instead, or is cut off within a letter
     */
    public static String plain(byte[] bytes) throws IOException {
        return checked(bytes, TextDecoding.decode(bytes, Optional.empty()));
    }

    /**
     * The markup of a web page, in the encoding that it declares if there is no better evidence.
     *
     * @throws IOException if it is not text, with a message that says what it is instead, or is cut off within a letter
     */
    public static String html(byte[] bytes) throws IOException {
        return checked(bytes, TextDecoding.decodeHtml(bytes, Optional.empty()));
    }

    private static String checked(byte[] bytes, String decoded) throws IOException {
        String beginning = new String(bytes, 0, Math.min(bytes.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        Optional<String> document = DOCUMENTS.entrySet().stream()
                .filter(kind -> beginning.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (document.isPresent()) {
            throw new IOException(document.get());
        }
        int looked = Math.min(decoded.length(), LOOKED_AT);
        long controls = decoded.chars()
                .limit(looked)
                .filter(c -> c < ' ' && !Character.isWhitespace(c))
                .count();
        if (controls * LETTERS_TO_A_CONTROL > looked) {
            throw new IOException("no text: it is full of control characters");
        }
        if (TextDecoding.isCutInLetter(bytes)) {
            throw new IOException("cut off in the middle of a letter");
        }
        return decoded;
    }
}
