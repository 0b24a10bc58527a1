package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/**
 * Looks up the lexicon entries of tokens in runs and in their {@link Window}s, each word once and all words of a text
 * together. Most tokens are not near a name and are never looked up.
 */
final class WordLookUp {
    private final TokenTable table;
    /** The tokens to look up; only the first {@code count} elements are used. */
    private final int[] asked;
    /** For each needed token the one that is looked up for it, plus one. */
    private final int[] source;
    /** For the first token of each word the last needed token with it, plus one. */
    private final int[] latest;

    private int count;

    private WordLookUp(TokenTable table) {
        this.table = table;
        this.asked = new int[table.size];
        this.source = new int[table.size];
        this.latest = new int[table.size];
    }

    /** Fills in the lexicon entries of the table. */
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
        int alike = table.tokens.firstAlike(token);
        int before = latest[alike] - 1;
        if (before >= 0 && table.exact[before] == table.exact[token]) {
            source[token] = source[before];
        } else {
            source[token] = token + 1;
            asked[count++] = token;
        }
        latest[alike] = token + 1;
    }

    private void answer(Lexicon lexicon) {
        int[] entries = lexicon.words(of(table.folded));
        int[] contexts = lexicon.contexts(of(table.exact));
        for (int k = 0; k < count; k++) {
            table.entry[asked[k]] = entries[k];
            table.context[asked[k]] = contexts[k];
        }
        for (int i = 0; i < source.length; i++) {
            if (source[i] > 0) {
                table.entry[i] = table.entry[source[i] - 1];
                table.context[i] = table.context[source[i] - 1];
            }
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
