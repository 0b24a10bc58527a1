package io.quotewire.producer.page;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page of our own: a template of {@code layouts/}, filled in a language. {@code {title}} and {@code {p1}} to
 * {@code {p6}} are the article of {@code languages/}, anything else in braces a row of {@code words.tsv}.
 */
record Layout(String template, String language) {
    static final URI ADDRESS = URI.create("https://post.example/news/ferry?utm_source=x");
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pl", "it", "pt");

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+\\d?)}");
    private static final Pattern LINE_OF_A_WIRE = Pattern.compile("(.{50,65}) ");
    private static final Map<String, Map<String, String>> WORDS =
            LANGUAGES.stream().collect(toMap(language -> language, Layout::words));

    /** The page. */
    String html() {
        return PLACE.matcher(resource(template + ".html")).replaceAll(place -> {
            String text = Objects.requireNonNull(words().get(place.group(1)), place.group());
            return Matcher.quoteReplacement(text);
        });
    }

    /** The text of its article: what the template takes from it, in its order. */
    String text() {
        String html = resource(template + ".html");
        Set<String> places = new LinkedHashSet<>();
        places(html.substring(Math.max(0, html.indexOf("<body")))).forEach(places::add);
        if (places.isEmpty()) {
            places(html).forEach(places::add);
        }
        List<String> parts = new ArrayList<>();
        places.forEach(place -> parts.add(words().get(place)));
        return String.join("\n\n", parts);
    }

    private static Stream<String> places(String html) {
        return PLACE.matcher(html)
                .results()
                .map(place -> place.group(1).replace('w', 'p'))
                .filter(place -> place.matches("[hp]\\d|lead"));
    }

    String title() {
        return Objects.requireNonNull(words().get("title"));
    }

    PageArticle read() {
        return PageReader.read(ADDRESS, html()).orElseThrow();
    }

    private Map<String, String> words() {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Map<String, String> words(String language) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> article = EMPTY_LINE
                .splitAsStream(resource("languages/" + language + ".txt").strip())
                .toList();
        words.put("title", article.get(0));
        IntStream.range(1, article.size()).forEach(i -> {
            words.put("p" + i, article.get(i));
            words.put("w" + i, LINE_OF_A_WIRE.matcher(article.get(i)).replaceAll("$1\n"));
        });
        int column = LANGUAGES.indexOf(language) + 1;
        resource("languages/words.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(row -> words.put(row[0], row[column]));
        return words;
    }

    private static String resource(String name) {
        try (InputStream in = Layout.class.getResourceAsStream("layouts/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return template + ' ' + language;
    }
}
