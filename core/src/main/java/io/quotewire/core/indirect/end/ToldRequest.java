package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a request that is itself told: "Hale said that Voss rang the crew, | telling them to go", where Voss tells
 * them; not "Hale said that it was late, telling them to go", "said that boats were sent, urging crews to
 * wait". Pure functions.
 */
public final class ToldRequest {
    private ToldRequest() {}

    /** Whether the participle at the token tells what somebody in the content that begins at {@code start} asks for. */
    public static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        int c = text.isComma(i - 1) ? sentence.cueFrom(i, i + 1) : -1;
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        if (cue == null || !ReportWords.DIRECTING.contains(cue.entry().lemma())) {
            return cue != null && ReportWords.SHOUTING.contains(cue.entry().lemma()) && isOfNobodyElse(sentence, c);
        }
        if (isOfNobodyElse(sentence, c)) {
            return true;
        }
        int subject = text.is(start, WordSet.THAT) ? start + 1 : start;
        int name = text.names().at(subject) < 0 ? subject + 1 : subject; // "Mr | Voss"
        boolean ordered = text.names().is(name, EntityType.PERSON)
                && "order".equals(cue.entry().lemma());
        return (ordered || text.is(cue.end(), WordSet.OBJECT)) && contacts(text, subject, i - 1);
    }

    /** "Hale said that a man came in, | demanding money": {@code ToldDeed} has left the demand to the man. */
    private static boolean isOfNobodyElse(ReportingSentence sentence, int c) {
        return sentence.cues().get(c).form() == VerbForm.ING
                && sentence.source(c).isEmpty();
    }

    /** "Rang the crew", "had made contact": the only verb of the clause is such a past. */
    private static boolean contacts(NewsText text, int from, int to) {
        boolean contacts = false;
        for (int i = from; i < to; i++) {
            if (text.isQuoted(i) || text.isComma(i) || text.is(i, WordSet.MODAL)) {
                return false;
            }
            boolean contact = ReportWords.CONTACTING.contains(text.lower(i));
            if (!contact && text.isFinite(i) && !text.is(i, WordClass.AUXILIARY)) {
                return false;
            }
            contacts |= contact;
        }
        return contacts;
    }
}
