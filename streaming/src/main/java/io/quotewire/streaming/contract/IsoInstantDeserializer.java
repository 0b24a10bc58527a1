package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads an instant from RFC 3339 text only, in the years 0000 to 9999. A number, quoted or not, is rejected, as it does
 * not say whether it counts seconds or milliseconds; other years are rejected, as most readers of our records cannot
 * represent them.
 */
final class IsoInstantDeserializer extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    IsoInstantDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        Optional<UtcTime> plain = UtcTime.read(parser.getText());
        if (plain.isPresent()) {
            return plain.get().instant();
        }
        // Jackson would also accept a quoted number.
        if (parser.getText().indexOf('-', 1) < 0) {
            return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "no date");
        }
        Instant instant = InstantDeserializer.INSTANT.deserialize(parser, context);
        return instant.isBefore(FIRST) || instant.isAfter(LAST)
                ? (Instant) context.handleWeirdStringValue(
                        Instant.class, parser.getText(), "not within the years 0000 to 9999")
                : instant;
    }
}
