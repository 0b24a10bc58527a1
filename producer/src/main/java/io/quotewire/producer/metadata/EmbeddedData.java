package io.quotewire.producer.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.text.SiteTitle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The data that a page includes for its scripts: JSON in elements of its own, such as {@code __NEXT_DATA__}, or in a
 * script that sets a variable, {@code window.__STATE__ = {…}}. Parsed only if it contains a title's longest word, since
 * it may be megabytes, and most pages have the same elsewhere. Not thread-safe.
 */
public final class EmbeddedData {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final String OF_WINDOW =
            "(?:window|self|globalThis)\\s*(?:\\.\\s*[\\w$]+|\\[\\s*[\"'][^\"']+[\"']\\s*])";
    private static final Pattern VARIABLE = Pattern.compile("(?:" + OF_WINDOW + "|(?:var|let|const)\\s+[\\w$]+)"
            + "\\s*=\\s*(?:(JSON\\.parse\\(\\s*)(?=[\"'])|(?=[{\\[]))");
    private static final Pattern NO_ASCII_LETTERS = Pattern.compile("[^A-Za-z]+");
    private static final int MOST_VARIABLES = 20;

    /** The maximum number of characters examined in all scripts of a page. */
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private static final int SHORTEST_SCRIPT = 300;
    private static final int DEEPEST = 30;

    private final List<Element> scripts;
    private int charactersLeft = MOST_CHARACTERS;
    private final IdentityHashMap<Element, List<JsonNode>> read = new IdentityHashMap<>();

    /** @param page whose scripts are copied, so that the page may be modified */
    public EmbeddedData(Document page) {
        scripts = List.copyOf(page.getElementsByTag("script"));
    }

    /** All scripts of the page. */
    List<Element> scripts() {
        return scripts;
    }

    /**
     * The objects that contain a title, in the page's order; first those that contain it exactly.
     *
     * @param titles of the article; what a page appends to one, such as its own name, may be missing
     */
    public List<JsonNode> entitled(Collection<String> titles) {
        List<String> folded = titles.stream().map(EmbeddedData::folded).toList();
        List<String> words = titles.stream().map(EmbeddedData::longestWord).toList();
        List<JsonNode> found = new ArrayList<>();
        List<JsonNode> shortened = new ArrayList<>();
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() >= SHORTEST_SCRIPT && words.stream().anyMatch(data::contains)) {
                values(script).forEach(value -> search(value, folded, found, shortened, 0));
            }
        }
        found.addAll(shortened);
        return found;
    }

    private static void search(
            JsonNode node, List<String> titles, List<JsonNode> whole, List<JsonNode> shortened, int depth) {
        if (depth > DEEPEST || !node.isContainerNode()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode child : node) {
            if (node.isObject() && child.isTextual()) {
                texts.add(folded(child.asText()));
            }
        }
        if (texts.stream().anyMatch(titles::contains)) {
            whole.add(node);
        } else if (texts.stream()
                .anyMatch(text -> titles.stream().anyMatch(title -> SiteTitle.isShortened(text, title)))) {
            shortened.add(node);
        } else {
            node.forEach(child -> search(child, titles, whole, shortened, depth + 1));
        }
    }

    private List<JsonNode> values(Element script) {
        return read.computeIfAbsent(script, unread -> {
            List<JsonNode> values = new ArrayList<>();
            String type = unread.attr("type").toLowerCase(Locale.ROOT);
            if (type.equals("application/json")) {
                add(unread.data(), 0, values);
            } else if (!type.contains("json")) {
                addVariables(unread.data(), values);
            }
            return values;
        });
    }

    /**
     * The longest word of ASCII letters, which scripts do not escape; empty, which all of them contain, if there is
     * none.
     */
    private static String longestWord(String title) {
        return NO_ASCII_LETTERS
                .splitAsStream(title)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private void addVariables(String script, List<JsonNode> values) {
        Matcher variable = VARIABLE.matcher(script);
        int from = 0;
        for (int i = 0; i < MOST_VARIABLES && variable.find(from); i++) {
            int begin = variable.end();
            if (variable.group(1) == null) {
                from = add(script, begin, values);
            } else {
                from = parsed(script, begin, values);
            }
        }
    }

    /** Parses the JSON in the string literal that begins at a position; returns where to continue. */
    private int parsed(String script, int begin, List<JsonNode> values) {
        List<JsonNode> strings = new ArrayList<>(1);
        int end = add(script, begin, strings);
        strings.forEach(string -> add(string.asText(), 0, values));
        return end;
    }

    /** Adds the value that begins at a position, if there is one; returns where to continue. */
    private int add(String script, int begin, List<JsonNode> values) {
        Optional<ScriptValue> value = ScriptValue.at(script, begin, charactersLeft);
        int end = value.map(ScriptValue::end).orElse(begin);
        charactersLeft -= value.isPresent() ? end - begin : Math.min(charactersLeft, script.length() - begin);
        if (value.isPresent()) {
            try {
                values.add(LENIENT.readTree(value.get().json()));
            } catch (JsonProcessingException e) {
                // this script contains no usable data
                return begin;
            }
        }
        return end;
    }

    private static String folded(String line) {
        String plain = line.indexOf('&') < 0 ? line : Parser.unescapeEntities(line, false);
        return PlainText.line(plain).toLowerCase(Locale.ROOT);
    }
}
