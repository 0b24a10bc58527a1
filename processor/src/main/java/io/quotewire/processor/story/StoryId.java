package io.quotewire.processor.story;

import io.quotewire.streaming.contract.Ids;
import java.util.List;

/**
 * Computes the id that articles share which tell the same text: copies of a wire story with other headlines, other
 * endings or a paragraph less. It depends on the words alone, so that the same text gets the same id whoever sends it,
 * whenever and in whatever order.
 *
 * <p>It is the hash of one run of words, the one that comes first in a pseudo-random order: min-wise sampling (Broder,
 * "On the resemblance and containment of documents", 1997), weighted (as in Efraimidis and Spirakis, "Weighted random
 * sampling with a reservoir", 2006) by the names and numbers in a run, a combination that other texts rarely share. Two
 * texts share an id about as often as their runs overlap. It rarely joins unrelated texts because runs are long and
 * because text that occurs in many stories is left out: quotations, rights notices and invitations to subscribe.
 */
public final class StoryId {
    private static final int RUN = 16;

    /** The usual length of a run, in characters. */
    private static final int USUAL_LENGTH = 128;

    /** Only the beginning counts: copies are cut from their end, and pages have notices there. */
    private static final int FIRST = 200;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /** More than a rounding error. */
    private static final double MORE = 1 + 1e-9;

    private final char[] text;
    private final List<StoryWord> words;

    private StoryId(char[] text, List<StoryWord> words) {
        this.text = text;
        this.words = words;
    }

    /** The story that an article tells; an article too short to be compared has a story of its own. */
    public static String of(String articleId, String body) {
        char[] text = body.toCharArray();
        List<StoryWord> words = StoryWord.first(FIRST + RUN - 1, text);
        return words.size() < RUN ? Ids.storyOfItsOwn(articleId) : new StoryId(text, words).id();
    }

    private String id() {
        int best = best(true);
        int start = best < 0 ? best(false) : best;
        StringBuilder run = new StringBuilder(USUAL_LENGTH);
        for (StoryWord word : words.subList(start, start + RUN)) {
            run.append(run.isEmpty() ? "" : " ").append(word.folded(text));
        }
        return Ids.story(run.toString());
    }

    /**
     * The start of the run that comes first.
     *
     * @param selective whether to consider only runs that have names or numbers and no quotation; -1 if there are none
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
                // A lower bound of the logarithm, which is slow to compute and unnecessary for most runs.
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

    /** The factor by which a word's hash has been multiplied when it leaves the run. */
    private static long power() {
        long power = 1;
        for (int i = 0; i < RUN; i++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    /** A pseudo-random number above 0 and up to 1, the same for the same words. */
    private static double chance(long hash) {
        return ((StoryWord.mixed(hash) >>> 11) + 1) * UNIT;
    }
}
