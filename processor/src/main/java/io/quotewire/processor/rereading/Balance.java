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
 * What the lines of an article come to when they are added up, beside the events that stand: those since nothing stood
 * of it, as after a withdrawal. Pure functions.
 *
 * @param hasBeginning whether the lines go back to where nothing stood of the article
 * @param hasSureBeginning whether no other reading of them is possible
 * @param quotes how many should stand by the lines
 * @param mentions how many should stand by the lines
 * @param counted what it adds where, but for what cancels out
 */
record Balance(
        boolean hasBeginning, boolean hasSureBeginning, long quotes, long mentions, Map<Place, Contribution> counted) {

    /** Where an article counts for its publisher. */
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

    /** Whether all that was ever published of the article is among what was found. */
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

    /** Whether more stands than the lines tell, though all of them are there. */
    boolean isExceededBy(ArticleOnTopics found) {
        return hasSureBeginning
                && (found.quotes().size() > quotes || found.mentions().size() > mentions);
    }

    /** The one place where it counts; empty where it counts nowhere, or the lines tell only a part of that. */
    Optional<Place> place() {
        boolean isPlain =
                counted.size() == 1 && counted.values().stream().allMatch(contribution -> contribution.articles() == 1);
        return counted.keySet().stream().filter(any -> isPlain).findFirst();
    }

    /** A first line. One of an article that is taken down may also say that a version waits. */
    private static boolean isBeginning(Processed line) {
        return isFirst(line) || (line.outcome() == Outcome.ERASED && takesNothingBack(line));
    }

    private static boolean isFirst(Processed line) {
        return line.outcome() == Outcome.NEW;
    }

    /** Where the last line lies after which nothing stood; negative where there is none. */
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

    /** Those after it: in the order of the topic for the same publisher, whose lines have one partition. */
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
