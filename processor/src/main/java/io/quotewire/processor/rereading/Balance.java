package io.quotewire.processor.rereading;

import io.quotewire.processor.event.Contribution;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sums over an article's records on {@code processed}, to be compared with the events currently published: only
 * records since nothing of it was published, as after a withdrawal, are included. Pure functions.
 *
 * @param hasBeginning whether the records go back to a state in which nothing of the article was published
 * @param hasSureBeginning whether no other interpretation of them is possible
 * @param quotes the number of published quotes according to the records
 * @param mentions the number of published mentions according to the records
 * @param counted the article's contributions by place, without those that cancel out
 */
record Balance(
        boolean hasBeginning, boolean hasSureBeginning, long quotes, long mentions, Map<Place, Contribution> counted) {

    /** The place at which an article counts for its publisher. */
    record Place(
            String publisher,
            Instant hour,
            boolean undated,
            @Nullable String storyId) {}

    static Balance of(List<Processed> all) {
        int emptied = lastEmptying(all);
        List<Processed> lines = emptied < 0 ? all : following(all, emptied);
        long quotes = 0;
        long mentions = 0;
        Map<Place, Contribution> counted = new HashMap<>();
        for (Processed line : lines) {
            quotes += line.quotesPublished() - line.quotesRetracted();
            mentions += line.mentionsPublished() - line.mentionsRetracted();
            for (Delta delta : line.deltas()) {
                Place place = new Place(
                        line.publisher(), delta.hour(), Boolean.TRUE.equals(delta.undated()), delta.storyId());
                counted.merge(place, contribution(delta), Contribution::and);
            }
        }
        counted.values().removeIf(Contribution.NOTHING::equals);
        return new Balance(
                emptied >= 0 || lines.stream().anyMatch(Balance::isBeginning),
                emptied >= 0 || lines.stream().anyMatch(Balance::isFirst),
                quotes,
                mentions,
                counted);
    }

    /** Whether everything that was ever published of the article has been found. */
    boolean isWhole(ArticleOnTopics found) {
        boolean countedAsItStands = place().isPresent()
                || (counted.isEmpty()
                        && found.quotes().isEmpty()
                        && found.mentions().isEmpty());
        return hasBeginning
                && countedAsItStands
                && found.quotes().size() == quotes
                && found.mentions().size() == mentions;
    }

    /** Whether more is published than the records account for, although all of them are there. */
    boolean isExceededBy(ArticleOnTopics found) {
        return hasSureBeginning
                && (found.quotes().size() > quotes || found.mentions().size() > mentions);
    }

    /** The only place at which the article counts; empty if there is none, or the records tell only part of it. */
    Optional<Place> place() {
        boolean isPlain =
                counted.size() == 1 && counted.values().stream().allMatch(contribution -> contribution.articles() == 1);
        return counted.keySet().stream().filter(any -> isPlain).findFirst();
    }

    /** Whether it is a first record. One with the outcome ERASED may also mean that a version waits. */
    private static boolean isBeginning(Processed line) {
        return isFirst(line) || (line.outcome() == Outcome.ERASED && takesNothingBack(line));
    }

    private static boolean isFirst(Processed line) {
        return line.outcome() == Outcome.NEW;
    }

    /** The index of the last record after which nothing was published; negative if there is none. */
    private static int lastEmptying(List<Processed> lines) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Processed line = lines.get(i);
            boolean empties = line.outcome() == Outcome.WITHDRAWN || line.outcome() == Outcome.SKIPPED_LANGUAGE;
            if (empties
                    && (last < 0 || !line.processedAt().isBefore(lines.get(last).processedAt()))) {
                last = i;
            }
        }
        return last;
    }

    /**
     * The records after it: by the order of the topic for the same publisher, whose records are in one partition,
     * otherwise by time.
     */
    private static List<Processed> following(List<Processed> lines, int place) {
        Processed one = lines.get(place);
        List<Processed> following = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Processed other = lines.get(i);
            boolean later = other.publisher().equals(one.publisher())
                    ? i > place
                    : other.processedAt().isAfter(one.processedAt());
            if (later) {
                following.add(other);
            }
        }
        return following;
    }

    private static boolean takesNothingBack(Processed line) {
        return line.quotesRetracted() == 0
                && line.mentionsRetracted() == 0
                && line.deltas().isEmpty();
    }

    private static Contribution contribution(Delta delta) {
        return new Contribution(
                delta.articles(),
                delta.mentions(),
                delta.quotesDirect(),
                delta.quotesMixed(),
                delta.quotesIndirect(),
                delta.unnamed(),
                delta.unknown());
    }
}
