package io.quotewire.app.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a line: {@code {"id", "quotes", "mentions"}}, with null for fields without a value. The text is
 * included, as {@code text}, only if the input does not contain it literally.
 */
final class JsonLineFormat implements Format {
    private static final ObjectMapper FIELDS = mapper();
    private static final ObjectWriter WRITER = FIELDS.writer();
    private static final ObjectWriter ESCAPING = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private final boolean explained;

    /**
     * @param explained whether each quote also says how it was found and how sure its parts are
     */
    JsonLineFormat(boolean explained) {
        this.explained = explained;
    }

    /** Writes a quote with the fields of a line. */
    static ObjectMapper mapper() {
        return Json.mapper()
                .copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
                .addMixIn(Quote.class, QuoteFields.class);
    }

    private record Line(
            JsonNode id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text,

            List<?> quotes,
            List<Mention> mentions) {}

    private record Refused(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode id,

            String error) {}

    @Override
    public String article(Document document, Extraction extraction) {
        String text = document.derived() ? document.text() : null;
        List<?> quotes = explained
                ? extraction.quotes().stream().map(JsonLineFormat::explained).toList()
                : extraction.quotes();
        return line(new Line(document.id(), text, quotes, extraction.mentions()));
    }

    private static ObjectNode explained(Quote quote) {
        ObjectNode fields = FIELDS.valueToTree(quote);
        fields.put("contentConfidence", quote.contentConfidence());
        fields.put("speakerConfidence", quote.speakerConfidence());
        return fields.putPOJO("derivation", quote.derivation());
    }

    @Override
    public String refused(Optional<JsonNode> id, String reason) {
        return line(new Refused(id.orElse(null), reason));
    }

    private static String line(Object value) {
        try {
            String line = WRITER.writeValueAsString(value);
            // An unpaired surrogate, which JSON can represent but UTF-8 cannot, is escaped.
            boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(line);
            return (encodable ? line : ESCAPING.writeValueAsString(value)) + '\n';
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
