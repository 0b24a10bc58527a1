package io.quotewire.producer.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Reports bytes as they are read, and to any thread whether a read is in progress. */
public final class CountedInput extends FilterInputStream {
    private final LongConsumer read;
    private volatile boolean reading;

    /** Reports to {@code read} how many bytes each read returned, from the thread that reads. */
    public CountedInput(InputStream in, LongConsumer read) {
        super(in);
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        reading = true;
        int one;
        try {
            one = super.read();
        } finally {
            reading = false;
        }
        if (one >= 0) {
            read.accept(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        reading = true;
        int count;
        try {
            count = super.read(into, offset, length);
        } finally {
            reading = false;
        }
        if (count > 0) {
            read.accept(count);
        }
        return count;
    }

    /** Whether a thread is reading now, and so perhaps waits for bytes. */
    public boolean isReading() {
        return reading;
    }
}
