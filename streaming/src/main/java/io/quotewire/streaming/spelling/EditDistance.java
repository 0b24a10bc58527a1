package io.quotewire.streaming.spelling;

/**
 * How many characters must be replaced, inserted, removed or swapped with their neighbour to make one name of another
 * (the optimal string alignment of Damerau's and Levenshtein's edit distance: nothing is edited twice), to find what a
 * misspelt name means.
 */
public final class EditDistance {
    private EditDistance() {}

    /** The distance between two names, in UTF-16 units; 0 if they are the same. */
    public static int between(String a, String b) {
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            twoAbove = above;
            above = row;
        }
        return above[b.length()];
    }
}
