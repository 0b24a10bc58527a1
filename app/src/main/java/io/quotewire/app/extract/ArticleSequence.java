package io.quotewire.app.extract;

import io.quotewire.producer.file.JsonLayout;
import io.quotewire.producer.file.JsonLinesInput;
import io.quotewire.producer.file.JsonValues;
import io.quotewire.producer.file.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The articles of one input of JSON: one a line, or an array of them, or values that run over lines. */
interface ArticleSequence extends Closeable {
    /** Those of this stream, which is closed with them; {@code longest} is of an article, in bytes. */
    static ArticleSequence in(InputStream stream, int longest) throws IOException {
        InputStream checked = JsonLinesInput.checked(stream);
        return JsonLayout.runsOverLines(checked) ? new Values(checked, longest) : new Lines(checked, longest);
    }

    /** To the next one; false at the end. */
    boolean advance() throws IOException;

    /** Its bytes; empty if it is too long. */
    Optional<byte[]> article() throws IOException;

    /** False if the next one may have to be waited for. */
    boolean ready() throws IOException;

    /** One a line. */
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

    /** On any number of lines each; a sender of an array does not wait for the answer to a part of it. */
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
