package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Recognises a cue ahead of a passage that is no verb of the words taken for its subject. Pure functions. */
final class NoVerb {
    private static final Set<String> PHASE = Set.of("begin", "start", "continue");

    private NoVerb() {}

    /** "The suspect described as “armed” was found": a participle, whose noun is no source. */
    static boolean isParticiple(NewsText text, Cue cue, Source source, int passage) {
        int before = source.first() - 1;
        return cue.form() == VerbForm.PAST
                && cue.entry().takes(Takes.AS)
                && text.is(cue.end(), WordSet.AS)
                && text.is(source.first(), WordSet.ARTICLE)
                && text.isFinite(text.endToken(passage))
                && !text.is(before, WordSet.ANY_RELATIVE, WordSet.WHAT);
    }

    /** "Harland dubbed “worst yard”": a headline without "is"; not "what (a plan that) Hill dubbed “a relic”". */
    static boolean isDubbed(Cue cue, Source source, int start, int first) {
        return cue.form() == VerbForm.PAST
                && cue.first() == cue.head()
                && cue.entry().takes(Takes.LABEL)
                && cue.end() == cue.head() + 1
                && cue.end() == first
                && source.first() == start
                && source.end() == cue.first();
    }

    /** "Was arrested and charged with “fraud”": a participle, and a crime rather than words. */
    static boolean namesCrime(NewsText text, Cue cue, int first) {
        return text.is(cue.end(), WordSet.WITH)
                && cue.end() + 1 == first
                && cue.entry().lemma().equals("charge");
    }

    /** "Began “to look ahead”", "continued “looking ahead”": the passage has the verb; "began “Save Our Port”". */
    static boolean goesOn(NewsText text, Cue cue) {
        int verb = cue.end() + 1;
        return PHASE.contains(cue.entry().lemma())
                && text.isQuoted(cue.end())
                && (text.is(verb, WordSet.TO)
                        || !text.hasFinite(verb, text.endToken(text.quoteAt(cue.end())))
                        || (Participle.isPresent(text, verb)
                                && !text.isCapital(verb)
                                && !text.is(verb, WordSet.ING_NOUN)));
    }

    /** "“Who pays?” Hill has agreed to stay": what Hill does next; not "asserted to reporters", "said to cheers". */
    static boolean hasInfinitive(NewsText text, Cue cue) {
        int verb = cue.end() + 1;
        return text.is(cue.end(), WordSet.TO)
                && cue.entry().recipient() != Recipient.TO
                && text.is(verb, WordClass.OPEN)
                && !text.isCapital(verb)
                && text.names().at(verb) < 0
                && !Plural.endsLikeOne(text.lower(verb));
    }

    /** "called her recovered emails …": a noun in -s after a common noun, not a second verb. */
    static boolean isPluralNoun(NewsText text, Cue cue, Source source) {
        return cue.form() == VerbForm.PRESENT
                && cue.first() == cue.head()
                && text.names().at(source.end() - 1) < 0
                && !text.is(source.first(), WordClass.SUBJECT_PRONOUN)
                && !text.is(cue.first() - 1, WordClass.RELATIVE);
    }

    static boolean opensSentence(NewsText text, Source source, int start) {
        int before = source.first() - 1;
        return before < start
                || text.is(before, WordClass.PUNCTUATION, WordClass.CONJUNCTION)
                || text.is(before, WordClass.SUBORDINATOR);
    }
}
