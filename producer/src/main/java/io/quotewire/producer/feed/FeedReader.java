package io.quotewire.producer.feed;

import io.quotewire.producer.text.TextDecoding;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads all formats of feeds: RSS 0.9 to 2.0, RDF, Atom, JSON Feed and news sitemaps, in any encoding. One tolerant
 * reader serves valid and damaged feeds alike, so that a feed that becomes damaged one day does not seem to have
 * changed.
 */
public final class FeedReader {
    private static final Pattern XML_ENCODING =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final int DECLARATION_BYTES = 200;

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param address where it was fetched; relative links are resolved against it
     * @param declared the encoding that the server declares
     */
    public static FeedDocument read(URI address, byte[] body, Optional<Charset> declared)
            throws UnreadableFeedException {
        String text = TextDecoding.decode(body, declared.or(() -> declaredInside(body)))
                .strip();
        if (text.isEmpty()) {
            throw new UnreadableFeedException("nothing in it");
        }
        return text.charAt(0) == '{' ? JsonFeed.read(address, text) : XmlFeed.read(address, text);
    }

    private static Optional<Charset> declaredInside(byte[] body) {
        int length = Math.min(body.length, DECLARATION_BYTES);
        Matcher encoding = XML_ENCODING.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
        return encoding.find() ? TextDecoding.charset(encoding.group(1)) : Optional.empty();
    }
}
