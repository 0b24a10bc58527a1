package io.quotewire.app.top;

/** Allocates the rows of a screen. */
final class RowShares {
    private RowShares() {}

    /**
     * The rows of each part: first the minimum of each, in order, then one more for each in turn, as long as there is
     * room and any can use more.
     *
     * @param room total number of rows
     * @param wanted the most that a part can use
     * @param least what it gets before others get more
     */
    static int[] of(int room, int[] wanted, int[] least) {
        int[] rows = new int[wanted.length];
        int left = Math.max(0, room);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Math.min(left, Math.min(wanted[i], least[i]));
            left -= rows[i];
        }
        for (boolean more = true; more && left > 0; ) {
            more = false;
            for (int i = 0; i < rows.length && left > 0; i++) {
                if (rows[i] < wanted[i]) {
                    rows[i]++;
                    left--;
                    more = true;
                }
            }
        }
        return rows;
    }
}
