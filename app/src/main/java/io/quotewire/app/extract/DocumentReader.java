package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quotewire.app.extract.Document.UnfitInput;
import io.quotewire.producer.text.Utf16Detection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Parses the bytes of an input into an article. Thread-safe. */
final class DocumentReader {
    private static final int BEGINNING = 1_024;

    private DocumentReader() {}

    /** Reads one article. */
    static Document read(Portion portion) throws UnfitInput {
        String text = decode(portion.bytes());
        return switch (portion.kind()) {
            case JSONL -> fromJson(text);
            case GQG -> QuotationGraph.read(text);
            case TEXT -> new Document(TextNode.valueOf(portion.source()), firstLine(text), text, false);
            case HTML -> {
                WebPage page = WebPage.parse(text);
                yield new Document(TextNode.valueOf(portion.source()), page.title(), page.text(), true);
            }
        };
    }

    private static Document fromJson(String line) throws UnfitInput {
        JsonNode node = JsonLine.object(line);
        JsonNode id = node.path("id");
        if (!id.isTextual() && !id.isNumber()) {
            throw new UnfitInput(Optional.empty(), "no \"id\", a string");
        }
        JsonNode text = node.hasNonNull("text") ? node.path("text") : node.path("body");
        if (text.isTextual()) {
            return new Document(id, node.path("title").asText(""), text.textValue(), false);
        }
        if (text.isMissingNode() && node.path("status").asText("").equals("withdrawn")) {
            return new Document(id, "", "", false);
        }
        throw new UnfitInput(
                Optional.of(id), text.isMissingNode() || text.isNull() ? "no \"text\"" : "\"text\" is not a string");
    }

    private static String decode(ByteBuffer bytes) throws UnfitInput {
        byte[] copy = new byte[Math.min(bytes.remaining(), BEGINNING)];
        bytes.duplicate().get(copy);
        Optional<Charset> wide = Utf16Detection.at(copy);
        if (wide.isPresent()) {
            throw new UnfitInput(
                    Optional.empty(),
                    "written in " + wide.get() + ", not UTF-8: iconv -f " + wide.get() + " -t UTF-8 makes it so");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate())
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnfitInput(Optional.empty(), "not UTF-8");
        }
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }
}
