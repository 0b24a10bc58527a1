package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;

/** Moments as {@link UtcTime} writes them, which is how Jackson does it, in less time. Thread-safe. */
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
