package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Keys;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.common.utils.Bytes;

/**
 * A place in an index, part by part; places that share their first parts lie together, in the order of the next part.
 * Immutable.
 */
public final class IndexKey {
    private static final char END_OF_TEXT = 0;

    private final byte[] bytes;

    private IndexKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The beginning of one index. */
    static IndexKey of(char index) {
        return new IndexKey(new byte[] {(byte) index});
    }

    /** With a text, exactly as it is. */
    IndexKey text(String text) {
        return plus((text.replace(END_OF_TEXT, ' ') + END_OF_TEXT).getBytes(StandardCharsets.UTF_8));
    }

    /** With a name as it stands in keys, whatever its case. */
    IndexKey name(String name) {
        return text(Keys.normal(name).toLowerCase(Locale.ROOT));
    }

    /** With a number, the lowest first. */
    IndexKey ascending(long number) {
        return plus(
                ByteBuffer.allocate(Long.BYTES).putLong(number ^ Long.MIN_VALUE).array());
    }

    /** With a number, the highest first. */
    public IndexKey descending(long number) {
        return ascending(~number);
    }

    /** As bytes that sort as the parts do. */
    Bytes bytes() {
        return Bytes.wrap(bytes);
    }

    private IndexKey plus(byte[] part) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream(bytes.length + part.length);
        longer.writeBytes(bytes);
        longer.writeBytes(part);
        return new IndexKey(longer.toByteArray());
    }
}
