package io.quotewire.producer.format;

import io.quotewire.producer.text.Utf16Detection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Checks that lines of JSON are UTF-8: in other encodings the ends of lines would not be recognised. */
public final class JsonLinesInput {
    private JsonLinesInput() {}

    /**
     * The stream, which then supports {@code mark}; reads its first four bytes, and blocks until they are available.
     *
     * @throws IOException if it is UTF-16 or UTF-32; the message says how to fix that
     */
    public static InputStream checked(InputStream in) throws IOException {
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
        marked.mark(Utf16Detection.FEWEST);
        Optional<Charset> wide = Utf16Detection.at(marked.readNBytes(Utf16Detection.FEWEST));
        if (wide.isPresent()) {
            throw new IOException("written in " + wide.get() + ", and JSON lines come in UTF-8: iconv -f " + wide.get()
                    + " -t UTF-8 makes them so");
        }
        marked.reset();
        return marked;
    }
}
