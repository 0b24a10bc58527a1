package io.quotewire.core.indirect;

import io.quotewire.core.text.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The closed word classes of {@code words.tsv}, lower case. Immutable. */
final class WordClasses {
    private static final Map<String, Set<String>> CLASSES = load();

    static final Set<String> AUXILIARY = named("auxiliary");
    static final Set<String> SUBJECT = named("subject");
    static final Set<String> OBJECT = named("object");
    static final Set<String> DETERMINER = named("determiner");
    static final Set<String> PREPOSITION = named("preposition");
    static final Set<String> SUBORDINATOR = named("subordinator");
    static final Set<String> COORDINATOR = named("coordinator");
    static final Set<String> RELATIVE = named("relative");
    static final Set<String> LEADING = named("leading");
    static final Set<String> WEEKDAY = named("weekday");
    static final Set<String> MONTH = named("month");
    static final Set<String> DAYTIME = named("daytime");
    static final Set<String> TIME = named("time");
    static final Set<String> OCCASION = named("occasion");

    private WordClasses() {}

    private static Set<String> named(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("words.tsv: no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : WordList.read(WordClasses.class, "words.tsv")) {
            int tab = line.indexOf('\t');
            Set<String> words =
                    new HashSet<>(Arrays.asList(line.substring(tab + 1).split(" ", -1)));
            classes.put(line.substring(0, tab), Collections.unmodifiableSet(words));
        }
        return Map.copyOf(classes);
    }
}
