package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.tagger.feature.Runs;
import io.quotewire.core.entity.tagger.feature.TokenKind;
import io.quotewire.core.entity.tagger.feature.TokenTable;

/**
 * Makes the names of a text consistent after a first labelling. Each form votes for its type, a full name also for the
 * words by which its bearer is called later, and a name or common words for the acronym in brackets after them. The
 * votes are added to the scores of all occurrences of the form before the next decoding.
 */
final class DocumentPass {
    /**
     * The length of the longest form that is looked up, in tokens; longer ones need no votes, and the time stays linear
     * for lists of names.
     */
    private static final int LONGEST = 6;
    /** The addition to the score of a type with unanimous votes. */
    private static final int STRENGTH = 2 * Weights.UNIT;
    /** The addition for a single word that ends, or begins, a person's full name: a surname needs no title. */
    private static final int BEARS_SURNAME = 2 * Weights.UNIT;

    private static final int BEARS_GIVEN_NAME = Weights.UNIT;
    /** The addition to the type of the name that an acronym abbreviates. */
    private static final int IS_ACRONYM = 3 * Weights.UNIT;

    private static final int FULL_NAME = 2;
    private static final int SINGLE_NAME = 1;
    private static final int SURNAME = 6;
    private static final int GIVEN_NAME = 1;
    private static final int ACRONYM = 4;
    private static final int PERSON = SurfaceVotes.type(Labels.FIRST_PERSON);

    /** The initial number of slots for the forms of an average text, and for kinds of form of which it has few. */
    private static final int MANY = 64;

    private static final int FEW = 16;

    private final TokenTable table;
    private final Runs runs;
    private final SurfaceForms forms;
    private final Acronyms acronyms;
    private final SurfaceVotes votes = new SurfaceVotes(MANY);
    private final SurfaceVotes surnames = new SurfaceVotes(FEW);
    private final SurfaceVotes givenNames = new SurfaceVotes(FEW);
    private final SurfaceVotes acronymVotes = new SurfaceVotes(FEW);
    private boolean pushed;

    DocumentPass(TokenTable table, Runs runs, SurfaceForms forms) {
        this.table = table;
        this.runs = runs;
        this.forms = forms;
        this.acronyms = new Acronyms(table);
    }

    /** Collects the votes of a labelling. A capital at the start of a sentence does not vote against a name. */
    void gather(byte[] labels) {
        for (int run = 0; run < runs.size(); run++) {
            int i = runs.first(run);
            int end = runs.end(run);
            while (i < end) {
                if (acronyms.isBracketed(i) && acronyms.isOfCommonWords(i)) {
                    voteForAcronym(i, SurfaceVotes.NO_NAME);
                }
                int label = labels[i];
                int first = i++;
                if (label == Labels.OUTSIDE) {
                    if (table.is(first, TokenKind.CAPITAL) && !table.is(first, TokenKind.STARTS)) {
                        votes.vote(forms.of(first, i), SurfaceVotes.NO_NAME, 1);
                    }
                    continue;
                }
                while (i < end && Labels.continues(labels[i])) {
                    i++;
                }
                vote(first, i, SurfaceVotes.type(label));
            }
        }
    }

    private void vote(int first, int end, int type) {
        votes.vote(forms.of(first, end), type, end - first == 1 ? SINGLE_NAME : FULL_NAME);
        if (end - first == 1) {
            return;
        }
        if (type == PERSON) {
            voteForParts(first, end);
        }
        if (acronyms.isBracketed(end + 1) && acronyms.isShortFor(end + 1, first, end)) {
            voteForAcronym(end + 1, type);
        }
    }

    /**
     * Votes for the last words of a full name as surnames ("Solana Ruiz", "al - Hassan"), and the first as a given
     * name.
     */
    private void voteForParts(int first, int end) {
        for (int i = Math.max(first + 1, end - LONGEST); i < end; i++) {
            if (i == end - 1 || table.is(i, TokenKind.CAPITAL)) {
                int surname = forms.of(i, end);
                votes.vote(surname, PERSON, SURNAME);
                surnames.vote(surname, PERSON, 1);
            }
        }
        int given = forms.of(first, first + 1);
        votes.vote(given, PERSON, GIVEN_NAME);
        givenNames.vote(given, PERSON, 1);
    }

    /**
     * Adds the votes to the scores of a run; of overlapping forms the longest counts. Returns whether there were any.
     */
    boolean apply(int run, int[] scores) {
        pushed = false;
        int i = runs.first(run);
        while (i < runs.end(run)) {
            i += Math.max(1, applyAt(i, Math.min(runs.end(run), i + LONGEST), scores));
        }
        return pushed;
    }

    private int applyAt(int i, int end, int[] scores) {
        int longest = 0;
        int form = SurfaceVotes.NONE;
        int key = SurfaceForms.NOTHING;
        int longestKey = key;
        for (int j = i; j < end; j++) {
            key = forms.with(key, j);
            int found = votes.find(key);
            if (found != SurfaceVotes.NONE && (longest == 0 || votes.isNamed(found))) {
                longest = j + 1 - i;
                form = found;
                longestKey = key;
            }
        }
        if (longest > 0 && votes.total(form) > 1) {
            pushed = true;
            push(scores, i, i + longest, form);
            scores[(i * Weights.LANES) + Labels.FIRST_PERSON] += bonus(longestKey);
            pushAcronym(scores, i, longestKey);
        }
        return longest;
    }

    private void voteForAcronym(int token, int type) {
        int form = forms.of(token, token + 1);
        votes.vote(form, type, ACRONYM);
        acronymVotes.vote(form, type, 1);
    }

    /** Adds the votes for an acronym that the text explains. */
    private void pushAcronym(int[] scores, int i, int form) {
        int found = acronymVotes.find(form);
        if (found != SurfaceVotes.NONE) {
            int at = i * Weights.LANES;
            scores[at] += IS_ACRONYM * acronymVotes.of(found, SurfaceVotes.NO_NAME) / acronymVotes.total(found);
            for (int type = 1; type < SurfaceVotes.TYPES; type++) {
                scores[at + SurfaceVotes.firstLabel(type)] +=
                        IS_ACRONYM * acronymVotes.of(found, type) / acronymVotes.total(found);
            }
        }
    }

    private int bonus(int form) {
        if (surnames.find(form) != SurfaceVotes.NONE) {
            return BEARS_SURNAME;
        }
        return givenNames.find(form) != SurfaceVotes.NONE ? BEARS_GIVEN_NAME : 0;
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
}
