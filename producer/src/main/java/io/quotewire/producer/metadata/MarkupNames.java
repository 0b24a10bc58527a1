package io.quotewire.producer.metadata;

import io.quotewire.core.text.WordList;
import io.quotewire.producer.text.NamedParts;
import java.util.List;

/** Parts of class names and ids on pages, from {@code markup-names.txt}, by kind. */
final class MarkupNames {
    private static final List<String> NAMES = WordList.read(MarkupNames.class, "markup-names.txt");

    private MarkupNames() {}

    static NamedParts of(String kind) {
        String start = kind + ' ';
        return new NamedParts(NAMES.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList());
    }
}
