package io.quotewire.producer.file;

import io.quotewire.producer.text.Utf16Detection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Lines of JSON are UTF-8; the ends of lines in another encoding would be none. */
public final class JsonLinesInput {
    private JsonLinesInput() {}

    /**
     * The stream, which then supports {@code mark}; looks at its first four bytes, and waits for them.
     *
     * @throws IOException if it is written in UTF-16 or UTF-32; the message says how to mend that
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
