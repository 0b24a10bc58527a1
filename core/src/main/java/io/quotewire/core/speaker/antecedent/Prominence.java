package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Kin;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Weighs a mention by its syntactic position: a speaker most, then the first subject, then later subjects; least a name
 * after a preposition, before a noun or inside quote marks. Handles one sentence at a time; not thread-safe.
 */
final class Prominence {
    static final double SOURCE = 2;
    static final double SUBJECT = 1;
    static final double OTHER = 0.6;
    static final double OBLIQUE = 0.4;
    private static final double FIRST_SUBJECT = 1.8;
    private static final double PREMODIFIER = 0.1;
    private static final double QUOTED = 0.05;
    private static final String WHOSE = "whose";
    /** Between "whose" and a name: "whose late father | Hill". */
    private static final int MOST_WORDS = 4;

    private final NewsText text;
    private final NounModifier modifiers;
    private final SubjectPosition place;
    private final RoleBehindCue roles;
    private final Presentation presentation;
    /** The start of the sentence's main clause, after any fronted clause or phrase. */
    private int main;

    private boolean subjectSeen;

    Prominence(NewsText text) {
        this.text = text;
        this.modifiers = new NounModifier(text);
        this.place = new SubjectPosition(text);
        this.roles = new RoleBehindCue(text);
        this.presentation = new Presentation(text);
    }

    /** Begins a sentence, with the first token of its main clause. */
    void begin(int main) {
        this.main = main;
        subjectSeen = false;
    }

    /** The start of the sentence's main clause. */
    int main() {
        return main;
    }

    /** The weight of the next subject: that of the sentence's first one, unless a subject was already seen. */
    double nextSubject() {
        return subjectSeen ? SUBJECT : FIRST_SUBJECT;
    }

    /** Records that the sentence has had a subject. */
    void subjectIsSeen() {
        subjectSeen = true;
    }

    /**
     * The weight of a name.
     *
     * @param first its first token
     * @param after the token after it
     */
    double of(int first, int after) {
        if (text.quoteAt(first) >= 0) {
            return QUOTED;
        }
        if (introduces(first)) {
            return FIRST_SUBJECT;
        }
        if (!subjectSeen && presentation.is(first, after, main)) {
            subjectSeen = true;
            return FIRST_SUBJECT;
        }
        if (PointOfView.is(text, first, after)) {
            subjectSeen = true;
            return SOURCE;
        }
        if (text.is(first - 1, WordSet.WITH) && place.actsIn(after)) {
            return SUBJECT;
        }
        int opens = roles.start(first, after);
        boolean source = SourcePreposition.isAt(text, opens - SourcePreposition.LENGTH);
        if (text.is(after, WordSet.GENITIVE) || (!source && text.is(first - 1, WordClass.PREPOSITION))) {
            return OBLIQUE;
        }
        if (isRelative(first)) {
            return OBLIQUE;
        }
        if (modifiers.is(first, after)) {
            return PREMODIFIER;
        }
        return source ? SOURCE : ofSubject(first, after, opens);
    }

    /** "As for Hill"; "a word of warning came from Hill"; "a doctor named Hill": the name introduces the new topic. */
    private boolean introduces(int first) {
        return (text.is(first - 1, WordSet.FOR) && text.is(first - 2, WordSet.AS))
                || (text.is(first - 1, WordSet.FROM) && text.is(first - 2, WordSet.COMING))
                || text.is(first - 1, WordSet.NAMING);
    }

    /** "(The MP,) whose late father | Hill (was a miner,)": the clause tells of a relative; not "whose boss | Hill". */
    private boolean isRelative(int first) {
        int owner = Scan.backPast(first - 1, first - MOST_WORDS, i -> text.is(i, WordClass.OPEN));
        return owner < first - 1
                && text.is(owner, WordClass.POSSESSIVE)
                && text.is(owner, WHOSE)
                && Scan.any(owner + 1, first, i -> Kin.isRelative(text.lower(i)) || Kin.isSpouse(text.lower(i)));
    }

    private double ofSubject(int first, int after, int opens) {
        boolean afterCue = text.cueAt(opens - 1) >= 0;
        if (!place.isBeforeVerb(first, after, main) && !afterCue) {
            return OTHER;
        }
        if (opens < main) {
            return SUBJECT;
        }
        boolean speaks = place.isBehindSpeech(opens, after, afterCue);
        double weight = nextSubject();
        subjectSeen = true;
        return speaks ? SOURCE : weight;
    }
}
