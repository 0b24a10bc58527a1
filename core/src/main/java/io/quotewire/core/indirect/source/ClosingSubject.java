package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the subject of a cue that closes its sentence: "Prices fell, the Harbour Board and the port's clerks said.".
 * All that stands between the last comma and the cue is the subject, however long and joined, if it has no verb.
 */
public final class ClosingSubject {
    private static final int LONGEST = 16;

    private ClosingSubject() {}

    /**
     * The subject behind the last comma.
     *
     * @param behind the token after the cue and its addressee
     */
    public static Optional<Phrase> before(ReportingSentence sentence, Cue cue, int behind) {
        NewsText text = sentence.text();
        int last = cue.first() - 1;
        if (last <= sentence.start() || Occasion.behind(sentence, behind) < sentence.end()) {
            return Optional.empty();
        }
        int end = text.isComma(last) ? beforeExamples(sentence, last) : cue.first();
        int comma = comma(sentence, end);
        int start = comma + 1;
        boolean one = cue.form() == VerbForm.PRESENT && text.next(start, end, WordSet.LIST_JOINT) < end;
        boolean subject = comma > sentence.start()
                && !one // "rebuttals and counter-claims"
                && opens(text, start)
                && closes(text, end - 1)
                && !text.hasFinite(start, end)
                && isPhrase(text, start, end)
                && !isListed(sentence, comma, end);
        return subject ? Optional.of(new Phrase(start, end)) : Optional.empty();
    }

    /** "Some clerks, including Ana Ruiz, said", "Ana Ruiz of Harland Ltd, said": the end of what speaks. */
    private static int beforeExamples(ReportingSentence sentence, int last) {
        NewsText text = sentence.text();
        for (int i = last - 1; i > sentence.start() && last - i <= LONGEST; i--) {
            if (text.isComma(i)) {
                int name = text.names().at(i + 1);
                boolean person = name >= 0
                        && text.names().type(name) == EntityType.PERSON
                        && text.is(text.names().endToken(name), WordSet.OF);
                return text.is(i + 1, "including") ? i : person ? last : -1;
            }
        }
        return -1;
    }

    /** The comma before the phrase that ends here, outside brackets and marks; -1 if there is none near. */
    private static int comma(ReportingSentence sentence, int end) {
        NewsText text = sentence.text();
        for (int i = end - 1; i > sentence.start() && end - i <= LONGEST; i--) {
            if (text.isComma(i)) {
                return i;
            }
            if (text.isQuoted(i) || text.isDash(i) || text.isMark(i, ';')) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opens(NewsText text, int first) {
        return text.is(first, WordSet.ANY_DETERMINER)
                || (text.isMark(first, '<') && text.names().at(first + 1) >= 0)
                || text.names().at(first) >= 0
                || ((text.is(first, WordClass.OPEN) || text.isCapital(first))
                        && !text.is(first, WordSet.WEEKDAY, WordSet.MONTH, WordSet.LEADING)
                        && !text.is(first, WordSet.ANY_PREPOSITION)
                        && text.cueAt(first) < 0
                        && !text.isFigure(first)
                        && !Participle.isAny(text, first));
    }

    private static boolean closes(NewsText text, int last) {
        return text.names().at(last) >= 0
                || text.isMark(last, ')')
                || text.isMark(last, '>')
                || text.is(last, WordSet.SOMEBODY)
                || text.is(last, WordClass.OBJECT_PRONOUN, WordClass.OPEN);
    }

    /** Whether there are only words of noun phrases: no clause opens, and no second phrase without a joint. */
    private static boolean isPhrase(NewsText text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean clause = text.is(i, WordSet.ANY_RELATIVE, WordSet.CLAUSE_PREPOSITION)
                    || text.is(i, WordClass.SUBORDINATOR)
                    || text.is(i, WordSet.TO)
                    || (i > start && text.is(i, WordSet.SUBJECT))
                    || (i > start && (opensSecond(text, i) || isOfRole(text, i)));
            if (clause || (text.is(i, WordSet.COORDINATOR) && !text.is(i, WordSet.LIST_JOINT))) {
                return false;
            }
        }
        return true;
    }

    /** "A link | Harland and its doctors (denied)", "a sum | other clubs (noted)": what is said of the noun before. */
    private static boolean opensSecond(NewsText text, int i) {
        String before = text.lower(i - 1);
        if (text.is(i, WordSet.ANY_DETERMINER)) {
            return text.is(i - 1, WordClass.OPEN, WordClass.TIME);
        }
        int name = text.names().at(i);
        return name >= 0
                && text.names().firstToken(name) == i
                && text.is(text.names().endToken(name), WordSet.LIST_JOINT)
                && text.is(i - 1, WordClass.OPEN)
                && !text.isCapital(i - 1)
                && !RoleWords.isNoun(text.tokens(), i - 1)
                && !GroupNouns.arePeople(before)
                && !GroupNouns.isOrganizationOrPeople(before);
    }

    /** "Relatives of the late pilot | Tom Hale": who is named does not speak. */
    private static boolean isOfRole(NewsText text, int i) {
        int name = text.names().at(i);
        boolean role = name >= 0
                && text.names().firstToken(name) == i
                && text.names().type(name) == EntityType.PERSON
                && RoleWords.isNoun(text.tokens(), i - 1);
        int of = i - 1;
        while (role && (text.is(of, WordClass.OPEN) || text.is(of, WordSet.ARTICLE))) {
            of--;
        }
        return role && text.is(of, WordSet.OF);
    }

    /** "In wheat, corn and beans", "Ana Ruiz, Karl Voss and others": the comma separates the members of a list. */
    private static boolean isListed(ReportingSentence sentence, int comma, int end) {
        NewsText text = sentence.text();
        if (text.next(comma + 1, end, WordSet.LIST_JOINT) >= end) {
            return false;
        }
        int before = comma(sentence, comma);
        return before >= 0
                && !text.is(before + 1, WordSet.WITH)
                && !text.hasFinite(before + 1, comma)
                && isPhrase(text, before + 1, comma);
    }
}
