package io.quotewire.app.extract;

import io.quotewire.producer.format.JsonLayout;
import io.quotewire.producer.format.JsonLinesInput;
import io.quotewire.producer.format.JsonValues;
import io.quotewire.producer.format.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The articles of one JSON input: one a line, an array of them, or values that span lines. Not thread-safe. */
interface ArticleSequence extends Closeable {
    /**
     * The articles of a stream, which is closed with them; {@code longest} is the largest size of an article in bytes.
     */
    static ArticleSequence in(InputStream stream, int longest) throws IOException {
        InputStream checked = JsonLinesInput.checked(stream);
        return JsonLayout.runsOverLines(checked) ? new Values(checked, longest) : new Lines(checked, longest);
    }

    /** Moves to the next article; returns false at the end. */
    boolean advance() throws IOException;

    /** The article's bytes; empty if it is too large. */
    Optional<byte[]> article() throws IOException;

    /** Returns false if the next article may have to be waited for. */
    boolean ready() throws IOException;

    /** One article a line. */
    final class Lines implements ArticleSequence {
        private final LineReader lines;

        Lines(InputStream stream, int longest) {
            lines = new LineReader(stream, longest);
        }

        @Override
        public boolean advance() throws IOException {
            return lines.advance();
        }

        @Override
        public Optional<byte[]> article() {
            return lines.tooLong() ? Optional.empty() : Optional.of(Arrays.copyOf(lines.bytes(), lines.length()));
        }

        @Override
        public boolean ready() throws IOException {
            return lines.ready();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** Values that may span lines; the sender of an array does not wait for the answer to a part of it. */
    final class Values implements ArticleSequence {
        private final JsonValues values;
        private final int longest;

        Values(InputStream stream, int longest) throws IOException {
            this.values = new JsonValues(stream);
            this.longest = longest;
        }

        @Override
        public boolean advance() throws IOException {
            return values.advance();
        }

        @Override
        public Optional<byte[]> article() throws IOException {
            return values.copied(longest);
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public void close() throws IOException {
            values.close();
        }
    }
}
