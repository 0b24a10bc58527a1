package io.quotewire.processor.rereading;

import io.quotewire.processor.event.Contribution;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of an article come to when they are added up, beside the events that stand. Pure functions.
 *
 * @param begins whether the lines go back to where nothing stood of the article
 * @param isSure whether no other reading of them is possible
 * @param quotes how many should stand by the lines
 * @param mentions how many should stand by the lines
 * @param counted what it adds where, but for what cancels out
 */
record Balance(boolean begins, boolean isSure, long quotes, long mentions, Map<Place, Contribution> counted) {

    /** Where an article counts for its publisher. */
    record Place(
            String publisher,
            Instant hour,
            boolean undated,
            @Nullable String storyId) {}

    static Balance of(List<Processed> lines) {
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
                lines.stream().anyMatch(Balance::isBeginning),
                lines.stream().anyMatch(Balance::isSureBeginning),
                quotes,
                mentions,
                counted);
    }

    /** Whether all that was ever published of the article is among what was found. */
    boolean isWhole(Published found) {
        boolean countedAsItStands = place().isPresent()
                || (counted.isEmpty()
                        && found.quotes().isEmpty()
                        && found.mentions().isEmpty());
        return begins
                && countedAsItStands
                && found.quotes().size() == quotes
                && found.mentions().size() == mentions;
    }

    /** Whether more stands than the lines tell, though all of them are there. */
    boolean isExceededBy(Published found) {
        return isSure && (found.quotes().size() > quotes || found.mentions().size() > mentions);
    }

    /** The one place where it counts; empty where it counts nowhere, or the lines tell only a part of that. */
    Optional<Place> place() {
        boolean isPlain =
                counted.size() == 1 && counted.values().stream().allMatch(contribution -> contribution.articles() == 1);
        return counted.keySet().stream().filter(any -> isPlain).findFirst();
    }

    /** A first line. One of an article that is taken down may also say that a version waits. */
    private static boolean isBeginning(Processed line) {
        return isSureBeginning(line) || (line.outcome() == Outcome.ERASED && takesNothingBack(line));
    }

    private static boolean isSureBeginning(Processed line) {
        boolean publishesNothing = line.outcome() == Outcome.WITHDRAWN || line.outcome() == Outcome.SKIPPED_LANGUAGE;
        return line.outcome() == Outcome.NEW || (publishesNothing && takesNothingBack(line));
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
