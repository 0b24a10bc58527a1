package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.WordList;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches of text that may hold names: capitalised tokens, with the small words, marks and numbers that join them
 * ("Bank of the West"). A lower-case word that joins no capitals is in none.
 */
final class Runs {
    private static final int LONGEST_GAP = 3;
    private static final int[] JOINERS = fingerprints(WordList.read(Runs.class, "joiners.txt"));

    private int[] first = new int[64];
    private int[] end = new int[64];
    private int size;

    Runs(TokenTable table) {
        int i = 0;
        while (i < table.size) {
            if (!opens(table, i)) {
                i++;
                continue;
            }
            int last = i;
            int next = i + 1;
            while (next < table.size && next - last <= LONGEST_GAP + 1 && !table.is(next, TokenTable.BREAKS)) {
                if (table.is(next, TokenTable.CAPITAL)) {
                    last = next;
                } else if (!joins(table, next)) {
                    break;
                } else if (next == last + 1 && table.is(next, TokenTable.DIGIT)) {
                    last = next;
                }
                next++;
            }
            add(i, last + 1);
            i = last + 1;
        }
    }

    int size() {
        return size;
    }

    int first(int run) {
        return first[run];
    }

    int end(int run) {
        return end[run];
    }

    private static boolean opens(TokenTable table, int i) {
        return table.is(i, TokenTable.CAPITAL)
                || (table.is(i, TokenTable.DIGIT)
                        && i + 1 < table.size
                        && table.is(i + 1, TokenTable.CAPITAL)
                        && !table.is(i + 1, TokenTable.BREAKS));
    }

    private static boolean joins(TokenTable table, int i) {
        return table.is(i, TokenTable.DIGIT) || Arrays.binarySearch(JOINERS, table.folded[i]) >= 0;
    }

    private void add(int from, int to) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        first[size] = from;
        end[size++] = to;
    }

    private static int[] fingerprints(List<String> words) {
        return words.stream()
                .mapToInt(word -> Fingerprints.folded(word, 0, word.length()))
                .sorted()
                .toArray();
    }
}
