package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.WordList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The evidence for a frame: the construction that its finder recognised. {@code evidence.tsv} gives each kind's rank
 * and how often it was right.
 */
public enum Evidence {
    // Quoted speech
    /** "…," said Hill. "…," Hill said. */
    CUE_BEHIND,
    /** "…," according to Hill. According to Hill, "…". */
    ACCORDING_TO_PASSAGE,
    /** "…," said Hill, "…": the passage continues the one before the cue. */
    SPLIT,
    /** Mary Hill: "…": only a name before the colon. */
    LABEL,
    /** Hill said: "…". */
    CUE_AHEAD,
    /** "…" — Mary Hill. */
    SIGNATURE,
    /** Hill shrugged, saying "…"; Hill shrugged and said: "…". */
    PARTICIPLE_AHEAD,
    /** A passage that continues the speech next to it in the paragraph. */
    CHAIN,
    /** HILL: … in a transcript. */
    TRANSCRIPT,
    /** … — Mary Hill (@maryhill) March 3, 2026. */
    EMBEDDED_POST,
    /** The "…" is dead, Hill said: the passage is part of the clause that the cue ends. */
    CUE_BEHIND_CLAUSE,
    /** The maximum for a passage that is only part of the content. */
    PART_OF_SPEECH,
    /** Hill found: "…": not a statement, or something was skipped to reach the subject. */
    DOUBTFUL_CUE_AHEAD,
    /** "…" and "…," Hill said: the passage shares the attribution of the next one in the sentence. */
    SHARED_SENTENCE,
    /** Hill's answer was: "…". */
    OWN_WORDS,
    /** Hill was blunt: "…". */
    COLON,
    /** "…" Hill said: the clause after it may belong to another passage or sentence. */
    CUE_OF_ANOTHER,
    /** Hill said the plan was "…". */
    CLAUSE_AHEAD,
    /** Q. … A. … */
    INTERVIEW,
    /** "…": Hill quits. */
    HEADLINE,
    /** Hill said no. "…" */
    CUED_SENTENCE_AHEAD,
    /** "…," Hill shrugged. */
    UNKNOWN_VERB,
    /** A passage that opens a paragraph and continues the one with which the paragraph before ends. */
    CONTINUED,
    /** Hill said no. (New paragraph:) "…" */
    CUED_PARAGRAPH_AHEAD,
    /** A passage that continues the speech of another paragraph, or what the narrator reports before it. */
    CHAIN_OVER_PARAGRAPHS,
    /** Hill was not amused. "…" */
    SENTENCE_AHEAD,
    /** Hill wanted "…". */
    ATTITUDE_AHEAD,
    /** "…," Hill was. */
    AUXILIARY_BEHIND,
    // Reported speech, by how certain its cue is
    /** Hill said that it rained. */
    THAT_CLAUSE_HIGH,
    THAT_CLAUSE_MEDIUM,
    THAT_CLAUSE_LOW,
    /** Hill denied that it rained. */
    DENIED_THAT,
    /** Hill's claim that it rained. */
    REPORTED_NOUN_HIGH,
    /** Hill's denial that it rained. */
    DENIAL,
    REPORTED_NOUN_MEDIUM,
    REPORTED_NOUN_LOW,
    /** Hill said it rained. Hill asked whether it rained. */
    CLAUSE_HIGH,
    CLAUSE_MEDIUM,
    CLAUSE_LOW,
    /** Hill denied it rained. Hill denied being there. */
    DENIED_CLAUSE,
    /** Hill vowed to stay. Hill urged the crew to stay. */
    INFINITIVE,
    /** Hill called for an inquiry. */
    PHRASE,
    /** Hill questioned the timing of the rules. */
    SUMMARY,
    /** It rained, Hill said. */
    CONTENT_FIRST_HIGH,
    CONTENT_FIRST_MEDIUM,
    CONTENT_FIRST_LOW,
    /** It rained, as Hill said. */
    AS_REPORTED_HIGH,
    AS_REPORTED_MEDIUM,
    AS_REPORTED_LOW,
    /** The rain, which Hill said was warm. */
    SAID_IN_RELATIVE_HIGH,
    SAID_IN_RELATIVE_MEDIUM,
    SAID_IN_RELATIVE_LOW,
    /** Hill accused the crew of haste. */
    SAID_OF_HIGH,
    SAID_OF_MEDIUM,
    SAID_OF_LOW,
    /** According to Hill, it rained. */
    ACCORDING_TO;

    /** Orders the strongest evidence first. */
    public static final Comparator<Evidence> STRONGEST_FIRST =
            Comparator.comparingInt(Evidence::rank).reversed();

    /**
     * The shares of right quotes among those with one kind of evidence, 0 to 1, by the kind of source.
     *
     * @param name a person's name, or a capitalised word
     * @param pronoun "he" or "she", resolved to a person
     * @param organization the name of an organisation, or a noun or pronoun resolved to a name
     * @param group the words of a group
     * @param phrase any other noun
     */
    public record Shares(double name, double pronoun, double organization, double group, double phrase) {
        private static final int WAYS = 5;

        /**
         * The shares for this type; a row has those of direct and indirect speech first, then those of mixed speech.
         */
        static Shares of(List<Double> row, QuoteType type) {
            List<Double> five = type == QuoteType.MIXED ? row.subList(WAYS, 2 * WAYS) : row.subList(0, WAYS);
            return new Shares(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
        }
    }

    public boolean isStrongerThan(Evidence other) {
        return rank() > other.rank();
    }

    /** The weaker of this evidence and the other. */
    public Evidence atMost(Evidence other) {
        return isStrongerThan(other) ? other : this;
    }

    /** How often quotes of this type with this evidence are right. */
    public Shares shares(QuoteType type) {
        Row row = row();
        return type == QuoteType.MIXED ? row.mixed : row.whole;
    }

    /** The same construction for what the source denies: about as strong, but less often right. */
    Evidence denied() {
        return switch (this) {
            case THAT_CLAUSE_HIGH -> DENIED_THAT;
            case REPORTED_NOUN_HIGH -> DENIAL;
            default -> DENIED_CLAUSE;
        };
    }

    private int rank() {
        return row().rank;
    }

    private Row row() {
        Row row = Table.ROWS.get(this);
        if (row == null) {
            throw new IllegalStateException("evidence.tsv: no row " + this);
        }
        return row;
    }

    private record Row(int rank, Shares whole, Shares mixed) {
        static Row of(List<String> cells) {
            List<Double> shares =
                    cells.subList(2, cells.size()).stream().map(Double::valueOf).toList();
            return new Row(
                    Integer.parseInt(cells.get(1)),
                    Shares.of(shares, QuoteType.DIRECT),
                    Shares.of(shares, QuoteType.MIXED));
        }
    }

    /** Loaded on first use, after the constants exist. */
    private static final class Table {
        static final Map<Evidence, Row> ROWS = load();

        private static Map<Evidence, Row> load() {
            Map<Evidence, Row> rows = new EnumMap<>(Evidence.class);
            for (String line : WordList.read(Evidence.class, "evidence.tsv")) {
                List<String> cells = List.of(line.split("\t", -1));
                rows.put(valueOf(cells.get(0).toUpperCase(Locale.ROOT)), Row.of(cells));
            }
            return rows;
        }
    }
}
