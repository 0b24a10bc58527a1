package io.quotewire.producer.page;

import io.quotewire.core.text.WordList;
import java.util.List;

/** The rules of {@code boilerplate.txt}, by kind. */
final class BoilerplateRules {
    private static final List<String> RULES = WordList.read(BoilerplateRules.class, "boilerplate.txt");

    private BoilerplateRules() {}

    /** The rest of each line that begins with the kind. */
    static List<String> of(String kind) {
        String start = kind + ' ';
        return RULES.stream()
                .filter(rule -> rule.startsWith(start))
                .map(rule -> rule.substring(start.length()).strip())
                .toList();
    }
}
