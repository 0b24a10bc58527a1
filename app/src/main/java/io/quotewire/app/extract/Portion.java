package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The unparsed bytes of one article in an input.
 *
 * @param source the input's name
 * @param line its number from 1, or its line's; 0 if the whole input is the article
 * @param problem why there are no bytes, empty if there are
 */
record Portion(InputKind kind, String source, long line, ByteBuffer bytes, String problem) {
    static Portion of(InputKind kind, String source, long line, byte[] bytes) {
        return new Portion(kind, source, line, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), "");
    }

    static Portion unreadable(InputKind kind, String source, long line, String problem) {
        return new Portion(kind, source, line, ByteBuffer.allocate(0), problem);
    }

    /** The article's id if it is the whole input. */
    Optional<JsonNode> id() {
        return line == 0 ? Optional.of(TextNode.valueOf(source)) : Optional.empty();
    }

    /** Its location, for messages. */
    String place() {
        return line == 0 ? source : source + ":" + line;
    }
}
