package io.quotewire.core.marks;

/** The families of quote marks, by what opens and what closes. */
public enum MarkKind {
    /** “ … ”, also closed by a straight mark or opened again by “. */
    CURLY,
    /** " … ", the same mark on both sides. */
    STRAIGHT,
    /** '' … '' or `` … '', two single marks that stand for a double one. */
    DOUBLED,
    /** « … ». */
    GUILLEMETS,
    /** » … «, as German and Danish set them. */
    GUILLEMETS_REVERSED,
    /** „ … “ or „ … ”. */
    LOW_HIGH,
    /** ‘ … ’, where ’ may also be an apostrophe. */
    SINGLE_CURLY,
    /** ' … ', where ' may also be an apostrophe. */
    SINGLE_STRAIGHT;

    /** Whether the marks are single ones, which British usage prefers and American usage keeps for quotes in quotes. */
    public boolean isSingle() {
        return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }
}
