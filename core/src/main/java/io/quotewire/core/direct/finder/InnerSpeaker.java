package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.PhaseVerb;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.syntax.subject.ToldContent;
import io.quotewire.core.syntax.subject.VerbLead;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in what another person tells: "Hill said Kelly had texted her saying: “…”" has Kelly's words, as has
 * "Hill said Kelly had told her: “…”".
 */
final class InnerSpeaker {
    private static final Set<String> REACHES =
            WordList.ofKind(InnerSpeaker.class, "inner-speakers.txt", "reaches"::equals);
    private static final Set<String> TEXTS = WordList.ofKind(InnerSpeaker.class, "inner-speakers.txt", "texts"::equals);
    private static final Set<String> SENDS = WordList.ofKind(InnerSpeaker.class, "inner-speakers.txt", "sends"::equals);
    private static final Set<String> SAYING =
            WordList.ofKind(InnerSpeaker.class, "inner-speakers.txt", "saying"::equals);

    private static final Set<String> COMES = WordList.ofKind(InnerSpeaker.class, "inner-speakers.txt", "comes"::equals);

    /** The maximum number of words between such a verb and the participle: "ran out into the yard | shouting". */
    private static final int LONGEST_WAY = 6;
    /** How far before the participle, in tokens, its verb is searched for. */
    private static final int FARTHEST = 16;

    private final NewsText text;
    private final SubjectBefore before;

    InnerSpeaker(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
    }

