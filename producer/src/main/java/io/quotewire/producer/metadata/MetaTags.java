package io.quotewire.producer.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page, by name or property in lower case. */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String value = meta.attr("content").strip();
            if (!value.isEmpty()) {
                add(meta.attr("property"), value);
                add(meta.attr("name"), value);
                add(meta.attr("itemprop"), value);
                add(meta.attr("http-equiv"), value);
            }
        }
    }

    private void add(String name, String value) {
        if (!name.isEmpty()) {
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), unused -> new ArrayList<>(1))
                    .add(value);
        }
    }

    /** The first value of the first of these names that has one. */
    Optional<String> first(String... names) {
        return all(names).findFirst();
    }

    /** All values of these names, in the order of the names. */
    Stream<String> all(String... names) {
        return Stream.of(names).flatMap(name -> values.getOrDefault(name, List.of()).stream());
    }
}
