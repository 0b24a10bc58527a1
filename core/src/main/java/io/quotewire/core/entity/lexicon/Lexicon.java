package io.quotewire.core.entity.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What is known of words and phrases beforehand: the Brown cluster of a word, how often it is part of known names, and
 * which kinds of thing a phrase is known to name. Immutable and thread-safe.
 */
public final class Lexicon {
    /** Bits of {@link #phrases}: what the phrase names. */
    public static final int PERSON = 1;

    public static final int ORGANIZATION = 2;
    public static final int LOCATION = 4;
    /** A work, an event, a product. */
    public static final int OTHER = 8;
    /** A people or the adjective of a country. */
    public static final int NATIONALITY = 16;
    /** An occupation or a title. */
    public static final int JOB = 32;
    /** A country, a state or a well-known place, from the short and clean lists. */
    public static final int KNOWN_PLACE = 64;
    /** A given name or surname, from the short and clean lists. */
    public static final int KNOWN_NAME = 128;
    /** A university, a party, an organisation of state, from the short and clean lists. */
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

    /** The lexicon that comes with the library; loaded at the first call. */
    public static Lexicon english() {
        return Shipped.LEXICON;
    }

    /** Reads what {@link LexiconBuilder#write} wrote. */
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

    /** The entries of words by their {@linkplain Fingerprints#folded folded} fingerprints, 0 where one is not known. */
    public int[] words(int[] fingerprints) {
        return words.getAll(fingerprints);
    }

    /** The number of the word's cluster, from 1; 0 where it has none. */
    public static int cluster(int wordEntry) {
        return wordEntry & ((1 << CLUSTER_BITS) - 1);
    }

    /** How the word figures in names: five counts of two bits each, see {@link LexiconBuilder}. */
    public static int nameParts(int wordEntry) {
        return wordEntry >>> CLUSTER_BITS;
    }

    static int entry(int cluster, int nameParts) {
        return (nameParts << CLUSTER_BITS) | cluster;
    }

    /** How many clusters there are; their numbers go from 1 to this. */
    public int clusters() {
        return paths.length;
    }

    /** The path of a cluster from the root of the hierarchy, as zeros and ones. */
    public String path(int cluster) {
        return paths[cluster - 1];
    }

    /**
     * The groups of words, from 1, with which words share their contexts, by their {@linkplain Fingerprints#exact
     * exact} fingerprints; 0 where one is not known.
     */
    public int[] contexts(int[] fingerprints) {
        return contexts.getAll(fingerprints);
    }

    /** The wider field, from 1, of a group of words that share contexts; 0 for 0. */
    public int field(int context) {
        return context == 0 ? 0 : fields[context - 1];
    }

    /** What phrases are known to name, as bits; 0 where one is not known. */
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

    /** How many words and phrases are known: tells lexicons apart. */
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
