package io.quotewire.producer.page;

import io.quotewire.producer.text.PlainText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Rewrites embedded posts of social networks: each becomes a paragraph that names its author, {@code Ann Body (@ann) on
 * X: “…”}, so that its words are not taken for the reporter's. A post without an author's name is left unchanged.
 */
final class PostParagraphs {
    private static final Map<String, String> NETWORKS = Map.of(
            "twitter-tweet", "X",
            "bluesky-embed", "Bluesky",
            "tiktok-embed", "TikTok",
            "mastodon-embed", "Mastodon",
            "fb-xfbml-parse-ignore", "Facebook");
    private static final Pattern AUTHOR =
            Pattern.compile("[—–-]\\s*([^—–@()]{2,60}?)\\s*\\((@[\\w.@-]{2,60})\\)[^—–]{0,60}$");
    private static final Pattern POSTED = Pattern.compile(
            "(?:Posted by|Gepostet von|Publiée? par|Publicado por|Opublikowan[eya] przez|Pubblicato da)\\s+"
                    + "(.{2,60}?)\\s+(?:on|am|le|en|em|w|il|dnia)\\s.{4,60}$");
    private static final Pattern PICTURE = Pattern.compile("\\s*(https?://|pic\\.twitter\\.com/)\\S+$");

    private PostParagraphs() {}

    /** Rewrites them in place. */
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
        Element words = post.selectFirst("p");
        Optional<String> author = author(all);
        if (words == null || author.isEmpty()) {
            return;
        }
        String said = PICTURE.matcher(PlainText.line(words.text())).replaceFirst("");
        if (!said.isBlank()) {
            Element paragraph = new Element("p");
            paragraph.appendChild(new TextNode(author.get() + " on " + network + ": “" + said.strip() + '”'));
            around(post, all).replaceWith(paragraph);
        }
    }

    private static Optional<String> author(String post) {
        Matcher handle = AUTHOR.matcher(post);
        if (handle.find()) {
            return Optional.of(handle.group(1).strip() + " (" + handle.group(2) + ')');
        }
        Matcher posted = POSTED.matcher(post);
        return posted.find() ? Optional.of(posted.group(1).strip()) : Optional.empty();
    }

    /** The element that contains only the post: content management systems put it into a figure, like a picture. */
    private static Element around(Element post, String all) {
        Element figure = post.closest("figure");
        return figure != null
                        && figure.parent() != null
                        && PlainText.line(figure.text()).equals(all)
                ? figure
                : post;
    }
}
