package io.quotewire.producer.page;

import io.quotewire.producer.text.PlainText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Posts of social networks that an article shows: each becomes a paragraph that says whose it is, {@code Ann Body
 * (@ann) on X: “…”}, so that nobody takes its words for the reporter's. One that names nobody is left as it was.
 */
final class EmbeddedPosts {
    private static final Map<String, String> NETWORKS = Map.of(
            "twitter-tweet", "X",
            "bluesky-embed", "Bluesky",
            "tiktok-embed", "TikTok",
            "mastodon-embed", "Mastodon");
    private static final Pattern AUTHOR =
            Pattern.compile("[—–-]\\s*([^—–@()]{2,60}?)\\s*\\((@[\\w.@-]{2,60})\\)[^—–]{0,60}$");
    private static final Pattern PICTURE = Pattern.compile("\\s*(https?://|pic\\.twitter\\.com/)\\S+$");

    private EmbeddedPosts() {}

    /** Writes them out in place. */
    static void written(Element element) {
        for (Element post : element.getElementsByTag("blockquote")) {
            String network = NETWORKS.entrySet().stream()
                    .filter(known -> post.hasClass(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            if (!network.isEmpty() && post.parent() != null) {
                write(post, network);
            }
        }
    }

    private static void write(Element post, String network) {
        String all = PlainText.line(post.text());
        Matcher author = AUTHOR.matcher(all);
        Element words = post.selectFirst("p");
        if (words == null || !author.find()) {
            return;
        }
        String said = PICTURE.matcher(PlainText.line(words.text())).replaceFirst("");
        if (!said.isBlank()) {
            Element paragraph = new Element("p");
            paragraph.appendChild(new TextNode(
                    author.group(1).strip() + " (" + author.group(2) + ") on " + network + ": “" + said.strip() + '”'));
            post.replaceWith(paragraph);
        }
    }
}
