package io.quotewire.sink;

/** What is counted of one subject, or by how much it changes. */
record Amounts(long articles, long mentions, long direct, long mixed, long indirect, long unnamed, long unknown) {
    static final Amounts NONE = new Amounts(0, 0, 0, 0, 0, 0, 0);

    Amounts plus(Amounts other) {
        return new Amounts(
                articles + other.articles,
                mentions + other.mentions,
                direct + other.direct,
                mixed + other.mixed,
                indirect + other.indirect,
                unnamed + other.unnamed,
                unknown + other.unknown);
    }

    Amounts times(long factor) {
        return new Amounts(
                articles * factor,
                mentions * factor,
                direct * factor,
                mixed * factor,
                indirect * factor,
                unnamed * factor,
                unknown * factor);
    }

    long quotes() {
        return direct + mixed + indirect;
    }

    boolean isNone() {
        return equals(NONE);
    }
}
