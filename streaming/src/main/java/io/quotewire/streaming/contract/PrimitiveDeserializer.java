package io.quotewire.streaming.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;

/**
 * Reads primitive fields: an absent one is 0 or false, as in a record written before the field was introduced, but null
 * is an error. Jackson alone treats both as 0, or rejects both. Thread-safe.
 */
abstract class PrimitiveDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient T absent;

    private PrimitiveDeserializer(Class<T> type, T absent) {
        super(type);
        this.absent = absent;
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(handledType(), "null is not allowed");
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return absent;
    }

    /** A module with deserializers for all primitive types used in records. */
    static SimpleModule module() {
        SimpleModule module = new SimpleModule("primitives");
        module.addDeserializer(int.class, new PrimitiveDeserializer<>(int.class, 0) {
            private static final long serialVersionUID = 1L;

            @Override
            public Integer deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return _parseIntPrimitive(in, context);
            }
        });
        module.addDeserializer(long.class, new PrimitiveDeserializer<>(long.class, 0L) {
            private static final long serialVersionUID = 1L;

            @Override
            public Long deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return _parseLongPrimitive(in, context);
            }
        });
        module.addDeserializer(double.class, new PrimitiveDeserializer<>(double.class, 0.0) {
            private static final long serialVersionUID = 1L;

            @Override
            public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return _parseDoublePrimitive(in, context);
            }
        });
        module.addDeserializer(boolean.class, new PrimitiveDeserializer<>(boolean.class, false) {
            private static final long serialVersionUID = 1L;

            @Override
            public Boolean deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return _parseBooleanPrimitive(in, context);
            }
        });
        return module;
    }
}
