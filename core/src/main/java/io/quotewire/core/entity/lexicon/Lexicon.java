package io.quotewire.core.entity.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Prior knowledge of words and phrases: the Brown cluster of a word, how often it is part of known names, and which
 * kinds of thing a phrase is known to name. Immutable and thread-safe.
 */
public final class Lexicon {
    /** Bits of {@link #phrases}: what a phrase names. */
    public static final int PERSON = 1;

    public static final int ORGANIZATION = 2;
    public static final int LOCATION = 4;
    /** A work, an event, a product. */
    public static final int OTHER = 8;
    /** A people or the adjective of a country. */
    public static final int NATIONALITY = 16;
    /** An occupation or a title. */
    public static final int JOB = 32;
    /** A country, a state or a well-known place, from the short, clean lists. */
    public static final int KNOWN_PLACE = 64;
    /** A given name or surname, from the short, clean lists. */
    public static final int KNOWN_NAME = 128;
    /** A university, a party, a state organisation, from the short, clean lists. */
    public static final int KNOWN_ORGANIZATION = 256;
    /** A town or village, or a district of a country. */
    public static final int SETTLEMENT = 512;

    private static final int CLUSTER_BITS = 12;

    private final String[] paths;
    private final FingerprintMap words;
    private final FingerprintMap phrases;
    private final FingerprintFilter somePhrases;
    private final FingerprintMap contexts;
    private final int[] fields;

    private Lexicon(
            String[] paths, FingerprintMap words, FingerprintMap phrases, FingerprintMap contexts, int[] fields) {
        this.contexts = contexts;
        this.fields = fields;
        this.paths = paths;
        this.words = words;
        this.phrases = phrases;
        this.somePhrases = phrases.filter();
    }

    /** The lexicon that ships with the library; loaded on first use. */
    public static Lexicon english() {
        return Shipped.LEXICON;
    }

    /** Reads a lexicon written by {@link LexiconBuilder#write}. */
    public static Lexicon read(DeflatedReader in) {
        String[] paths = new String[in.size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.string();
        }
        FingerprintMap words = FingerprintMap.read(in);
        FingerprintMap phrases = FingerprintMap.read(in);
        FingerprintMap contexts = FingerprintMap.read(in);
        int[] fields = new int[in.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = in.size();
        }
        return new Lexicon(paths, words, phrases, contexts, fields);
    }

    /** The entries of words by their {@linkplain Fingerprints#folded folded} fingerprints; 0 for unknown words. */
    public int[] words(int[] fingerprints) {
        return words.getAll(fingerprints);
    }

    /** The number of the word's cluster, from 1; 0 if it has none. */
    public static int cluster(int wordEntry) {
        return wordEntry & ((1 << CLUSTER_BITS) - 1);
    }

    /** The word's role in names: five counts of two bits each, see {@link LexiconBuilder}. */
    public static int nameParts(int wordEntry) {
        return wordEntry >>> CLUSTER_BITS;
    }

    static int entry(int cluster, int nameParts) {
        return (nameParts << CLUSTER_BITS) | cluster;
    }

    /** The number of clusters; they are numbered from 1. */
    public int clusters() {
        return paths.length;
    }

    /** The path of a cluster from the root of the hierarchy, as zeros and ones. */
    public String path(int cluster) {
        return paths[cluster - 1];
    }

    /**
     * The context groups of words, from 1, by their {@linkplain Fingerprints#exact exact} fingerprints; 0 for unknown
     * words. The words of a group occur in similar contexts.
     */
    public int[] contexts(int[] fingerprints) {
        return contexts.getAll(fingerprints);
    }

    /** The field, from 1, of a context group: a coarser group; 0 for 0. */
    public int field(int context) {
        return context == 0 ? 0 : fields[context - 1];
    }

    /** What phrases are known to name, as bits; 0 for unknown phrases. */
    public int[] phrases(int[] phraseKeys) {
        int[] likely = new int[phraseKeys.length];
        int[] at = new int[phraseKeys.length];
        int count = 0;
        for (int i = 0; i < at.length; i++) {
            likely[count] = phraseKeys[i];
            at[count] = i;
            count += somePhrases.mayHave(phraseKeys[i]) ? 1 : 0;
        }
        int[] found = phrases.getAll(Arrays.copyOf(likely, count));
        int[] kinds = new int[phraseKeys.length];
        for (int i = 0; i < count; i++) {
            kinds[at[i]] = found[i];
        }
        return kinds;
    }

    /** The number of known words and phrases, which identifies the lexicon. */
    public int size() {
        return words.size() + phrases.size() + contexts.size();
    }

    private static final class Shipped {
        static final Lexicon LEXICON = load();

        private static Lexicon load() {
            try (InputStream in = Lexicon.class.getResourceAsStream("english.lexicon")) {
                if (in == null) {
                    throw new IllegalStateException("english.lexicon is not on the class path");
                }
                return read(DeflatedReader.of(in));
            } catch (IOException e) {
                throw new UncheckedIOException("english.lexicon cannot be read", e);
            }
        }
    }
}
