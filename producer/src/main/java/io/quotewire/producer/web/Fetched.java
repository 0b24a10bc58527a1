package io.quotewire.producer.web;

import io.quotewire.producer.text.TextDecoding;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** A response from the web. Immutable, except for the body. */
public final class Fetched {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

    private final URI address;
    private final Optional<URI> moved;
    private final int status;
    private final Headers headers;
    private final byte[] body;

    Fetched(URI address, Optional<URI> moved, int status, Headers headers, byte[] body) {
        this.address = address;
        this.moved = moved;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * The same with its body decompressed.
     *
     * @param moved as {@link #moved()}
     */
    Fetched unpacked(Optional<URI> moved, int limit) throws IOException {
        return new Fetched(
                address, moved, status, headers, ContentCoding.unpacked(body, headers("Content-Encoding"), limit));
    }

    /** The address that sent it, after redirects. */
    public URI address() {
        return address;
    }

    /** The permanent new address, if all redirects were permanent. */
    public Optional<URI> moved() {
        return moved;
    }

    /** The HTTP status, never a redirect. */
    public int status() {
        return status;
    }

    /** The first header of that name. */
    public Optional<String> header(String name) {
        return headers.values(name).stream().findFirst();
    }

    /** All headers of that name. */
    public List<String> headers(String name) {
        return headers.values(name);
    }

    /** The declared encoding, if it is a known one. */
    public Optional<Charset> charset() {
        Matcher named = CHARSET.matcher(header("Content-Type").orElse(""));
        return named.find() ? TextDecoding.charset(named.group(1)) : Optional.empty();
    }

    /** The decompressed body; owned by the caller. */
    public byte[] body() {
        return body;
    }
}
