package io.quotewire.streaming.contract.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schema (2020-12) of each value that other programs may read or write. A schema describes what is known at
 * its version and accepts later additions: further fields, and further values of open lists.
 */
public enum ContractSchema {
    ARTICLE,
    QUOTE,
    MENTION,
    PROCESSED,
    COUNT,
    ENTITY,
    CORRECTION;

    /** The AsyncAPI 3 document of the topics; it refers to the schemas as files in the same folder. */
    public static final String ASYNC_API = "asyncapi.json";

    private static final String FOLDER = "/io/quotewire/streaming/contract/";

    /** The schema with this {@link #label}. */
    public static Optional<ContractSchema> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(schema -> schema.label().equals(label))
                .findFirst();
    }

    /** Its name in file names, ids and settings: {@code quote}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its {@code $id}. */
    public String id() {
        return "urn:quotewire:schema:" + label() + ":1";
    }

    /** The schema document. */
    public byte[] json() {
        return resource(label() + ".schema.json");
    }

    /** A value that is valid against the schema. */
    public byte[] sample() {
        return resource((this == COUNT ? "count-publisher-day" : label()) + ".json");
    }

    /** The AsyncAPI document. */
    public static byte[] asyncApi() {
        return resource(ASYNC_API);
    }

    private static byte[] resource(String file) {
        try (InputStream in = ContractSchema.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
