package io.quotewire.producer.feed;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Elements of the vocabularies that feeds use, under their customary prefixes, regardless of the prefixes that a
 * document binds. Elements of an entry's, an item's or a page's own vocabulary have no prefix.
 */
final class FeedNamespaces {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/Atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://www.w3.org/1999/xhtml", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("http://search.yahoo.com/mrss/", "media:"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"));

    private FeedNamespaces() {}

    /** Changes the document in place. */
    static void unify(Document document) {
        for (Element element : document.getAllElements()) {
            String name = element.tagName();
            int colon = name.indexOf(':');
            String prefix = PREFIXES.get(element.tag().namespace());
            boolean isPrefixed = colon > 0 && colon < name.length() - 1;
            if (isPrefixed && prefix != null && !name.startsWith(prefix.isEmpty() ? ":" : prefix)) {
                element.tagName(prefix + name.substring(colon + 1));
            }
        }
    }
}
