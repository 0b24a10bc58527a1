package io.quotewire.tools.lexicon;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The names among WordNet's nouns: organisations and parties, places, persons. */
final class WordNetNames {
    private static final String INSTANCE = "@i";
    private static final String GROUP = "14";
    private static final Map<String, Integer> KIND_OF_FIELD = Map.of(
            GROUP,
            Lexicon.KNOWN_ORGANIZATION | Lexicon.ORGANIZATION,
            "15",
            Lexicon.KNOWN_PLACE | Lexicon.LOCATION,
            "18",
            Lexicon.PERSON);

    private WordNetNames() {}

    /** Adds the names in {@code data.noun}: its capitalised words for instances, and for groups of any kind. */
    static void addTo(NameLists names, Path dataNoun) throws IOException {
        try (Stream<String> lines = Files.lines(dataNoun, StandardCharsets.ISO_8859_1)) {
            lines.filter(line -> !line.startsWith(" ")).forEach(line -> add(names, line));
        }
    }

    /**
     * A line consists of: offset, field, part of speech, number of words in hex, words with a number each, pointers,
     * "|", gloss.
     */
    private static void add(NameLists names, String line) {
        String[] parts = line.substring(0, line.indexOf('|')).split(" ", -1);
        Integer kinds = KIND_OF_FIELD.get(parts[1]);
        if (kinds == null || !(parts[1].equals(GROUP) || line.contains(" " + INSTANCE + " "))) {
            return;
        }
        int words = Integer.parseInt(parts[3], 16);
        for (int i = 0; i < words; i++) {
            String name = parts[4 + (2 * i)].replace('_', ' ');
            if (LatinNames.isOne(name)) {
                names.add(name, kinds);
            }
        }
    }
}
