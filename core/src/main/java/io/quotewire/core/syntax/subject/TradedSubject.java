package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Recognises subjects that rise and fall and say nothing, and finds who acts in the clause that tells why: "Shares fell
 * after Harland cut its forecast, blaming"; or whose they are: "Shares in Harland fell after it cut".
 */
public final class TradedSubject {
    /** How many words may stand between "shares in" and the name: "shares in the British drug firm Harland". */
    private static final int LONGEST_TITLE = 5;

    private static final Set<String> TRADED = WordList.words(TradedSubject.class, "traded.txt");

    private TradedSubject() {}

    /** "Shares in Harland"; not "Premier Oil". */
    static boolean is(NewsText text, Source subject) {
        int head = HeadNoun.of(text, subject.first(), subject.end());
        return TRADED.contains(text.lower(head)) && text.names().at(head) < 0;
    }

    /**
     * The name of the organisation whose shares or the like open a clause between the tokens: "Shares in Harland fell",
     * "Harland (HRL.N) shares fell"; not "Its shares in Harland", "Shares in Harland and Voss".
     */
    public static OptionalInt owner(NewsText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (i == start || text.isComma(i - 1) || text.opensSentence(i)) {
                int name = ownerAt(text, text.is(i, WordSet.THE) ? i + 1 : i, end);
                if (name >= 0) {
                    return OptionalInt.of(name);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static int ownerAt(NewsText text, int opening, int end) {
        int name = text.names().at(opening);
        if (name >= 0) {
            int after = text.names().endToken(name);
            boolean traded = TRADED.contains(text.lower(text.is(after, WordSet.GENITIVE) ? after + 1 : after));
            return traded ? organization(text, name) : -1;
        }
        if (!TRADED.contains(text.lower(opening)) || !text.is(opening + 1, WordSet.IN, WordSet.OF)) {
            return -1;
        }
        int first = opening + 2;
        int most = Math.min(end, first + LONGEST_TITLE);
        while (first < most && !isOrganization(text, text.names().at(first)) && text.isWord(first)) {
            first++;
        }
        int named = first < most ? text.names().at(first) : -1;
        boolean joined = named >= 0 && text.is(text.names().endToken(named), WordSet.LIST_JOINT);
        return joined || text.hasFinite(opening + 2, first) ? -1 : organization(text, named);
    }

    private static int organization(NewsText text, int name) {
        return isOrganization(text, name) ? name : -1;
    }

    private static boolean isOrganization(NewsText text, int name) {
        return name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
    }

    /** Where the last subordinate clause before the participle begins; -1 if none tells who may have said it. */
    static int reason(NewsText text, int from, int verb) {
        for (int i = verb - 1; i > from && !NarratorsRemark.infers(text, verb); i--) {
            if (text.is(i, WordSet.CLAUSE_PREPOSITION) || text.is(i, WordClass.SUBORDINATOR)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the subject of that clause is an organisation or a person. */
    static boolean isSomebody(NewsText text, Source subject) {
        int head = HeadNoun.of(text, subject.first(), subject.end());
        int name = text.names().at(head);
        return text.is(head, WordSet.SPEAKING_PRONOUN)
                || GroupNouns.isOrganization(text.lower(head))
                || (name >= 0 && text.names().type(name) != EntityType.LOCATION);
    }
}
