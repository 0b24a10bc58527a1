package io.quotewire.sink.view;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.streaming.contract.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.kafka.common.utils.Bytes;

/**
 * An index entry's key, built part by part; keys with the same first parts are adjacent, in the order of the next part.
 * Immutable.
 */
public final class IndexKey {
    private static final char END_OF_TEXT = 0;

    private final byte[] bytes;

    private IndexKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The beginning of an index. */
    static IndexKey of(char index) {
        return new IndexKey(new byte[] {(byte) index});
    }

    /** An empty key, for the parts alone. */
    static IndexKey none() {
        return new IndexKey(new byte[0]);
    }

    /** Appends a text, unchanged. */
    IndexKey text(String text) {
        byte[] utf8 = (text.indexOf(END_OF_TEXT) < 0 ? text : text.replace(END_OF_TEXT, ' '))
                .getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + utf8.length + 1);
        System.arraycopy(utf8, 0, longer, bytes.length, utf8.length);
        longer[longer.length - 1] = END_OF_TEXT;
        return new IndexKey(longer);
    }

    /** Appends a name in its published form as in keys, in lower case. */
    IndexKey name(String name) {
        return text(Keys.normal(NameForm.published(name)).toLowerCase(Locale.ROOT));
    }

    /** Appends a number in ascending order. */
    IndexKey ascending(long number) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        ByteBuffer.wrap(longer).putLong(bytes.length, number ^ Long.MIN_VALUE);
        return new IndexKey(longer);
    }

    /** Appends a number in descending order. */
    public IndexKey descending(long number) {
        return ascending(~number);
    }

    /** The key as bytes, which sort like the parts. */
    Bytes bytes() {
        return Bytes.wrap(bytes);
    }
}
