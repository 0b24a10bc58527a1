package io.quotewire.core.evaluation;

/**
 * The measures of an extraction, in per cent. The first three are over passages in double quotes of three words or
 * more; the next three over those found, or over short ones; the "all" measures over all contents, including indirect
 * speech.
 */
public enum Measure {
    /** F1: the passage is found, with a speaker. */
    DETECTION("detection", Counted.FOUND, Counted.PASSAGES_EXTRACTED, Counted.PASSAGES_GOLD),
    /** F1: found, and the source words are right or the name ends in the same word. */
    JOINT("joint", Counted.JOINT, Counted.PASSAGES_EXTRACTED, Counted.PASSAGES_GOLD),
    /** F1: found, the source words are right, and the name is right if the annotation has one. */
    STRICT("strict", Counted.STRICT, Counted.PASSAGES_EXTRACTED, Counted.PASSAGES_GOLD),
    /** Share of the found passages with a named speaker and no pronoun as source whose name is right. */
    NAMES("names", Counted.NAMED_RIGHT, Counted.NAMED, Counted.NAMED),
    /** Share of the found passages with a named speaker and a pronoun as source whose name is right. */
    PRONOUNS("pronouns", Counted.PRONOUNS_RIGHT, Counted.PRONOUNS, Counted.PRONOUNS),
    /** Share of the passages of one to three words that are not speech which were not extracted. */
    SHORT("short", Counted.SHORT_LEFT, Counted.SHORT, Counted.SHORT),
    /** F1: the same content, apart from marks and stops at its ends and a leading "that". */
    ALL_EXACT("all exact", Counted.EXACT, Counted.CONTENTS_EXTRACTED, Counted.CONTENTS_GOLD),
    /** F1: contents matched one to one with an intersection over union of at least a half. */
    ALL_OVERLAP("all overlap", Counted.OVERLAP, Counted.CONTENTS_EXTRACTED, Counted.CONTENTS_GOLD),
    /** F1 over characters. */
    ALL_CHARS("all chars", Counted.CHARS_BOTH, Counted.CHARS_EXTRACTED, Counted.CHARS_GOLD),
    /** Share of the matched contents whose speaker is right. */
    ALL_SPEAKER("all speaker", Counted.SPEAKERS_RIGHT, Counted.SPEAKERS, Counted.SPEAKERS);

    private final String label;
    private final Counted right;
    private final Counted extracted;
    private final Counted gold;

    Measure(String label, Counted right, Counted extracted, Counted gold) {
        this.label = label;
        this.right = right;
        this.extracted = extracted;
        this.gold = gold;
    }

    /** The name under which it is printed. */
    public String label() {
        return label;
    }

    /** Whether it is an F1 with precision and recall, rather than a plain share. */
    public boolean isF1() {
        return extracted != gold;
    }

    double precision(Counts counts) {
        return share(counts, extracted);
    }

    double recall(Counts counts) {
        return share(counts, gold);
    }

    /** The F1 or share. */
    double value(Counts counts) {
        double precision = precision(counts);
        double recall = recall(counts);
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }

    long of(Counts counts) {
        return counts.get(gold);
    }

    private double share(Counts counts, Counted whole) {
        return 100.0 * counts.get(right) / Math.max(1, counts.get(whole));
    }
}
