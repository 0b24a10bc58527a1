package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.Tokens;

/**
 * What a text says of a name elsewhere: after a first labelling each form votes for its type, a full name for its surname
 * and given name, a name for the acronym in brackets behind it; the votes are added to the scores of every occurrence of
 * the form, so that the next labelling agrees with itself.
 */
final class DocumentPass {
    private static final int LONGEST = 6;
    /** What unanimous votes add to the score of a type. */
    private static final int STRENGTH = 2 * Weights.UNIT;

    private static final int FULL_NAME = 2;
    private static final int SINGLE_NAME = 1;
    private static final int SURNAME = 6;
    private static final int GIVEN_NAME = 1;
    private static final int ACRONYM = 4;
    private static final int PERSON = SurfaceVotes.type(Labels.FIRST_PERSON);

    private final TokenTable table;
    private final Runs runs;
    private final SurfaceVotes votes = new SurfaceVotes();

    DocumentPass(TokenTable table, Runs runs) {
        this.table = table;
        this.runs = runs;
    }

    /** Gathers the votes of a labelling. A capital that must be there, at the start of a sentence, has none against names. */
    void gather(byte[] labels) {
        int i = 0;
        while (i < labels.length) {
            int label = labels[i];
            int first = i++;
            if (label == Labels.OUTSIDE) {
                if (table.is(first, TokenTable.CAPITAL) && !table.is(first, TokenTable.STARTS)) {
                    votes.vote(key(first, i), SurfaceVotes.NO_NAME, 1);
                }
                continue;
            }
            while (i < labels.length && Labels.continues(labels[i])) {
                i++;
            }
            vote(first, i, SurfaceVotes.type(label));
        }
    }

    private void vote(int first, int end, int type) {
        if (end - first == 1) {
            votes.vote(key(first, end), type, SINGLE_NAME);
            return;
        }
        votes.vote(key(first, end), type, FULL_NAME);
        if (type == PERSON) {
            votes.vote(key(end - 1, end), type, SURNAME);
            votes.vote(key(first, first + 1), type, GIVEN_NAME);
        }
        if (isAcronymBehind(first, end)) {
            votes.vote(key(end + 1, end + 2), type, ACRONYM);
        }
    }

    /** Whether "(ACRONYM)" stands behind the name and takes its letters from the starts of the name's words, in order. */
    private boolean isAcronymBehind(int first, int end) {
        Tokens tokens = table.tokens;
        if (end + 2 >= table.size
                || !tokens.is(end, "(")
                || !tokens.is(end + 2, ")")
                || !table.is(end + 1, TokenTable.CAPITAL)) {
            return false;
        }
        int letter = tokens.start(end + 1);
        for (int i = first; i < end && letter < tokens.end(end + 1); i++) {
            if (Character.toUpperCase(tokens.firstChar(i)) == tokens.text().charAt(letter)) {
                letter++;
            }
        }
        return letter == tokens.end(end + 1);
    }

    /** Adds the votes to the scores; of forms that overlap the longest counts. */
    void apply(int[] scores) {
        for (int run = 0; run < runs.size(); run++) {
            int i = runs.first(run);
            while (i < runs.end(run)) {
                i += Math.max(1, applyAt(i, Math.min(runs.end(run), i + LONGEST), scores));
            }
        }
    }

    private int applyAt(int i, int end, int[] scores) {
        int longest = 0;
        int form = -1;
        int state = Fingerprints.phraseStart();
        for (int j = i; j < end; j++) {
            state = Fingerprints.phraseWith(state, table.tokens, j);
            int found = votes.find(Fingerprints.phraseKey(state));
            if (found >= 0 && (longest == 0 || votes.isNamed(found))) {
                longest = j + 1 - i;
                form = found;
            }
        }
        if (longest > 0 && votes.total(form) > 1) {
            push(scores, i, i + longest, form);
        }
        return longest;
    }

    private void push(int[] scores, int first, int end, int form) {
        int total = votes.total(form);
        for (int i = first; i < end; i++) {
            int at = i * Weights.LANES;
            scores[at] += STRENGTH * votes.of(form, SurfaceVotes.NO_NAME) / total;
            for (int type = 1; type < SurfaceVotes.TYPES; type++) {
                int share = STRENGTH * votes.of(form, type) / total;
                int label = SurfaceVotes.firstLabel(type);
                scores[at + label] += i == first ? share : 0;
                scores[at + label + 1] += share;
            }
        }
    }

    private int key(int first, int end) {
        int state = Fingerprints.phraseStart();
        for (int i = first; i < end; i++) {
            state = Fingerprints.phraseWith(state, table.tokens, i);
        }
        return Fingerprints.phraseKey(state);
    }
}
