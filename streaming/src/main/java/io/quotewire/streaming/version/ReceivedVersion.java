package io.quotewire.streaming.version;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import java.util.Optional;

/**
 * A version of an article, with the turns of the records in which it came.
 *
 * @param first the turn of the first record with this number
 * @param last the turn of the last one
 */
public record ReceivedVersion(ArticleVersion number, Turn first, Turn last) {

    /**
     * A version that comes now. One that waited and has come again, or is released, has the first turn that it had.
     *
     * @param current the published version
     * @param waiting the one that waits or waited; a withdrawal without a number is of the newest of those that came
     *     before it
     */
    public static ReceivedVersion of(
            Article article, Turn turn, Optional<ReceivedVersion> current, Optional<ReceivedVersion> waiting) {
        Optional<ArticleVersion> newest = ArticleVersion.newest(
                current.filter(known -> known.isKnownAt(turn)).map(ReceivedVersion::number),
                waiting.filter(known -> known.isKnownAt(turn)).map(ReceivedVersion::number));
        ArticleVersion number = ArticleVersion.of(article, newest);
        Turn first = waiting.filter(known -> known.isKnownAt(turn) && known.hasNumber(number))
                .map(ReceivedVersion::first)
                .orElse(turn);
        return new ReceivedVersion(number, first, turn);
    }

    /** A version that has come in one record. */
    public static ReceivedVersion of(ArticleVersion number, Turn turn) {
        return new ReceivedVersion(number, turn, turn);
    }

    /**
     * Whether a version that comes replaces this one. If it is replayed the result is as if it had not been refused,
     * with one exception: what came before a withdrawal never comes back, whatever its number, since the withdrawal may
     * have had none and then concerned all that came before. A withdrawal that came before this version replaces it
     * unless this one is newer by its number, as it would not have been published then.
     *
     * @param withdraws whether the version that comes is a withdrawal; one that came before a repetition of this
     *     version counts, since repeating a version does not bring it back
     * @param bringsBack whether this version is a withdrawal and the one that comes is none
     */
    public boolean isReplacedBy(ReceivedVersion coming, boolean withdraws, boolean bringsBack) {
        if (withdraws && coming.last.isBefore(first)) {
            return !number.isNewerThan(coming.number);
        }
        boolean cameBefore = !withdraws && coming.last.isBefore(last);
        return !(cameBefore && bringsBack) && coming.number.replaces(number, bringsBack, cameBefore);
    }

    /**
     * The version to remember after the one that comes has replaced this one, or repeated it.
     *
     * @param isWithdrawn whether this one is a withdrawal: of several the last one counts, whatever their numbers
     * @param withdraws whether the version that comes is a withdrawal: what came between it and a repetition of this
     *     version is not withdrawn
     */
    public ReceivedVersion followedBy(ReceivedVersion coming, boolean isWithdrawn, boolean withdraws) {
        boolean stays = isWithdrawn || !(withdraws || number.isOlderThan(coming.number));
        return new ReceivedVersion(
                coming.number.after(number),
                coming.number.isNewerThan(number) ? coming.first : first,
                stays && coming.last.isBefore(last) ? last : coming.last);
    }

    private boolean isKnownAt(Turn turn) {
        return !turn.isBefore(first);
    }

    private boolean hasNumber(ArticleVersion other) {
        return !other.isOlderThan(number) && !other.isNewerThan(number);
    }
}
