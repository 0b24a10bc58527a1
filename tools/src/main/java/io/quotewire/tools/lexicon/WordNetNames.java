package io.quotewire.tools.lexicon;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The names among WordNet's nouns: organisations and parties, places, persons. */
final class WordNetNames {
    /** The pointer of an instance to what it is an instance of. */
    private static final String INSTANCE = " @i ";

    private static final String GROUP = "14";
    private static final Map<String, Integer> KIND_OF_FIELD = Map.of(
            GROUP,
            Lexicon.KNOWN_ORGANIZATION | Lexicon.ORGANIZATION,
            "15",
            Lexicon.KNOWN_PLACE | Lexicon.LOCATION,
            WordNetSense.PERSON,
            Lexicon.PERSON);

    private WordNetNames() {}

    /** Adds the names in {@code data.noun}: its capitalised words for instances, and for groups of any kind. */
    static void addTo(NameLists names, Path dataNoun) throws IOException {
        for (WordNetSense sense : WordNetSense.read(dataNoun)) {
            Integer kinds = KIND_OF_FIELD.get(sense.field());
            if (kinds != null && (sense.field().equals(GROUP) || sense.line().contains(INSTANCE))) {
                for (String word : sense.words()) {
                    String name = word.replace('_', ' ');
                    if (LatinNames.isOne(name)) {
                        names.add(name, kinds);
                    }
                }
            }
        }
    }
}
