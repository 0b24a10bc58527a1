package io.quotewire.producer.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code Link} headers of a response.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>
 */
public final class LinkHeader {
    private static final Pattern LINK =
            Pattern.compile("<([^>]{1,2000})>((?:\\s*;\\s*[\\w*-]+\\s*(?:=\\s*(?:\"[^\"]*\"|[^\",;\\s]+))?)*)");
    private static final Pattern RELATION =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\",;\\s]+))", Pattern.CASE_INSENSITIVE);

    private LinkHeader() {}

    /** The target of the first link with a relation. */
    public static Optional<URI> of(Fetched answer, String relation) {
        for (String header : answer.headers("Link")) {
            for (Matcher link = LINK.matcher(header); link.find(); ) {
                if (isOf(link.group(2), relation)) {
                    return WebAddress.resolve(answer.address(), link.group(1)).filter(WebAddress::isWeb);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(String parameters, String relation) {
        Matcher named = RELATION.matcher(parameters);
        if (!named.find()) {
            return false;
        }
        String relations = named.group(1) == null ? named.group(2) : named.group(1);
        return (' ' + relations.toLowerCase(Locale.ROOT) + ' ').contains(' ' + relation + ' ');
    }
}
