package io.quotewire.core.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The nouns that report speech in front of a clause with "that", from {@code nouns.tsv}. Immutable and thread-safe. */
public final class CueNouns {
    private final Map<String, Double> sure;

    private CueNouns(Map<String, Double> sure) {
        this.sure = Map.copyOf(sure);
    }

    /** The nouns that come with this library; loaded on first use, once. */
    public static CueNouns english() {
        return Holder.ENGLISH;
    }

    /** How likely the noun reports something said, 0 to 1, singular or plural; empty for any other word. Lower case. */
    public OptionalDouble sure(String word) {
        Double value = sure.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static CueNouns load() {
        Map<String, Double> nouns = new HashMap<>();
        for (List<String> row : CueTable.rows("nouns.tsv", 2)) {
            double sure = Sureness.of(row.get(1));
            nouns.put(row.get(0), sure);
            nouns.put(Inflection.present(row.get(0)), sure);
        }
        return new CueNouns(nouns);
    }

    private static final class Holder {
        static final CueNouns ENGLISH = load();
    }
}
