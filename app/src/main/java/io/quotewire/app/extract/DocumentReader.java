package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quotewire.app.extract.Document.UnfitInput;
import io.quotewire.producer.format.MhtmlPage;
import io.quotewire.producer.format.TextArticle;
import io.quotewire.producer.text.FileText;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.text.TitleLine;
import io.quotewire.producer.text.Utf16Detection;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Parses the bytes of an input into an article. Thread-safe. */
final class DocumentReader {
    private static final int BEGINNING = 1_024;

    private DocumentReader() {}

    /** Reads one article. */
    static Document read(Portion portion) throws UnfitInput {
        return switch (portion.kind()) {
            case JSONL -> fromJson(utf8(portion.bytes()));
            case GQG -> QuotationGraph.read(utf8(portion.bytes()));
            case TEXT, HTML, MHTML -> whole(portion);
        };
    }

    /** A file that is one article may have any encoding. */
    private static Document whole(Portion portion) throws UnfitInput {
        TextNode id = TextNode.valueOf(portion.source());
        byte[] bytes = new byte[portion.bytes().remaining()];
        portion.bytes().duplicate().get(bytes);
        try {
            if (portion.kind() != InputKind.TEXT) {
                Article page = portion.kind() == InputKind.HTML
                        ? TextArticle.ofHtml(portion.source(), bytes)
                        : MhtmlPage.read(portion.source(), bytes);
                String text = Objects.requireNonNullElse(page.body(), "");
                return new Document(id, Json.mapper().valueToTree(page), text, true);
            }
            String text = FileText.plain(bytes);
            return new Document(id, titled(TitleLine.of(PlainText.tidy(text))), text, false);
        } catch (IOException e) {
            throw new UnfitInput(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static Document fromJson(String line) throws UnfitInput {
        JsonNode node = JsonLine.object(line);
        JsonNode id = node.path("id");
        if (!id.isTextual() && !id.isNumber()) {
            throw new UnfitInput(Optional.empty(), "no \"id\", a string");
        }
        JsonNode text = node.hasNonNull("text") ? node.path("text") : node.path("body");
        if (text.isTextual()) {
            return new Document(id, node, text.textValue(), false);
        }
        if (text.isMissingNode() && node.path("status").asText("").equals("withdrawn")) {
            return new Document(id, node, "", false);
        }
        throw new UnfitInput(
                Optional.of(id), text.isMissingNode() || text.isNull() ? "no \"text\"" : "\"text\" is not a string");
    }

    private static String utf8(ByteBuffer bytes) throws UnfitInput {
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

    private static JsonNode titled(String title) {
        return Json.mapper().createObjectNode().put(Document.TITLE, title);
    }
}
