package io.quotewire.processor.story;

import io.quotewire.streaming.contract.Ids;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The id that articles share which tell the same text: copies of a wire story under other headlines, with other ends or
 * a paragraph less. It comes of the words alone, so that whoever sends them, whenever and in whatever order, gives the
 * same id.
 *
 * <p>It is the hash of one run of words, the one that comes first in an order by chance: min-wise sampling (Broder, "On
 * the resemblance and containment of documents", 1997), weighted (as in Efraimidis and Spirakis, "Weighted random
 * sampling with a reservoir", 2006) by the names and numbers in a run, which other texts rarely have together. Two
 * texts share it about as often as their runs overlap; that it rarely joins strangers comes of the length of a run and
 * of what is left out: what somebody is quoted with stands in many stories, so do notices of rights and invitations to
 * subscribe.
 */
public final class StoryId {
    private static final int RUN = 16;

    /** Copies are cut from their end, and pages have notices there. */
    private static final int FIRST = 200;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /** Than what rounding may make of it. */
    private static final double MORE = 1 + 1e-9;

    private final String text;
    private final List<StoryWord> words;

    private StoryId(String text, List<StoryWord> words) {
        this.text = text;
        this.words = words;
    }

    /** The story that an article tells; one too short to be told from others has a story of its own. */
    public static String of(String articleId, String body) {
        List<StoryWord> words = StoryWord.first(FIRST + RUN - 1, body);
        return words.size() < RUN ? Ids.storyOfItsOwn(articleId) : new StoryId(body, words).id();
    }

    private String id() {
        int best = best(true);
        int start = best < 0 ? best(false) : best;
        return Ids.story(words.subList(start, start + RUN).stream()
                .map(word -> word.folded(text))
                .collect(Collectors.joining(" ")));
    }

    /**
     * Where the best run starts.
     *
     * @param selective whether only runs count that have names or numbers and nothing that is quoted; -1 where there
     *     are none
     */
    private int best(boolean selective) {
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        long leaving = power();
        long hash = 0;
        int names = 0;
        int quoted = 0;
        for (int end = 0; end < words.size(); end++) {
            StoryWord word = words.get(end);
            hash = hash * MULTIPLIER + word.hash();
            names += word.selective() ? 1 : 0;
            quoted += word.quoted() ? 1 : 0;
            if (end >= RUN) {
                StoryWord left = words.get(end - RUN);
                hash -= left.hash() * leaving;
                names -= left.selective() ? 1 : 0;
                quoted -= left.quoted() ? 1 : 0;
            }
            int weight = !selective ? 1 : quoted > 0 ? 0 : names;
            if (end >= RUN - 1 && weight > 0) {
                double chance = chance(hash);
                // A logarithm is never nearer to nought than that; it takes long, and most runs come last anyway.
                if (1 - chance > lowest * weight * MORE) {
                    continue;
                }
                double place = -StrictMath.log(chance) / weight;
                if (place < lowest) {
                    lowest = place;
                    best = end - RUN + 1;
                }
            }
        }
        return best;
    }

    /** By what a word's hash has been multiplied when it leaves the run. */
    private static long power() {
        long power = 1;
        for (int i = 0; i < RUN; i++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    /** A number above 0 and up to 1 that looks like chance, the same for the same words. */
    private static double chance(long hash) {
        return ((StoryWord.mixed(hash) >>> 11) + 1) * UNIT;
    }
}
