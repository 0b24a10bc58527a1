package io.quotewire.tools.lexicon;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names in lower case, from NLP4J's lists and others, with the kinds of entity they denote as bits of {@link Lexicon}.
 */
final class NameLists {
    /** The kinds of entity in each of NLP4J's lists, inferred from their content. */
    private static final List<Integer> KINDS = List.of(
            Lexicon.ORGANIZATION,
            Lexicon.KNOWN_PLACE | Lexicon.LOCATION,
            Lexicon.OTHER,
            Lexicon.JOB,
            Lexicon.KNOWN_NAME,
            Lexicon.NATIONALITY,
            Lexicon.KNOWN_PLACE | Lexicon.LOCATION,
            Lexicon.KNOWN_PLACE | Lexicon.LOCATION,
            Lexicon.OTHER,
            Lexicon.OTHER,
            Lexicon.OTHER,
            Lexicon.LOCATION,
            Lexicon.OTHER,
            Lexicon.ORGANIZATION,
            Lexicon.PERSON,
            Lexicon.OTHER);

    private static final String BEFORE_REGION = " , ";

    private final SortedMap<String, Integer> kindsOfPhrase = new TreeMap<>();

    void add(SerialTree tree) {
        add(tree.root(), "");
    }

    /** Adds a name with its original capitals. */
    void add(String name, int kinds) {
        merge(name.toLowerCase(Locale.ROOT).strip(), kinds);
    }

    SortedMap<String, Integer> phrases() {
        return kindsOfPhrase;
    }

    private void add(SerialNode node, String phrase) {
        int kinds = 0;
        for (Object list : node.lists()) {
            kinds |= KINDS.get(Integer.parseInt(String.valueOf(list)));
        }
        String name = phrase.toLowerCase(Locale.ROOT).strip();
        if (kinds != 0 && !name.isEmpty()) {
            merge(name, kinds);
            int region = name.indexOf(BEFORE_REGION);
            if ((kinds & Lexicon.LOCATION) != 0 && region >= 0) {
                merge(name.substring(0, region), Lexicon.LOCATION);
            }
        }
        for (Map.Entry<Object, Object> next : node.entrySet()) {
            String word = String.valueOf(next.getKey());
            add((SerialNode) next.getValue(), phrase.isEmpty() ? word : phrase + " " + word);
        }
    }

    private void merge(String name, int kinds) {
        kindsOfPhrase.merge(name, kinds, (one, other) -> one | other);
    }
}
