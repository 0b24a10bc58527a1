package io.quotewire.producer.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.producer.text.PlainText;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON objects: with the contract's field names, {@code text} for {@code body}, {@code source} for
 * {@code publisher}, {@code headline} for {@code title}, and names that the user maps; or IPTC's ninjs. Unknown fields
 * are ignored; a field of the wrong type is an error that names it. {@link FieldValues} interprets the values.
 * Thread-safe.
 */
public final class ArticleJson {
    private static final int MOST_VALUES = 100_000;

    private static final Pattern DOT = Pattern.compile("\\.");

    private final Map<String, ArticleField> ownNames;

    /** The objects that hold mapped fields, with the dot behind their names. */
    private final Set<String> ownObjects;

    public ArticleJson() {
        this(Map.of());
    }

    /**
     * Reads with additional names, which take precedence.
     *
     * @param mapping from a name in the JSON to a field of the contract; the name of a field within an object follows
     *     that object's, after a dot
     * @throws IllegalArgumentException if there is no such field
     */
    public ArticleJson(Map<String, String> mapping) {
        Map<String, ArticleField> names = new HashMap<>();
        mapping.forEach((theirs, ours) -> names.put(
                theirs,
                ArticleField.named(ours)
                        .orElseThrow(() -> new IllegalArgumentException("field " + theirs + "=" + ours
                                + ": an article has no field '" + ours + "', it has " + ArticleField.names()))));
        ownNames = Map.copyOf(names);
        ownObjects = ownNames.keySet().stream()
                .flatMap(name -> DOT.matcher(name).results().map(dot -> name.substring(0, dot.end())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads bytes that contain one object. */
    public ReadArticle read(byte[] bytes, int length) throws BadArticleException {
        return read(bytes, 0, length);
    }

    /**
     * Reads a message.
     *
     * @param key used as the id of an article that has none; empty if the message has none
     */
    public ReadArticle read(byte[] bytes, String key) throws BadArticleException {
        return read(bytes, 0, bytes.length, key);
    }

    private Optional<ArticleField> field(String name) {
        return Optional.ofNullable(ownNames.get(name)).or(() -> ArticleField.named(name));
    }

    /** Reads a range of bytes that contains one object. */
    public ReadArticle read(byte[] bytes, int from, int length) throws BadArticleException {
        return read(bytes, from, length, "");
    }

    private ReadArticle read(byte[] bytes, int from, int length, String key) throws BadArticleException {
        try (JsonParser parser = Json.mapper().createParser(bytes, from, length)) {
            if (parser.nextToken() == null) {
                throw new BadArticleException("empty");
            }
            Optional<Map<ArticleField, String>> fields = fields(parser, true);
            if (fields.isEmpty()) {
                refuseManyValues(bytes, from, length);
                return read(Json.mapper().readTree(bytes, from, length), key);
            }
            if (parser.nextToken() != null) {
                throw new BadArticleException("more than one JSON value");
            }
            return article(fields.get(), key);
        } catch (JsonProcessingException e) {
            throw new BadArticleException(BadArticleException.notJson(e));
        } catch (IOException e) {
            throw new BadArticleException("not JSON: " + firstLine(e.toString()));
        }
    }

    /** As a tree, millions of empty values would take a hundred times the memory that they take as text. */
    private static void refuseManyValues(byte[] bytes, int from, int length) throws IOException, BadArticleException {
        try (JsonParser parser = Json.mapper().createParser(bytes, from, length)) {
            int values = 0;
            while (parser.nextToken() != null) {
                values++;
                if (values > MOST_VALUES) {
                    throw new BadArticleException("more than " + MOST_VALUES + " values in one article");
                }
            }
        }
    }

    /** Reads one object. */
    public ReadArticle read(JsonNode node) throws BadArticleException {
        return read(node, "");
    }

    private ReadArticle read(JsonNode node, String key) throws BadArticleException {
        if (Ninjs.is(node)) {
            return Ninjs.read(node);
        }
        try (JsonParser parser = node.traverse(Json.mapper())) {
            parser.nextToken();
            return article(fields(parser, false).orElseThrow(), key);
        } catch (IOException e) {
            throw new BadArticleException("not JSON: " + firstLine(e.toString()));
        }
    }

    private static ReadArticle article(Map<ArticleField, String> values, String key) throws BadArticleException {
        if (!key.isEmpty()) {
            values.putIfAbsent(ArticleField.ID, key);
        }
        return FieldValues.article(values);
    }

    /** The fields of the object at the parser's position; empty if it may be ninjs, which is read as a tree. */
    private Optional<Map<ArticleField, String>> fields(JsonParser parser, boolean maybeNinjs)
            throws IOException, BadArticleException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new BadArticleException("expected an object {…}, found " + kind(parser.currentToken()));
        }
        Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
        boolean schema = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (values.isEmpty() && name.equals("$schema") && value == JsonToken.VALUE_STRING) {
                schema |= parser.getText().contains("json-schema.org");
            }
            if (maybeNinjs && name.equals("uri") && value == JsonToken.VALUE_STRING) {
                return Optional.empty();
            }
            put(parser, name, values);
        }
        if (schema && !values.containsKey(ArticleField.BODY)) {
            throw new BadArticleException("a JSON schema, which describes articles, and no article");
        }
        return Optional.of(values);
    }

    /** Takes the value at the parser's position if it is a field's, or an object's mapped ones. */
    private void put(JsonParser parser, String name, Map<ArticleField, String> values)
            throws IOException, BadArticleException {
        JsonToken value = parser.currentToken();
        if (value == JsonToken.START_OBJECT && ownObjects.contains(name + '.')) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String within = name + '.' + parser.currentName();
                parser.nextToken();
                put(parser, within, values);
            }
            return;
        }
        Optional<ArticleField> field = field(name);
        if (field.isPresent() && field.get() == ArticleField.KEYWORDS && value == JsonToken.START_ARRAY) {
            values.put(field.get(), lines(parser));
        } else if (field.isEmpty()
                || value == JsonToken.VALUE_NULL
                || (field.get().isOftenOtherwise() && value != JsonToken.VALUE_STRING)) {
            parser.skipChildren();
        } else {
            values.put(field.get(), text(parser, name, field.get()));
        }
    }

    /** The texts of an array, one per line. */
    private static String lines(JsonParser parser) throws IOException {
        StringBuilder lines = new StringBuilder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                lines.append(PlainText.line(parser.getText())).append('\n');
            } else {
                parser.skipChildren();
            }
        }
        return lines.toString();
    }

    private static String text(JsonParser parser, String name, ArticleField field)
            throws IOException, BadArticleException {
        JsonToken value = parser.currentToken();
        if (field.isTime() && value == JsonToken.VALUE_NUMBER_INT) {
            return TimeNumber.text(parser);
        }
        boolean ofNumber = field == ArticleField.REVISION;
        if (value != JsonToken.VALUE_STRING && !(ofNumber && value.isNumeric())) {
            String expected = ofNumber ? "a whole number" : "text";
            throw new BadArticleException(name + ": expected " + expected + ", found " + kind(value));
        }
        return parser.getText();
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
