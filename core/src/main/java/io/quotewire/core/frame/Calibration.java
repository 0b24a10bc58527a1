package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often contents and speakers were right, each for itself, by the evidence of their frame: {@code content.tsv} and
 * {@code speaker.tsv}, which say how they were counted.
 */
public final class Calibration {
    private static final Table CONTENT = Table.read("content.tsv", 4);
    private static final Table SPEAKER = Table.read("speaker.tsv", 3);

    private Calibration() {}

    /**
     * The shares of contents that began and ended where they should, 0 to 1, by how they end.
     *
     * @param sentence with their sentence, without a pause inside
     * @param sentenceWithPause with their sentence, a comma or dash inside
     * @param comma before a comma
     * @param elsewhere anywhere else
     */
    public record Ends(double sentence, double sentenceWithPause, double comma, double elsewhere) {}

    /** Of contents of this type and evidence. */
    public static Ends content(QuoteType type, Evidence evidence) {
        List<Double> shares = CONTENT.shares(type, evidence);
        return new Ends(shares.get(0), shares.get(1), shares.get(2), shares.get(3));
    }

    /** The shares of speakers that were right among quotes of this type and evidence that were speech. */
    public static Evidence.Shares speaker(QuoteType type, Evidence evidence) {
        List<Double> shares = SPEAKER.shares(type, evidence);
        return new Evidence.Shares(shares.get(0), shares.get(1), shares.get(2));
    }

    /** Of each evidence so many shares of whole speech, then as many of mixed. */
    private record Table(Map<Evidence, List<Double>> whole, Map<Evidence, List<Double>> mixed) {

        static Table read(String name, int columns) {
            Table table = new Table(new EnumMap<>(Evidence.class), new EnumMap<>(Evidence.class));
            for (String line : WordList.read(Calibration.class, name)) {
                List<String> cells = List.of(line.split("\t", -1));
                Evidence evidence = Evidence.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
                List<Double> shares =
                        cells.stream().skip(1).map(Double::valueOf).toList();
                table.whole.put(evidence, shares.subList(0, columns));
                table.mixed.put(evidence, shares.subList(columns, 2 * columns));
            }
            return table;
        }

        List<Double> shares(QuoteType type, Evidence evidence) {
            List<Double> shares = (type == QuoteType.MIXED ? mixed : whole).get(evidence);
            if (shares == null) {
                throw new IllegalStateException("no row " + evidence);
            }
            return shares;
        }
    }
}
