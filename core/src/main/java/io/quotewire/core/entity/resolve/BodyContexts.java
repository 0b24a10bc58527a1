package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands beside the name of a body, by where it stands: the lines of {@code body-contexts.tsv}. */
final class BodyContexts {
    private static final Map<String, ContextPhrases> PHRASES = load();

    private BodyContexts() {}

    private static Map<String, ContextPhrases> load() {
        Map<String, ContextPhrases> phrases = new HashMap<>();
        for (String line : WordList.read(BodyContexts.class, "body-contexts.tsv")) {
            int tab = line.indexOf('\t');
            phrases.put(
                    line.substring(0, tab),
                    new ContextPhrases(List.of(line.substring(tab + 1).split(", ", -1))));
        }
        return phrases;
    }

    /**
     * The phrases of a line.
     *
     * @param kind the line's first column
     * @throws NullPointerException if no line has it
     */
    static ContextPhrases of(String kind) {
        return Objects.requireNonNull(PHRASES.get(kind), () -> "body-contexts.tsv lacks " + kind);
    }
}
