package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.PluralNotVerb;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** Finds the source next to a cue: the subject of its verb, "Hale said", or the phrase after it, "said Hale". */
public final class SourcePhrase {
    private static final int LONGEST_TITLE = 10;
    /** "By the crew,": the maximum number of tokens from such a passage to the verb. */
    private static final int LONGEST_BEHIND_TITLE = 6;

    private static final Set<String> ROUGHLY = WordList.ofKind(SourcePhrase.class, "bounds.txt", "roughly"::equals);
    private static final Set<String> THINGS = WordList.ofKind(SourcePhrase.class, "bounds.txt", "thing"::equals);

    private SourcePhrase() {}

    /** The subject before a cue, at or after token {@code left}. */
    public static Optional<Phrase> before(NewsText text, Cue cue, int left) {
        Optional<Phrase> speakers = BareRelative.speakers(text, cue, left);
        if (speakers.isPresent()) {
            return speakers;
        }
        int title = beforeTitle(text, cue.first(), left);
        return new SubjectBefore(text)
                .find(title < 0 || isInAside(text, cue, left) ? cue.first() : title, left)
                .map(Phrase::of)
                .flatMap(source -> behindThing(text, source, left))
                .flatMap(source -> beforeCount(text, source, left))
                .filter(source -> canSpeak(text, source) && !PluralNotVerb.isBehind(text, source, cue));
    }

    /**
     * "Something | Hale said it would never do", "all of a sudden | Hale said": the words behind; nobody in "one thing
     * Hale said it would do is", whose main verb is still to come.
     */
    private static Optional<Phrase> behindThing(NewsText text, Phrase source, int left) {
        boolean named = text.names().at(source.end() - 1) >= 0;
        for (int i = source.start(); named && text.names().at(i) < 0; i++) {
            if (THINGS.contains(text.lower(i)) && (!text.isCapital(i) || i == left)) {
                boolean opens = source.start() == left && !text.is(i, "sudden");
                return opens ? Optional.empty() : Optional.of(new Phrase(i + 1, source.end()));
            }
        }
        return Optional.of(source);
    }

    /** "A post seen | two million times on X": the words before the participle that the number modifies. */
    private static Optional<Phrase> beforeCount(NewsText text, Phrase source, int left) {
        if (source.end() == source.start() + 1) {
            return Optional.of(source);
        }
        int number = Scan.past(source.start(), source.end(), i -> ROUGHLY.contains(text.lower(i)));
        if (!text.isNumber(number)) {
            return Optional.of(source);
        }
        int times = Scan.to(number + 1, source.end(), i -> text.is(i, "times"));
        int verb = source.start() - 1;
        while (times < source.end() && verb > left && ROUGHLY.contains(text.lower(verb))) {
            verb--;
        }
        return times < source.end() && verb > left && Participle.isPast(text, verb)
                ? new SubjectBefore(text).find(verb, left).map(Phrase::of)
                : Optional.of(source);
    }

    /** "Called “a mess” by critics, | said Ana Ruiz, | was a hit": the source is behind the verb. */
    private static boolean isInAside(NewsText text, Cue cue, int left) {
        return (text.isComma(cue.first() - 1) || text.is(left, WordSet.ANY_DETERMINER))
                && after(
                                text,
                                cue.end(),
                                Math.min(
                                        cue.end() + LONGEST_TITLE, text.tokens().size()))
                        .filter(source -> text.isComma(source.end()))
                        .isPresent();
    }

    /**
     * "Hale, a sailor known as “Old Fox,” said": the token after the comma that opens an aside with a short quoted
     * passage; -1 if there is none. A name, or a phrase with an article, precedes the comma, without a verb.
     */
    private static int beforeTitle(NewsText text, int verb, int left) {
        int mark = markBefore(text, verb, left);
        if (mark < 0) {
            return -1;
        }
        int first = text.firstToken(text.quoteAt(mark));
        int comma = Scan.backTo(first - 1, left, text::isComma);
        boolean aside = comma > left
                && comma < first - 1
                && mark - first <= LONGEST_TITLE
                && !text.hasFinite(left, comma)
                && !text.hasFinite(comma + 1, first - 1)
                && (text.names().at(comma - 1) >= 0 || text.is(left, WordSet.ANY_DETERMINER));
        return aside ? comma + 1 : -1;
    }

    /**
     * "Known as “Old Fox,” | said", "known as “Old Fox”, | said", "called “Old Fox” by the crew, | said": the last mark
     * of the passage in the aside, or -1.
     */
    private static int markBefore(NewsText text, int verb, int left) {
        int mark = verb - 1;
        if (mark > left && text.isQuoted(mark)) {
            return MainClause.endsOpen(text, mark) ? mark : -1;
        }
        if (mark <= left || !text.isComma(mark)) {
            return -1;
        }
        do {
            mark--;
        } while (mark > left && text.isWord(mark) && !text.isQuoted(mark) && verb - mark <= LONGEST_BEHIND_TITLE);
        return mark > left && text.isQuoted(mark) && !text.hasFinite(mark + 1, verb - 1) ? mark : -1;
    }

    /** "His", "released", "prompting", "any": a single word that is not a noun cannot be the source. */
    private static boolean canSpeak(NewsText text, Phrase source) {
        int word = source.start();
        if (source.end() == word + 1 && (text.is(word, "any") || isOfQuantity(text, word))) {
            return false;
        }
        return source.end() > word + 1
                || text.isCapital(word)
                || !(text.is(word, WordClass.POSSESSIVE)
                        || text.is(word, WordSet.ARTICLE)
                        || text.is(word, WordClass.AUXILIARY)
                        || Participle.isAny(text, word));
    }

    /** "Most confirmed cases", "some alleged victims": the verb is an adjective of the noun behind it. */
    private static boolean isOfQuantity(NewsText text, int word) {
        if (!text.is(word, WordSet.ALONE, WordSet.NUMBER) || !ReportWords.QUALIFYING.contains(text.lower(word + 1))) {
            return false;
        }
        int name = text.names().at(word + 2);
        int modifier = text.isCapital(word + 2) ? word + 3 : word + 2;
        int noun = name < 0 ? modifier : text.names().endToken(name);
        return text.is(noun, WordClass.OPEN) && !text.isCapital(noun) && Plural.endsLikeOne(text.lower(noun));
    }

    /** The phrase after an inverted cue, "said Ana Ruiz, who", or after "according to". */
    public static Optional<Phrase> after(NewsText text, int start, int end) {
        // "According to today's report"
        boolean dated = text.is(start, WordSet.WEEKDAY) && text.is(start + 1, WordSet.GENITIVE);
        Optional<Phrase> source =
                new SubjectAfter(text).find(dated ? start + 2 : start, end).map(Phrase::of);
        return dated ? source.map(phrase -> new Phrase(start, phrase.end())) : source;
    }
}