    /**
     * Who reached somebody with the words that a participle introduces; empty if the teller may have said them.
     *
     * @param participle the cue before the passage
     * @param from the token after the cue of what is told, or the start of the sentence
     * @param teller the source of that cue; null if there is none
     */
    Optional<Source> ofParticiple(Cue participle, int from, @Nullable Source teller) {
        boolean pause = text.isComma(participle.first() - 1);
        if (text.is(participle.first(), WordSet.ADDING)
                || (pause && !SAYING.contains(text.lower(participle.first())))) {
            return Optional.empty();
        }
        int end = pause ? participle.first() - 1 : participle.first();
        boolean message = false;
        for (int i = end - 1; i > Math.max(from, end - FARTHEST); i--) {
            String word = text.lower(i);
            message |= text.is(i, WordSet.MESSAGE, WordSet.RECORDING, WordSet.OCCASION);
            boolean reached = REACHES.contains(word) && (!pause || texts(i, end));
            if ((SENDS.contains(word) && message && !pause) || (reached && reaches(i, end))) {
                return before.find(VerbLead.group(text, i), from)
                        .filter(one -> teller == null
                                ? !ToldContent.isListener(text, from, one)
                                : !new ToldContent(text, from, teller).involves(one));
            }
            if (text.is(i, WordClass.PUNCTUATION, WordClass.RELATIVE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Who does what leads up to a participle or an infinitive without a comma: "Hill said Kelly kept saying: “…”",
     * "Hill said Kelly was heard shouting: “…”", "Hill said Kelly ran out shouting: “…”".
     */
    Optional<Source> ofVerbBefore(Cue cue, int from) {
        int first = cue.first();
        int last = text.is(first - 1, WordClass.ADVERB) ? first - 2 : first - 1;
        int verb = text.is(last, WordSet.ON) ? last - 1 : last;
        if (verb >= from && PhaseVerb.isAt(text, verb)) {
            return before.find(VerbLead.group(text, verb), from);
        }
        for (int i = last; i >= Math.max(from, last - LONGEST_WAY) && text.isWord(i); i--) {
            boolean perceived = text.is(i, WordSet.PERCEIVING) && text.is(i - 1, WordSet.BE);
            boolean comes = COMES.contains(text.lower(i)) && SAYING.contains(text.lower(cue.head()));
            if (perceived || comes) {
                return before.find(VerbLead.group(text, i), from);
            }
            if (text.isFinite(i) || text.is(i, WordSet.BY) || text.is(i, WordClass.CONJUNCTION)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "She showed them a letter in which | Hill told her boss, “…”": whose words the letter has. */
    boolean isInMessage(Source source) {
        int which = source.first() - 1;
        return text.is(which, WordClass.RELATIVE)
                && text.is(which - 1, WordClass.PREPOSITION)
                && text.is(which - 2, WordSet.MESSAGE, WordSet.RECORDING);
    }

    private boolean isListener(int token) {
        return text.is(token, WordSet.OBJECT) || text.is(token, WordClass.POSSESSIVE);
    }

    /** "(Texted) her on Monday", "a friend"; not "(called) her a liar", "(wrote) a play". */
    private boolean reaches(int verb, int end) {
        int first = text.is(verb + 1, WordSet.TO) ? verb + 2 : verb + 1;
        boolean pronoun =
                text.is(first, WordSet.OBJECT) || (text.is(first, WordClass.POSSESSIVE) && isPhraseEnd(first + 1, end));
        int after = pronoun ? first + 1 : NounPhrase.end(text, first, end);
        return after > first && isPhraseEnd(after, end);
    }

    /** "(Had) texted her on Monday,", "texted a friend,"; not "(scammers had) emailed employees,". */
    private boolean texts(int verb, int end) {
        int listener = verb + 1;
        return TEXTS.contains(text.lower(verb))
                && (text.is(listener, WordSet.ARTICLE) || (isListener(listener) && isPhraseEnd(listener + 1, end)));
    }

    private boolean isPhraseEnd(int token, int end) {
        return token >= end
                || text.is(token, WordClass.PREPOSITION, WordClass.TIME)
                || text.is(token, WordClass.ADVERB);
    }

    /**
     * "Told her: “…”", "told his wife on Monday: “…”", "admitted to officers: “…”", "wrote in a message to a friend:
     * “…”": nothing else stands between the cue and the passage.
     */
    boolean introduces(Cue cue, int first) {
        int mark = first - 1;
        boolean colon = text.isMark(mark, ':');
        int told = colon || text.isComma(mark) ? listenerEnd(cue, mark) : -1;
        int rest = told > 0 && isBeforeOccasion(told) ? told : cue.end();
        return told == mark
                || (colon
                        && (rest == told || SENDS.contains(text.lower(cue.head())))
                        && !Scan.any(
                                rest,
                                mark,
                                i -> text.isFinite(i) || text.is(i, WordClass.PUNCTUATION) || text.isQuoted(i)));
    }

    /** "(Told her) | on Monday", "(asked her) | every night"; not "(told her) about it", "(called her) a liar". */
    private boolean isBeforeOccasion(int token) {
        boolean led = text.is(token, WordClass.PREPOSITION) && !text.is(token, WordSet.NO_CLAUSE_OPENER);
        int period =
                text.is(token, WordSet.ANY_DETERMINER, WordSet.PERIOD_MODIFIER, WordSet.NUMBER) ? token + 1 : token;
        return led || text.is(token, WordClass.ADVERB) || text.is(period, WordClass.TIME);
    }

    /** The end of whom the cue is directed at: "(told) her |", "(shouted) at the officers |"; -1 if it is nobody. */
    private int listenerEnd(Cue cue, int mark) {
        Recipient recipient = cue.entry().recipient();
        boolean led = text.is(cue.end(), WordSet.TO) || text.is(cue.end(), WordSet.AT);
        boolean takes = recipient == Recipient.DIRECT
                || recipient == Recipient.OPTIONAL
                || REACHES.contains(text.lower(cue.head()));
        boolean asked = cue.passive() && text.is(cue.end(), WordSet.BY); // "had been asked by the officers"
        int listener = led || asked ? cue.end() + 1 : cue.end();
        if (!led && !takes) {
            return -1;
        }
        boolean owner = text.is(listener, WordClass.POSSESSIVE)
                && !isPhraseEnd(listener + 1, mark)
                && !(text.is(listener, "her") && isBeforeOccasion(listener + 1));
        if (isListener(listener) && !owner) {
            return listener + 1;
        }
        int end = NounPhrase.end(text, listener, mark);
        return Scan.any(listener, end, this::isSomebody) ? end : -1;
    }

    private boolean isSomebody(int token) {
        return text.names().at(token) >= 0
                || PersonNouns.contains(text.lower(token))
                || GroupNouns.isOrganizationOrPeople(text.lower(token));
    }
}
