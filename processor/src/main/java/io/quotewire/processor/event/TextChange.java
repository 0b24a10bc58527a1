package io.quotewire.processor.event;

import java.util.List;

/**
 * How the words of an article changed from one version to the next. Between two unchanged paragraphs, as many
 * paragraphs as both versions have there count as altered; the rest were added or removed. A paragraph that moved
 * counts as removed and added.
 *
 * @param title whether the title changed
 * @param added number of paragraphs
 * @param removed likewise
 * @param altered likewise
 */
public record TextChange(boolean title, int added, int removed, int altered) {

    /** The change from one version to the next. */
    public static TextChange between(TextSketch old, TextSketch now) {
        List<Integer> before = old.paragraphs();
        List<Integer> after = now.paragraphs();
        int[][] common = common(before, after);
        TextChange change = new TextChange(old.title() != now.title(), 0, 0, 0);
        int gone = 0;
        int come = 0;
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                change = change.with(gone, come);
                gone = 0;
                come = 0;
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone++;
                i++;
            } else {
                come++;
                j++;
            }
        }
        return change.with(gone, come);
    }

    private TextChange with(int gone, int come) {
        int both = Math.min(gone, come);
        return new TextChange(title, added + come - both, removed + gone - both, altered + both);
    }

    /** The lengths of the longest common subsequences of the lists' ends, for each pair of starting positions. */
    private static int[][] common(List<Integer> before, List<Integer> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
