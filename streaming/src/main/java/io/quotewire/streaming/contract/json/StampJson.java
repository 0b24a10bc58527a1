package io.quotewire.streaming.contract.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.contract.UtcTime;
import java.time.Instant;

/** A {@link Stamp} as JSON, shared by all events that are sent with it. Immutable. */
public final class StampJson {
    private final byte[] revision;
    private final byte[] ingested;
    private final byte[] ingestedAndExtracted;
    private final byte[] extractor;

    private StampJson(String revision, String ingested, String extracted, byte[] extractor) {
        this.revision = revision.getBytes(US_ASCII);
        this.ingested = ingested.getBytes(US_ASCII);
        this.ingestedAndExtracted = (ingested + extracted).getBytes(US_ASCII);
        this.extractor = extractor;
    }

    /** The parts of a stamp. */
    public static StampJson of(Stamp stamp) {
        Instant ingested = stamp.ingestedAt();
        return new StampJson(
                Long.toString(stamp.revision()),
                ingested == null ? "" : field("ingestedAt", ingested),
                field("extractedAt", stamp.extractedAt()),
                string(stamp.extractor()));
    }

    private static byte[] string(String value) {
        JsonText json = new JsonText();
        json.string(value);
        return json.toBytes();
    }

    private static String field(String name, Instant moment) {
        return ",\"" + name + "\":\"" + UtcTime.text(moment) + '"';
    }

    byte[] revision() {
        return revision;
    }

    byte[] ingested() {
        return ingested;
    }

    byte[] ingestedAndExtracted() {
        return ingestedAndExtracted;
    }

    byte[] extractor() {
        return extractor;
    }

    /** The length of the parts that every event contains: all but the times. */
    int bytes() {
        return revision.length + extractor.length;
    }
}
