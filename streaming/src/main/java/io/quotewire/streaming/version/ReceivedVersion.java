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
     * A version that comes now.
     *
     * @param current the published version
     * @param waiting the one that waits; a withdrawal without a number concerns both, if both came before it
     */
    public static ReceivedVersion of(
            Article article, Turn turn, Optional<ReceivedVersion> current, Optional<ReceivedVersion> waiting) {
        Optional<ArticleVersion> newest = ArticleVersion.newest(
                current.map(ReceivedVersion::number),
                waiting.filter(version -> !turn.isBefore(version.first)).map(ReceivedVersion::number));
        return of(ArticleVersion.of(article, newest), turn);
    }

    /** A version that has come in one record. */
    public static ReceivedVersion of(ArticleVersion number, Turn turn) {
        return new ReceivedVersion(number, turn, turn);
    }

    /**
     * Whether a version that comes replaces this one. If it is replayed the result is as if it had not been refused,
     * with one exception: what came before a withdrawal never comes back, whatever its number, since the withdrawal may
     * have had none and then concerned all that came before.
     *
     * @param withdraws whether the version that comes is a withdrawal; one that came before a repetition of this
     *     version counts, since repeating a version does not bring it back
     * @param bringsBack whether this version is a withdrawal and the one that comes is none
     */
    public boolean isReplacedBy(ReceivedVersion coming, boolean withdraws, boolean bringsBack) {
        boolean cameBefore = coming.last.isBefore(withdraws ? first : last);
        return !(cameBefore && bringsBack) && coming.number.replaces(number, bringsBack, cameBefore);
    }

    /** The version to remember after the one that comes has replaced this one, or repeated it. */
    public ReceivedVersion followedBy(ReceivedVersion coming) {
        boolean isEarlier = !number.isOlderThan(coming.number) && coming.last.isBefore(last);
        return new ReceivedVersion(
                coming.number.after(number),
                coming.number.isNewerThan(number) ? coming.first : first,
                isEarlier ? last : coming.last);
    }
}
