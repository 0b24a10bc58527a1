package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Recipient;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * What somebody tells: "Hill told jurors | a man had texted". Knows which phrases in it mean Hill or the jurors, and so
 * nobody else who speaks.
 *
 * @param text the text
 * @param from the token after the cue by which it is told
 * @param teller the source of that cue
 */
public record ToldContent(NewsText text, int from, Source teller) {
    /** Whether the phrase means who tells it, or to whom it is told. */
    public boolean involves(Source one) {
        return isTeller(one) || isListener(one);
    }

    /** "Hale said he had texted": the pronoun stands for who tells it; not in "Mary Hale said he had texted". */
    private boolean isTeller(Source one) {
        int last = teller.end() - 1;
        boolean person =
                text.is(last, WordClass.SUBJECT_PRONOUN) || text.names().is(last, EntityType.PERSON);
        return text.is(one.end() - 1, WordClass.SUBJECT_PRONOUN)
                && person
                && SubjectGender.of(text, one.end() - 1).agrees(SubjectGender.of(text, last));
    }

    /** "Hill told | jurors (a man had texted)": whom the teller spoke to. */
    private boolean isListener(Source one) {
        return isListener(text, from, one);
    }

    /** The same, whoever tells it. */
    public static boolean isListener(NewsText text, int from, Source one) {
        int cue = text.cueAt(from - 1);
        boolean determined = text.is(from, WordSet.ARTICLE) || text.is(from, WordClass.POSSESSIVE);
        return cue >= 0
                && text.cues().get(cue).entry().recipient() == Recipient.DIRECT
                && one.first() <= (determined ? from + 1 : from);
    }
}
