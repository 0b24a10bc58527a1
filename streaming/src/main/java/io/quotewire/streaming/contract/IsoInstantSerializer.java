package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;

/** Writes an instant as {@link UtcTime} does: the same text as Jackson's own serializer, but faster. Thread-safe. */
final class IsoInstantSerializer extends StdScalarSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    IsoInstantSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(UtcTime.text(moment));
    }
}
