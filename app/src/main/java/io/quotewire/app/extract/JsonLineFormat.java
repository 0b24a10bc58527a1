package io.quotewire.app.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
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
    private static final ObjectWriter WRITER = mapper().writer();
    private static final ObjectWriter ESCAPING = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

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

            List<Quote> quotes,
            List<Mention> mentions) {}

    private record Refused(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode id,

            String error) {}

    @Override
    public String article(Document document, Extraction extraction) {
        String text = document.derived() ? document.text() : null;
        return line(new Line(document.id(), text, extraction.quotes(), extraction.mentions()));
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
