package io.quotewire.streaming.contract.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * An event serialised before it is sent, from which the record to send is made by inserting the bytes of its {@link
 * StampJson}. The unsent event is hashed to recognise it again; without this class, it would have to be serialised
 * twice. Immutable.
 */
public final class UnsentJson {
    private static final int TO_CHANGE = ",\"change\":\"".length();
    private static final int TO_REVISION = ",\"revision\":".length();
    private static final int NO_EXTRACTOR = "\"\"}".length();

    private final byte[] json;
    private final StampOffsets places;
    private final boolean tellsExtraction;

    private UnsentJson(byte[] json, StampOffsets places, boolean tellsExtraction) {
        this.json = json;
        this.places = places;
        this.tellsExtraction = tellsExtraction;
    }

    /** @param quote as {@link QuoteEvent#of} makes it, published */
    public static UnsentJson of(QuoteEvent quote) {
        StampOffsets places = new StampOffsets();
        return new UnsentJson(QuoteEventJson.write(quote, places), places, true);
    }

    /** @param mention as {@link MentionEvent#of} makes it, published */
    public static UnsentJson of(MentionEvent mention) {
        StampOffsets places = new StampOffsets();
        return new UnsentJson(MentionEventJson.write(mention, places), places, false);
    }

    /** The unsent event. */
    public byte[] toBytes() {
        return json.clone();
    }

    /** Feeds the unsent event to a digest: as {@link #toBytes}, without a copy. */
    public void update(MessageDigest digest) {
        digest.update(json);
    }

    /** The stamped event: byte for byte as if it had been serialised itself. */
    public byte[] at(Change change, StampJson stamp) {
        int changed = places.change + TO_CHANGE;
        int afterChange = end(changed, '"');
        int revision = places.revision + TO_REVISION;
        int afterRevision = end(revision, ',');
        int times = places.times;
        int extractor = json.length - NO_EXTRACTOR;
        byte[] name = ascii(change.name());
        byte[] moments = tellsExtraction ? stamp.ingestedAndExtracted() : stamp.ingested();
        int kept = changed + (revision - afterChange) + (extractor - afterRevision) + 1;
        return ByteBuffer.allocate(kept + name.length + moments.length + stamp.bytes())
                .put(json, 0, changed)
                .put(name)
                .put(json, afterChange, revision - afterChange)
                .put(stamp.revision())
                .put(json, afterRevision, times - afterRevision)
                .put(moments)
                .put(json, times, extractor - times)
                .put(stamp.extractor())
                .put((byte) '}')
                .array();
    }

    private int end(int from, char following) {
        int at = from;
        while (json[at] != following) {
            at++;
        }
        return at;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
