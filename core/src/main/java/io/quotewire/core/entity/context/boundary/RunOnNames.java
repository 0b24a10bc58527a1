package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.LastWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Splits organisations' names of which the tagger has made one: "Bank of Lima's Voss" (if the article has a Karl Voss),
 * "Harland &amp; Voss, Tolk &amp; Bray", "Harland Corp and Voss Inc", "QPA and Dock Watch", "from Harland to Quay"; and
 * cuts the first word of the next sentence ("Harland Co. The"). Pure functions; linear in the text.
 */
public final class RunOnNames {
    /** Acronyms from this length on are names of their own: not "H and V Shipping". */
    private static final int SHORTEST_ACRONYM = 3;

    /** Surnames that are bodies too: "King's College". */
    private static final Set<String> BODIES =
            WordList.ofKind(RunOnNames.class, "words-of-bodies.txt", "behind_genitive"::equals);

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;
    private final Supplier<BitSet> surnames;
    private final Supplier<BitSet> alone = new Lazy<>(this::alone);

    private RunOnNames(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
        this.surnames = new Lazy<>(() -> LastWords.of(tokens, names));
    }

    /** The names, with such ones split; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        RunOnNames split = new RunOnNames(tokens, classes, names);
        for (int n = 0; n < names.size(); n++) {
            if (split.joint(n) > 0) {
                return split.all();
            }
        }
        return names;
    }

    private EntitySpans all() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            int joint = joint(n);
            int end = names.endToken(n);
            builder.add(names.firstToken(n), joint > 0 ? joint : end, names.type(n));
            int next = joint > 0 && classes.is(joint + 1, WordSet.THE) ? joint + 2 : joint + 1;
            if (joint > 0 && next < end) {
                boolean person = classes.is(joint, WordSet.GENITIVE);
                builder.add(next, end, person ? EntityType.PERSON : EntityType.ORGANIZATION);
            }
        }
        return builder.build();
    }

    /** The token between the two names, or the one that is no part of the name; 0 if there is none. */
    private int joint(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        if (names.type(name) != EntityType.ORGANIZATION || end < first + 3) {
            return 0;
        }
        if (isNextSentence(end - 1)) {
            return end - 1;
        }
        if (classes.is(end - 2, WordSet.GENITIVE)
                && !BODIES.contains(tokens.word(end - 1))
                && surnames.get().get(tokens.firstAlike(end - 1))) {
            return end - 2;
        }
        for (int i = first + 1; i < end - 1; i++) {
            boolean joint = tokens.is(i, "and")
                    ? isAndOfAcronyms(first, i, end) || isBeforeThe(first, i, end) || isBetweenFirms(i)
                    : tokens.is(i, ",")
                            ? i == first + 3 && end == i + 4 && tokens.is(i - 2, "&") && tokens.is(i + 2, "&")
                            : tokens.is(i, "to") && first > 0 && tokens.is(first - 1, "from") && isName(first, i);
            if (joint) {
                return i;
            }
        }
        return 0;
    }

    /** "Harland" of "from Harland to Tolk", if it is tagged elsewhere; not "Right" of "from Right to Play". */
    private boolean isName(int first, int end) {
        return end > first + 1 || isAcronym(first) || alone.get().get(tokens.firstAlike(first));
    }

    /** The words that are a name by themselves somewhere: their first occurrences. */
    private BitSet alone() {
        BitSet found = new BitSet();
        for (int n = 0; n < names.size(); n++) {
            if (names.endToken(n) == names.firstToken(n) + 1) {
                found.set(tokens.firstAlike(names.firstToken(n)));
            }
        }
        return found;
    }

    /** "The" of "Harland Co. The". */
    private boolean isNextSentence(int token) {
        return NameEndings.isCompanys(tokens.lower(token - 1))
                && tokens.charAt(tokens.end(token - 1) - 1) == '.'
                && tokens.isLetter(token)
                && !classes.is(token, WordClass.OPEN);
    }

    /** "QPA and Dock Watch", "Dock Watch and QPA"; not "Ministry of Labour and ICT". */
    private boolean isAndOfAcronyms(int first, int and, int end) {
        return (and == first + 1 && isAcronym(first) && end > and + 2)
                || (and == end - 2 && isAcronym(end - 1) && !hasSmall(first, and));
    }

    /** "Dock Watch and the Quay Trust"; not "Board of Sports and the Arts". */
    private boolean isBeforeThe(int first, int and, int end) {
        return and > first + 1 && and + 2 < end && tokens.is(and + 1, "the") && !hasSmall(first, and);
    }

    /** "Harland Corp and Voss Inc"; not "Harland, Voss Inc and Co", "Harland Corp and of Voss Inc". */
    private boolean isBetweenFirms(int and) {
        return NameEndings.isLegalForm(tokens.lower(and - 1))
                && tokens.isCapital(and + 1)
                && !NameEndings.isLegalForm(tokens.lower(and + 1));
    }

    private boolean hasSmall(int first, int end) {
        return Scan.any(first, end, i -> tokens.isLetter(i) && !tokens.isCapital(i));
    }

    private boolean isAcronym(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        return end - start >= SHORTEST_ACRONYM && tokens.isCapital(token) && UpperCase.is(tokens.text(), start, end);
    }
}
