package io.quotewire.sink.count;

import java.util.stream.LongStream;

/**
 * The numbers counted for one subject, or changes of them.
 *
 * @param articles articles in which it occurs
 * @param mentions occurrences in them
 * @param direct quotes of that type
 * @param unnamed for a publisher, quotes by speakers whom the article does not name, including groups
 * @param unknown for a publisher, quotes whose speaker could not be determined
 * @param stories distinct stories that its articles tell
 */
public record Amounts(
        long articles,
        long mentions,
        long direct,
        long mixed,
        long indirect,
        long unnamed,
        long unknown,
        long stories) {
    public static final Amounts NONE = new Amounts(0, 0, 0, 0, 0, 0, 0);

    /** Amounts without stories. */
    public Amounts(long articles, long mentions, long direct, long mixed, long indirect, long unnamed, long unknown) {
        this(articles, mentions, direct, mixed, indirect, unnamed, unknown, 0);
    }

    /** The sums of both. */
    public Amounts plus(Amounts other) {
        return new Amounts(
                articles + other.articles,
                mentions + other.mentions,
                direct + other.direct,
                mixed + other.mixed,
                indirect + other.indirect,
                unnamed + other.unnamed,
                unknown + other.unknown,
                stories + other.stories);
    }

    /** Each number times the factor: -1 takes back what was added. */
    public Amounts times(long factor) {
        return new Amounts(
                articles * factor,
                mentions * factor,
                direct * factor,
                mixed * factor,
                indirect * factor,
                unnamed * factor,
                unknown * factor,
                stories * factor);
    }

    /** Quotes of all types. */
    public long quotes() {
        return direct + mixed + indirect;
    }

    /** Whether any number is above zero. */
    public boolean adds() {
        return LongStream.of(articles, mentions, direct, mixed, indirect, unnamed, unknown, stories)
                .anyMatch(number -> number > 0);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** The amounts to be published: a negative number counts as zero. */
    Amounts published() {
        long least = Math.min(
                Math.min(Math.min(articles, mentions), Math.min(direct, mixed)),
                Math.min(Math.min(indirect, stories), Math.min(unnamed, unknown)));
        return least >= 0
                ? this
                : new Amounts(
                        Math.max(0, articles),
                        Math.max(0, mentions),
                        Math.max(0, direct),
                        Math.max(0, mixed),
                        Math.max(0, indirect),
                        Math.max(0, unnamed),
                        Math.max(0, unknown),
                        Math.max(0, stories));
    }
}
