package io.quotewire.producer.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.text.WordList;
import io.quotewire.producer.metadata.EmbeddedData;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the text of an article in the page's data for scripts, such as {@code __NEXT_DATA__}: the longest prose below
 * an object that also contains the article's title, whether HTML or an array of paragraphs.
 */
final class EmbeddedArticle {
    private static final int DEEPEST = 30;
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final Pattern MARKUP = Pattern.compile("<(p|br|div)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> NAMES = WordList.read(EmbeddedArticle.class, "embedded-names.txt");
    private static final Pattern NO_PROSE = anyOf("no-prose");
    private static final Pattern OF_OTHERS = anyOf("others");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|[^\\p{L}\\d]+|(?<=\\p{L})(?=\\d)");

    /** Of the same article. */
    private static final Pattern OF_VERSIONS = anyOf("versions");

    private static final List<String> TEXT_FIELDS = names("text");

    private String best = "";

    private EmbeddedArticle() {}

    /**
     * The text; empty if there is none.
     *
     * @param titles of the article, one of which must be beside the text
     */
    static Optional<String> of(EmbeddedData data, Collection<String> titles) {
        EmbeddedArticle article = new EmbeddedArticle();
        data.entitled(titles).forEach(entitled -> article.take(entitled, 0));
        return Optional.of(article.best).filter(text -> !text.isEmpty());
    }

    private void take(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isTextual()) {
            offer(MARKUP.matcher(node.asText()).find() ? HtmlText.of(node.asText()) : plain(node.asText()));
        } else if (node.isArray()) {
            List<String> paragraphs = new ArrayList<>();
            node.forEach(element -> prose(element, depth + 1)
                    .map(HtmlText::of)
                    .filter(EmbeddedArticle::isProse)
                    .ifPresent(paragraphs::add));
            offer(paragraphs.size() > 1 ? String.join("\n\n", paragraphs) : "");
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!isOfOthers(field.getKey())) {
                take(field.getValue(), depth + 1);
            }
        }
        if (node.isArray()) {
            node.forEach(child -> take(child, depth + 1));
        }
    }

    /** Whether a field's name contains a word for texts. */
    static boolean isOfOthers(String name) {
        List<String> words = BETWEEN_WORDS.splitAsStream(name).toList();
        return words.stream().anyMatch(word -> OF_OTHERS.matcher(word).matches())
                && words.stream().noneMatch(word -> OF_VERSIONS.matcher(word).matches());
    }

    /** The text if it has no markup and its lines are paragraphs; otherwise empty. */
    private static String plain(String text) {
        List<String> lines = PlainText.tidy(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() > 1 && lines.stream().anyMatch(EmbeddedArticle::isProse) ? String.join("\n\n", lines) : "";
    }

    private void offer(String text) {
        best = text.length() > best.length() ? text : best;
    }

    /** The text of one element of an array of paragraphs. */
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
        if (NO_PROSE.matcher(element.path("type").asText("")).find()) {
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

    private static Pattern anyOf(String kind) {
        return Pattern.compile(String.join("|", names(kind)), Pattern.CASE_INSENSITIVE);
    }

    private static List<String> names(String kind) {
        String start = kind + ' ';
        return NAMES.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }
}
