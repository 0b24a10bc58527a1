package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Estimates how often contents and speakers are right, separately, from {@code content.tsv} and {@code speaker.tsv},
 * which say how they were counted. Pure functions.
 */
public final class Calibration {
    private static final Map<String, LogOdds> CONTENT = contents();
    private static final Map<Evidence, LogOdds> BY_EVIDENCE = contents(Evidence.class);
    private static final Map<ContentEnd, LogOdds> BY_END = contents(ContentEnd.class);
    private static final Map<CueWording, LogOdds> BY_WORDING = contents(CueWording.class);
    private static final Map<Evidence, List<Double>> SPEAKER = speakers();
    private static final String NAMELESS = "NAMELESS";
    private static final double HUNDRED = 100;

    private Calibration() {}

    /**
     * The log-odds that a feature of a content contributes, in purely direct or indirect speech and in mixed speech.
     */
    private record LogOdds(double whole, double mixed) {
        double of(QuoteType type) {
            return type == QuoteType.MIXED ? mixed : whole;
        }
    }

    /**
     * The estimated share of contents with right boundaries among those with these features, 0 to 1, by logistic
     * regression. Quote marks delimit direct speech, so there only the evidence counts.
     *
     * @param nameless whether the speaker has no name
     */
    public static double content(
            QuoteType type, Evidence evidence, ContentEnd end, CueWording wording, boolean nameless) {
        double sum = logOdds(BY_EVIDENCE, evidence, type);
        if (type != QuoteType.DIRECT) {
            sum += logOdds(BY_END, end, type)
                    + logOdds(BY_WORDING, wording, type)
                    + (nameless ? logOdds(CONTENT, NAMELESS, type) : 0);
        }
        return Math.round(HUNDRED / (1 + Math.exp(-sum))) / HUNDRED;
    }

    /** The shares of right speakers among quotes of this type and evidence that are speech. */
    public static Evidence.Shares speaker(QuoteType type, Evidence evidence) {
        List<Double> shares = SPEAKER.get(evidence);
        if (shares == null) {
            throw new IllegalStateException("speaker.tsv: no row " + evidence);
        }
        return Evidence.Shares.of(shares, type);
    }

    private static <T> double logOdds(Map<T, LogOdds> content, T trait, QuoteType type) {
        LogOdds odds = content.get(trait);
        if (odds == null) {
            throw new IllegalStateException("content.tsv: no row " + trait);
        }
        return odds.of(type);
    }

    /** The log-odds of the traits that are constants of the enum. */
    private static <T extends Enum<T>> Map<T, LogOdds> contents(Class<T> traits) {
        Map<T, LogOdds> odds = new EnumMap<>(traits);
        for (T trait : traits.getEnumConstants()) {
            LogOdds known = CONTENT.get(trait.name());
            if (known != null) {
                odds.put(trait, known);
            }
        }
        return odds;
    }

    private static Map<String, LogOdds> contents() {
        Map<String, LogOdds> odds = new HashMap<>();
        for (String line : WordList.read(Calibration.class, "content.tsv")) {
            List<String> cells = List.of(line.split("\t", -1));
            odds.put(
                    cells.get(0).toUpperCase(Locale.ROOT),
                    new LogOdds(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))));
        }
        return odds;
    }

    private static Map<Evidence, List<Double>> speakers() {
        Map<Evidence, List<Double>> shares = new EnumMap<>(Evidence.class);
        for (String line : WordList.read(Calibration.class, "speaker.tsv")) {
            List<String> cells = List.of(line.split("\t", -1));
            shares.put(
                    Evidence.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                    cells.stream().skip(1).map(Double::valueOf).toList());
        }
        return shares;
    }
}
