package io.quotewire.streaming.contract.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An event serialised before it is sent, from which the record to send is made by inserting the bytes of its {@link
 * StampJson}. The unsent event is hashed to recognise it again; without this class, it would have to be serialised
 * twice. Immutable.
 */
public final class UnsentJson {
    private static final byte[] CHANGE = ascii("\"change\":\"");
    private static final byte[] REVISION = ascii("\"revision\":");
    private static final byte[] ASSUMED = ascii("\"publishedAtAssumed\":");
    private static final byte[] UNDATED = ascii(",\"undated\":true");
    private static final byte[] NO_EXTRACTOR = ascii("\"\"}");

    private final byte[] json;
    private final boolean tellsExtraction;

    private UnsentJson(byte[] json, boolean tellsExtraction) {
        this.json = json;
        this.tellsExtraction = tellsExtraction;
    }

    /** @param quote as {@link QuoteEvent#of} makes it, published */
    public static UnsentJson of(QuoteEvent quote) {
        return new UnsentJson(QuoteEventJson.write(quote), true);
    }

    /** @param mention as {@link MentionEvent#of} makes it, published */
    public static UnsentJson of(MentionEvent mention) {
        return new UnsentJson(MentionEventJson.write(mention), false);
    }

    /** The unsent event. */
    public byte[] toBytes() {
        return json.clone();
    }

    /** The stamped event: byte for byte as if it had been serialised itself. */
    public byte[] at(Change change, StampJson stamp) {
        int changed = end(CHANGE, 0);
        int afterChange = end(changed, '"');
        int revision = end(REVISION, afterChange);
        int afterRevision = end(revision, ',');
        int times = end(end(ASSUMED, afterRevision), ',');
        times = isAt(UNDATED, times) ? times + UNDATED.length : times;
        int extractor = json.length - NO_EXTRACTOR.length;
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

    /**
     * The position after a field's name. It cannot be confused with text in a value, as quotation marks are escaped
     * there.
     */
    private int end(byte[] name, int from) {
        int at = from;
        while (json[at] != name[0] || json[at + 1] != name[1] || !isAt(name, at)) {
            at++;
        }
        return at + name.length;
    }

    private int end(int from, char following) {
        int at = from;
        while (json[at] != following) {
            at++;
        }
        return at;
    }

    private boolean isAt(byte[] name, int at) {
        return Arrays.equals(json, at, at + name.length, name, 0, name.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
