package io.quotewire.core.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lexicon of reporting nouns, which take a clause with "that", from {@code nouns.tsv}. Immutable and thread-safe.
 */
public final class CueNouns {
    private final Map<String, CueCertainty> sure;

    private CueNouns(Map<String, CueCertainty> sure) {
        this.sure = Map.copyOf(sure);
    }

    /** The nouns that ship with this library; loaded once, on first use. */
    public static CueNouns english() {
        return Holder.ENGLISH;
    }

    /** How likely the lower-case noun, singular or plural, reports something said; empty for any other word. */
    public Optional<CueCertainty> sure(String word) {
        return Optional.ofNullable(sure.get(word));
    }

    private static CueNouns load() {
        Map<String, CueCertainty> nouns = new HashMap<>();
        for (List<String> row : CueTable.rows("nouns.tsv", 2)) {
            CueCertainty sure = CueCertainty.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            nouns.put(row.get(0), sure);
            nouns.put(Inflection.present(row.get(0)), sure);
        }
        return new CueNouns(nouns);
    }

    private static final class Holder {
        static final CueNouns ENGLISH = load();
    }
}
