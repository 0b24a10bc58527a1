package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/**
 * Looks up in the lexicon the tokens of runs and those in their {@link Window}s, a word once and all of a text at one
 * time. Most tokens stand beside no name and are never asked for.
 */
final class WordLookUp {
    private final TokenTable table;
    /** The tokens that are looked up, the first {@code count}. */
    private final int[] asked;
    /** For each token that is wanted the one that is looked up for it, plus one. */
    private final int[] source;
    /** The last token that was wanted, plus one, by the first of the text with the same word. */
    private final int[] latest;

    private int count;

    private WordLookUp(TokenTable table) {
        this.table = table;
        this.asked = new int[table.size];
        this.source = new int[table.size];
        this.latest = new int[table.size];
    }

    /** Fills the lexicon's part of the table. */
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
