package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Resolves "it" that closes what an organisation tells of itself, where nobody has spoken before: "Harland Shipping
 * will shut its yard, it told Reuters."
 */
public final class TellsOfItself {
    /** How many tokens are scanned for one pronoun; it bounds each look-up. */
    private static final int MOST = 120;

    private final NewsText text;
    private final LastSources last;
    private final ClauseSubject clauses;

    public TellsOfItself(NewsText text, LastSources last) {
        this.text = text;
        this.last = last;
        this.clauses = new ClauseSubject(text);
    }

    /** The subject with which the sentence opens that the pronoun closes; a phrase for whomever. */
    public Optional<SourceWords> of(int pronoun) {
        int sentence = text.sentenceAt(pronoun);
        if (sentence < 0 || !text.isComma(pronoun - 1) || pronoun > MOST || spokeBefore(sentence)) {
            return Optional.empty();
        }
        int start = Dateline.behind(text, text.sentences().start(sentence), pronoun);
        return clauses.find(start, pronoun - 1)
                .filter(subject -> subject.first() == start && isWholly(subject, pronoun - 1))
                .map(subject -> new SourceWords(text, subject.first(), subject.end()))
                .filter(this::isBody);
    }

    private boolean spokeBefore(int sentence) {
        return Scan.any(0, sentence, s -> last.in(s) != null);
    }

    /** "Harland", "the bank", "Peru", not "a bank", "shares". */
    private boolean isBody(SourceWords words) {
        int name = text.names().at(words.noun());
        return name < 0
                ? text.is(words.first(), WordSet.THE) && GroupNouns.isOrganization(text.lower(words.noun()))
                : text.names().type(name) != EntityType.PERSON;
    }

    /** "Harland will", "Harland, a bank, will"; not "Harland's chief will", "Harland and Hill will". */
    private boolean isWholly(Source subject, int end) {
        int verb = subject.end();
        return text.isComma(verb)
                ? text.hasFinite(verb, end)
                : text.isFinite(verb) || text.is(verb, WordClass.AUXILIARY);
    }
}
