package io.quotewire.producer.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.streaming.contract.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of an article that a page carries as JSON for a script to show, as {@code __NEXT_DATA__} does: the most
 * prose below an object that also holds the article's title, be it marked-up text or an array of paragraphs.
 */
final class EmbeddedArticle {
    private static final int DEEPEST = 30;
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final Pattern MARKUP = Pattern.compile("<(p|br|div)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PROSE =
            Pattern.compile("image|photo|video|caption|gallery|advert|\\bads?\\b|related|embed|promo|newsletter|link");
    private static final List<String> TEXT_FIELDS =
            List.of("content", "text", "html", "value", "body", "paragraph", "rendered", "data", "model", "children");

    private final Set<String> heads;
    private String best = "";

    private EmbeddedArticle(Set<String> heads) {
        this.heads = heads;
    }

    /**
     * The text; empty where there is none.
     *
     * @param heads the article's title and what else may stand beside its text, of which one must
     */
    static Optional<String> of(Document page, Collection<String> heads) {
        Set<String> folded = new HashSet<>();
        heads.forEach(head -> folded.add(folded(head)));
        EmbeddedArticle article = new EmbeddedArticle(folded);
        for (Element script : page.select("script[type=application/json]")) {
            try {
                article.search(Json.mapper().readTree(script.data()), 0);
            } catch (JsonProcessingException e) {
                // no data for this page's script either
            }
        }
        return Optional.of(article.best).filter(text -> !text.isEmpty());
    }

    private void search(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        boolean titled = false;
        for (JsonNode child : node) {
            titled |= node.isObject() && child.isTextual() && heads.contains(folded(child.asText()));
        }
        if (titled) {
            take(node, depth);
        } else {
            node.forEach(child -> search(child, depth + 1));
        }
    }

    private void take(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isTextual()) {
            offer(MARKUP.matcher(node.asText()).find() ? HtmlText.of(node.asText()) : "");
        } else if (node.isArray()) {
            List<String> paragraphs = new ArrayList<>();
            node.forEach(element -> prose(element, depth + 1)
                    .map(HtmlText::of)
                    .filter(EmbeddedArticle::isProse)
                    .ifPresent(paragraphs::add));
            offer(paragraphs.size() > 1 ? String.join("\n\n", paragraphs) : "");
        }
        node.forEach(child -> take(child, depth + 1));
    }

    private void offer(String text) {
        best = text.length() > best.length() ? text : best;
    }

    /** What one element of an array of paragraphs says. */
    private static Optional<String> prose(JsonNode element, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (element.isTextual()) {
            return Optional.of(element.asText());
        }
        if (element.isArray()) {
            StringBuilder parts = new StringBuilder();
            element.forEach(part -> prose(part, depth + 1).ifPresent(parts::append));
            return Optional.of(parts.toString());
        }
        if (NO_PROSE.matcher(element.path("type").asText("").toLowerCase(Locale.ROOT))
                .find()) {
            return Optional.empty();
        }
        return TEXT_FIELDS.stream()
                .map(element::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .findFirst()
                .flatMap(value -> prose(value, depth + 1));
    }

    private static boolean isProse(String paragraph) {
        return paragraph.length() >= SHORTEST_PARAGRAPH || paragraph.matches(".*[.!?”\"…]");
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }
}
