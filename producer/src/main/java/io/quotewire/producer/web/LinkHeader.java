package io.quotewire.producer.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the {@code Link} headers of a response, each in one pass however long it is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>
 */
public final class LinkHeader {
    private static final int LONGEST_TARGET = 2_000;

    private final CharSequence header;
    private int at;

    LinkHeader(CharSequence header) {
        this.header = header;
    }

    /** The target of the first link with a relation. */
    public static Optional<URI> of(Fetched answer, String relation) {
        for (String header : answer.headers("Link")) {
            Optional<String> target = new LinkHeader(header).target(relation);
            if (target.isPresent()) {
                return WebAddress.resolve(answer.address(), target.get()).filter(WebAddress::isWeb);
            }
        }
        return Optional.empty();
    }

    /** The same of one header, as it is written there; for one call. */
    Optional<String> target(String relation) {
        while (skipTo('<')) {
            int from = at;
            if (!skipTo('>')) {
                return Optional.empty();
            }
            int length = at - 1 - from;
            boolean named = (' ' + relations() + ' ').contains(' ' + relation + ' ');
            if (named && length > 0 && length <= LONGEST_TARGET) {
                return Optional.of(header.subSequence(from, from + length).toString());
            }
        }
        return Optional.empty();
    }

    /** The value of the first parameter {@code rel} of a link, in lower case; empty if it has none. */
    private String relations() {
        String relations = "";
        boolean found = false;
        while (skip(';')) {
            String name = token();
            String value = skip('=') ? value() : "";
            if (!found && name.equalsIgnoreCase("rel")) {
                relations = value.toLowerCase(Locale.ROOT);
                found = true;
            }
        }
        return relations;
    }

    private String value() {
        if (!skip('"')) {
            return token();
        }
        int from = at;
        if (skipTo('"')) {
            return header.subSequence(from, at - 1).toString();
        }
        // No quotation mark follows, so this is done once at most; further links are looked for behind it.
        at = from;
        return header.subSequence(from, header.length()).toString();
    }

    private String token() {
        skipSpace();
        int from = at;
        while (at < header.length() && !isDelimiter(header.charAt(at))) {
            at++;
        }
        return header.subSequence(from, at).toString();
    }

    private static boolean isDelimiter(char c) {
        return c == ';' || c == ',' || c == '=' || c == '"' || c == '<' || Character.isWhitespace(c);
    }

    /** Goes behind the next one of these, or to the end if there is none. */
    private boolean skipTo(char wanted) {
        while (at < header.length()) {
            if (header.charAt(at++) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Goes behind this character, if it comes next after any space. */
    private boolean skip(char wanted) {
        skipSpace();
        boolean there = at < header.length() && header.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
    }
}
