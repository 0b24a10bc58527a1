package io.quotewire.app.correct;

import io.quotewire.app.terminal.Columns;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.correction.Correction;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a decision reaches into what was published of an article, as far as the records on {@code processed} show:
 * what processors remember is not known elsewhere.
 */
enum Reach {
    /** The article changed within the correction window, or nothing was ever published of it, or it was withdrawn. */
    ALL,
    /**
     * Its last change is before the window: processors may have archived it, but the topics have its records from the
     * first one on, from which a takedown can be derived.
     */
    ARCHIVED,
    /** The same, but its first records have been deleted. */
    FADED,
    /** No record mentions it, and older records have been deleted. */
    FORGOTTEN,
    /** No record mentions it, and none has ever been deleted. */
    UNSEEN;

    /** Whether the article is known to have been processed. */
    boolean isSeen() {
        return this == ALL || this == ARCHIVED || this == FADED;
    }

    /** What a takedown does not reach, as a message; empty if there is nothing. */
    Optional<String> leftByTakedown(String articleId, Topics topics) {
        String left = "what they published of it, and retract what the topics still show: the rest stays in the"
                + " counts. The API, its stream and 'export' show nothing of it, and later versions of it are not"
                + " published. See docs/correcting.md, Taking down";
        return this == ARCHIVED ? Optional.empty() : why(articleId, topics).map(why -> why + left);
    }

    /** A message if a correction may not be applied; empty if it will be. */
    Optional<String> leftByCorrection(String articleId, Topics topics) {
        String left = "what they published of it, and then leave it as it is: the correction applies to later"
                + " versions. See docs/correcting.md, When";
        return why(articleId, topics).map(why -> why + left);
    }

    /** A message if undoing a decision may have no effect; empty if it will have. */
    Optional<String> leftByUndoing(Correction undone, Topics topics) {
        String left = undone.action() == Correction.Action.ERASE
                ? "where its record is: it comes back when it is sent again, unless only a part of it was found. See"
                        + " docs/correcting.md, Taking down"
                : "what they published of it, and then leave it as it is. See docs/correcting.md, When";
        return why(String.valueOf(undone.articleId()), topics).map(why -> why + left);
    }

    private Optional<String> why(String articleId, Topics topics) {
        String article = '\'' + Columns.plain(articleId) + '\'';
        return switch (this) {
            case ALL, UNSEEN -> Optional.empty();
            case ARCHIVED ->
                Optional.of(article + " has not changed within the correction window: processors may no longer know ");
            case FADED ->
                Optional.of(article + " has not changed within the correction window, and its first lines on "
                        + topics.processed() + " have been deleted: processors may no longer know ");
            case FORGOTTEN ->
                Optional.of("nothing on " + topics.processed() + " mentions " + article
                        + ", and its older lines have been deleted: if it was published before, processors may no"
                        + " longer know ");
        };
    }

    /** Evaluates the article's records, one by one; those of a partition must be in order. */
    static final class Lines {
        /** Outcomes that set an article's current state, after which its window starts again. */
        private static final Set<Outcome> CHANGES =
                EnumSet.of(Outcome.NEW, Outcome.CHANGED, Outcome.WITHDRAWN, Outcome.SKIPPED_LANGUAGE);

        /** Outcomes after which nothing of an article is published. */
        private static final Set<Outcome> EMPTYING = EnumSet.of(Outcome.WITHDRAWN, Outcome.SKIPPED_LANGUAGE);

        private @Nullable Instant changed;
        private boolean isEmpty;
        private boolean seen;
        private boolean first;

        /**
         * @param at when the record was written
         */
        void take(Processed line, Instant at) {
            seen = true;
            first |= line.outcome() == Outcome.NEW || EMPTYING.contains(line.outcome());
            boolean changes = CHANGES.contains(line.outcome()) && !line.flags().contains(Reprocess.FLAG);
            if (changes && (changed == null || !at.isBefore(changed))) {
                changed = at;
                isEmpty = EMPTYING.contains(line.outcome());
            }
        }

        /**
         * @param whole whether no record has been deleted yet
         */
        Reach reach(boolean whole, Duration window, Instant now) {
            if (changed != null) {
                boolean isReached = isEmpty || !changed.plus(window).isBefore(now);
                return isReached ? ALL : whole || first ? ARCHIVED : FADED;
            }
            if (whole) {
                return seen ? ALL : UNSEEN;
            }
            return seen ? FADED : FORGOTTEN;
        }
    }
}
