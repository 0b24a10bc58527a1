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
import java.util.Set;

/**
 * Recognises subjects that rise and fall and say nothing, and finds who acts in the clause that tells why: "Shares fell
 * after Harland cut its forecast, blaming".
 */
final class TradedSubject {
    private static final Set<String> TRADED = WordList.words(TradedSubject.class, "traded.txt");

    private TradedSubject() {}

    /** "Shares in Harland"; not "Premier Oil". */
    static boolean is(NewsText text, Source subject) {
        int head = HeadNoun.of(text, subject.first(), subject.end());
        return TRADED.contains(text.lower(head)) && text.names().at(head) < 0;
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
