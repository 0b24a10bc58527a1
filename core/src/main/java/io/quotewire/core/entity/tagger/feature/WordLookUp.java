package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/**
 * Reads the tokens in runs and in their {@link Window}s and looks up their lexicon entries, each word once and all
 * words of a text together. Most tokens are not near a name and are never looked up.
 */
final class WordLookUp {
    private final TokenTable table;
    /** The tokens near runs, {@code size} of them, and for each of them the number of its word. */
    private final int[] wanted;

    private final int[] words;
    private int size;
    /** For each different word a token, which is looked up; {@code count} of them. */
    private final int[] asked;

    private int count;
    /** For the first token of each word the last of {@link #wanted} with it, plus one. */
    private final int[] latest;

    private WordLookUp(TokenTable table) {
        this.table = table;
        this.wanted = new int[table.size];
        this.words = new int[table.size];
        this.asked = new int[table.size];
        this.latest = new int[table.size];
    }

    /** Fills in the fingerprints, shapes and lexicon entries of the table. */
    static void fill(TokenTable table, Runs runs, Lexicon lexicon) {
        WordLookUp lookUp = new WordLookUp(table);
        int from = 0;
        for (int run = 0; run < runs.size(); run++) {
            int end = Math.min(table.size, runs.end(run) + Window.REACH);
            for (int i = Math.max(from, runs.first(run) - Window.REACH); i < end; i++) {
                lookUp.want(i);
            }
            from = end;
        }
        lookUp.answer(lexicon);
    }

    private void want(int token) {
        table.scan(token);
        int alike = table.tokens.firstAlike(token);
        int before = latest[alike] - 1;
        if (before >= 0 && table.isSame(wanted[before], token)) {
            words[size] = words[before];
        } else {
            words[size] = count;
            asked[count++] = token;
        }
        wanted[size++] = token;
        latest[alike] = size;
    }

    private void answer(Lexicon lexicon) {
        int[] entries = lexicon.words(of(table.folded));
        int[] contexts = lexicon.contexts(of(table.exact));
        for (int k = 0; k < size; k++) {
            table.entry[wanted[k]] = entries[words[k]];
            table.context[wanted[k]] = contexts[words[k]];
        }
    }

    private int[] of(int[] fingerprints) {
        int[] chosen = new int[count];
        for (int k = 0; k < count; k++) {
            chosen[k] = fingerprints[asked[k]];
        }
        return chosen;
    }
}
