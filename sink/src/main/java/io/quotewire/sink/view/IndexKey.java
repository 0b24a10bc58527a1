package io.quotewire.sink.view;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.streaming.contract.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** Of no index: what follows alone. */
    static IndexKey none() {
        return new IndexKey(new byte[0]);
    }

    /** With a text, exactly as it is. */
    IndexKey text(String text) {
        byte[] utf8 = (text.indexOf(END_OF_TEXT) < 0 ? text : text.replace(END_OF_TEXT, ' '))
                .getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + utf8.length + 1);
        System.arraycopy(utf8, 0, longer, bytes.length, utf8.length);
        longer[longer.length - 1] = END_OF_TEXT;
        return new IndexKey(longer);
    }

    /** With a name as it is published and stands in keys, whatever its case. */
    IndexKey name(String name) {
        return text(Keys.normal(NameForm.published(name)).toLowerCase(Locale.ROOT));
    }

    /** With a number, the lowest first. */
    IndexKey ascending(long number) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        ByteBuffer.wrap(longer).putLong(bytes.length, number ^ Long.MIN_VALUE);
        return new IndexKey(longer);
    }

    /** With a number, the highest first. */
    public IndexKey descending(long number) {
        return ascending(~number);
    }

    /** As bytes that sort as the parts do. */
    Bytes bytes() {
        return Bytes.wrap(bytes);
    }
}
