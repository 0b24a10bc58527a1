package io.quotewire.core.entity.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds a {@link Lexicon}. The name parts of a word are counted over the added phrases: as the first word of persons,
 * the last word of persons, the last word of organisations, any word of organisations, any word of places. Each count
 * is stored as 0 (below two), 1 (below ten), 2 (below a hundred) or 3. Not thread-safe.
 */
public final class LexiconBuilder {
    private static final int PARTS = 5;

    private final Map<String, String> clusterOfWord = new LinkedHashMap<>();
    private final Map<Integer, int[]> parts = new HashMap<>();
    private final SortedMap<Long, Integer> phrases = new TreeMap<>();
    private final SortedMap<Long, Integer> contexts = new TreeMap<>();
    private final SortedMap<Integer, Integer> fields = new TreeMap<>();

    /** Adds a word with the path of its cluster. */
    public void word(String word, String clusterPath) {
        clusterOfWord.put(word, clusterPath);
    }

    /**
     * Adds a word, with its case, to a context group and its field.
     *
     * @param group from 1
     * @param field from 1, the same for all words of a group
     */
    public void context(String word, int group, int field) {
        contexts.put(Integer.toUnsignedLong(Fingerprints.exact(word, 0, word.length())), group);
        fields.put(group, field);
    }

    /**
     * Adds a phrase of words separated by spaces. Full names of persons are counted but not stored: their words are as
     * informative, in a fifth less space.
     *
     * @param kinds what it names, as bits of {@link Lexicon}
     */
    public void phrase(String phrase, int kinds) {
        String[] words = phrase.strip().split(" +", -1);
        boolean fullName = kinds == Lexicon.PERSON && words.length > 1;
        if (!fullName) {
            int state = Fingerprints.phraseWith(Fingerprints.phraseStart(), phrase, 0, phrase.length());
            phrases.merge(Integer.toUnsignedLong(Fingerprints.phraseKey(state)), kinds, (a, b) -> a | b);
        }
        count(words, kinds);
    }

    private void count(String[] words, int kinds) {
        if (words.length < 2) {
            return;
        }
        for (int i = 0; i < words.length; i++) {
            int[] counts = parts.computeIfAbsent(
                    Fingerprints.folded(words[i], 0, words[i].length()), unseen -> new int[PARTS]);
            boolean last = i == words.length - 1;
            if ((kinds & Lexicon.PERSON) != 0) {
                counts[0] += i == 0 ? 1 : 0;
                counts[1] += last ? 1 : 0;
            }
            if ((kinds & Lexicon.ORGANIZATION) != 0) {
                counts[2] += last ? 1 : 0;
                counts[3]++;
            }
            if ((kinds & Lexicon.LOCATION) != 0) {
                counts[4]++;
            }
        }
    }

    /** Writes the lexicon for {@link Lexicon#read}. */
    public void write(DeflatedWriter out) {
        List<String> paths = new ArrayList<>(
                clusterOfWord.values().stream().distinct().sorted().toList());
        Map<String, Integer> numbers = new HashMap<>();
        out.number(paths.size());
        for (String path : paths) {
            numbers.put(path, numbers.size() + 1);
            out.string(path);
        }
        SortedMap<Long, Integer> words = new TreeMap<>();
        clusterOfWord.forEach((word, path) -> words.put(
                Integer.toUnsignedLong(Fingerprints.folded(word, 0, word.length())),
                Lexicon.entry(numbers.getOrDefault(path, 0), 0)));
        parts.forEach((fingerprint, counts) -> {
            int packed = packed(counts);
            if (packed != 0) {
                words.merge(Integer.toUnsignedLong(fingerprint), Lexicon.entry(0, packed), (a, b) -> a | b);
            }
        });
        FingerprintMap.write(words, out);
        FingerprintMap.write(phrases, out);
        FingerprintMap.write(contexts, out);
        int groups = fields.isEmpty() ? 0 : fields.lastKey();
        out.number(groups);
        for (int group = 1; group <= groups; group++) {
            out.number(fields.getOrDefault(group, 0));
        }
    }

    private static int packed(int[] counts) {
        int packed = 0;
        for (int i = 0; i < PARTS; i++) {
            int level = counts[i] < 2 ? 0 : counts[i] < 10 ? 1 : counts[i] < 100 ? 2 : 3;
            packed |= level << (2 * i);
        }
        return packed;
    }
}
