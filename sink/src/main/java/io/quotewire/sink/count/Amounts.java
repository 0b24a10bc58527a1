package io.quotewire.sink.count;

import java.util.stream.LongStream;

/**
 * What is counted of one subject, or by how much it changes.
 *
 * @param articles in which it figures
 * @param mentions occurrences in them
 * @param direct quotes of that type
 * @param unnamed of a publisher's quotes, those by speakers whom the article does not name, groups among them
 * @param unknown of a publisher's quotes, those whose speaker nobody can tell
 * @param stories that its articles tell, each once
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

    /** Of what no story is known. */
    public Amounts(long articles, long mentions, long direct, long mixed, long indirect, long unnamed, long unknown) {
        this(articles, mentions, direct, mixed, indirect, unnamed, unknown, 0);
    }

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

    /** As they may be published: what is below zero counts as nothing. */
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
