package io.quotewire.core.marks;

/** The kinds of quote marks, by their opening and closing characters. */
enum MarkKind {
    /** “ … ”, also closed by a straight mark or by a second “. */
    CURLY,
    /** " … ", the same mark on both sides. */
    STRAIGHT,
    /** '' … '' or `` … '', pairs of single marks for a double one. */
    DOUBLED,
    /** « … ». */
    GUILLEMETS,
    /** » … «, as used in German and Danish. */
    GUILLEMETS_REVERSED,
    /** „ … “ or „ … ”. */
    LOW_HIGH,
    /** ‘ … ’, where ’ may also be an apostrophe. */
    SINGLE_CURLY,
    /** ' … ', where ' may also be an apostrophe. */
    SINGLE_STRAIGHT;

    /** The characters that may open or close a quote whatever stands beside them; ' and ’ may not. */
    static final String OPENING = "\"“”„«»‘`＂";

    /** Whether the marks are single ones, which British usage prefers and American usage keeps for nested quotes. */
    boolean isSingle() {
        return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }

    /** Whether an opening mark of double ones never ends the passage before it, as a second “ may. */
    boolean isOneWay() {
        return !isSingle() && this != CURLY && this != STRAIGHT;
    }
}
