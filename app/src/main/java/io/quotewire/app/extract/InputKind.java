package io.quotewire.app.extract;

import io.quotewire.producer.text.TextDecoding;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of an input's content. */
enum InputKind {
    /** One article as plain text; its first line may be the title. */
    TEXT,
    /** One article as a web page. */
    HTML,
    /** One article as a web page with its pictures in one file, as browsers save it. */
    MHTML,
    /** One article a line, as JSON; arrays of articles, or objects that span lines, can be read too. */
    JSONL,
    /** One article a line in the format of GDELT's Global Quotation Graph: its quotes, each with its context. */
    GQG;

    /** Plain text may begin with a bracket too. */
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*+(?:[{\\]]|$)");

    /** Whether each line is an article. */
    boolean isOfLines() {
        return this == JSONL || this == GQG;
    }

    /** By the file's name; {@code .gz} or {@code .zst} may follow. */
    static Optional<InputKind> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz") || name.endsWith(".zst")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot + 1)) {
            case "txt", "text" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "mhtml", "mht" -> Optional.of(MHTML);
            case "jsonl", "ndjson", "json" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }

    /** By the first bytes: JSON begins with a brace or an array of objects, a page with markup. */
    static InputKind ofContent(byte[] head) {
        String text = TextDecoding.decode(head, Optional.empty()).strip().toLowerCase(Locale.ROOT);
        if ((text.startsWith("{") && !text.startsWith("{\\rtf"))
                || ARRAY.matcher(text).lookingAt()) {
            return JSONL;
        }
        return text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml") ? HTML : TEXT;
    }
}
