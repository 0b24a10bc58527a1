package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.syntax.NewsText;
import java.util.function.Supplier;

/**
 * What the parts of {@link Antecedents} share: the text with those whom it names, who of them hold offices and speak,
 * how somebody unnamed is told of, and whom its pronouns may refer to at the point that has been read, which discourse
 * theory calls the attentional state (Grosz and Sidner 1986). One per text; not thread-safe.
 *
 * @param offices created when a text first says "the senator"; most never do
 * @param nouns the words for somebody unnamed
 * @param nameless whether a source is somebody unnamed
 * @param holders the holders of offices that are subjects
 * @param salience how much each named person is on the mind
 * @param inFocus the unnamed ones who are
 * @param prominence the weight of a mention in the sentence that is being read
 */
record Discourse(
        NewsText text,
        People people,
        Supplier<Offices> offices,
        LastSources sources,
        NamelessAntecedents nouns,
        NamelessSpeakers nameless,
        OfficeSubject holders,
        Salience salience,
        NamelessInFocus inFocus,
        Prominence prominence) {
    /** Nothing of the text has been read. */
    static Discourse of(NewsText text, People people, Supplier<Offices> offices, LastSources sources) {
        NamelessAntecedents nouns = new NamelessAntecedents(text);
        NamelessInFocus inFocus = new NamelessInFocus();
        return new Discourse(
                text,
                people,
                offices,
                sources,
                nouns,
                new NamelessSpeakers(text, nouns, offices),
                new OfficeSubject(text, offices),
                new Salience(inFocus),
                inFocus,
                new Prominence(text));
    }
}
