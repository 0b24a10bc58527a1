package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Finds the addressee of a cue: "told reporters that", "said to her doctor that". Pure functions. */
public final class Addressee {
    private static final int LONGEST = 12;
    /** "More than a dozen". */
    private static final String THAN = "than";

    private Addressee() {}

    /** The token after the cue and its addressee: "told the crew |". */
    public static int past(ReportingSentence sentence, Cue cue) {
        return Math.max(cue.end(), behind(sentence, cue, cue.end()));
    }

    /**
     * The token after the addressee, at which the content can begin; the token itself if there is none; -1 if the cue
     * requires an addressee and has none.
     */
    public static int behind(ReportingSentence sentence, Cue cue, int i) {
        NewsText text = sentence.text();
        Recipient recipient = cue.entry().recipient();
        if (recipient == Recipient.DIRECT || recipient == Recipient.OPTIONAL) {
            int end = behindNounPhrase(sentence, i);
            boolean told = end > i
                    && (recipient == Recipient.DIRECT
                            || opensContent(text, Occasion.behind(sentence, end))
                            || SubjectBehindAddressee.isPronounAt(text, end));
            return told ? end : recipient == Recipient.OPTIONAL ? i : -1;
        }
        if ("promise".equals(cue.entry().lemma())) {
            // "Promised residents that it would open"; "promised to open it" has no addressee
            int end = behindNounPhrase(sentence, i);
            boolean people = end > i && GroupNouns.arePeople(text.lower(end - 1));
            boolean that = people && text.is(end, WordSet.THAT) && opensSubject(text, end + 1);
            return that || (end > i && SubjectBehindAddressee.isPronounAt(text, end)) ? end : i;
        }
        boolean to = recipient == Recipient.TO && text.is(i, WordSet.TO);
        boolean with = recipient == Recipient.WITH && text.is(i, WordSet.WITH);
        boolean of = recipient == Recipient.OF && text.is(i, WordSet.OF);
        if (to || with || of) {
            int end = behindNounPhrase(sentence, i + 1);
            return end > i + 1 ? end : i;
        }
        return i;
    }

    /** "Promised people that | the road", "that | taxes would"; not "promised people that work free care". */
    private static boolean opensSubject(NewsText text, int i) {
        return text.is(i, WordSet.SUBJECT, WordSet.ANY_DETERMINER)
                || (text.isCapital(i) && !text.isFinite(i))
                || (text.is(i + 1, WordClass.AUXILIARY) && !text.isFinite(i));
    }

    /**
     * "Told people | in the south to leave", "warned those | staying there to be wary": the infinitive after the
     * addressee's modifier; -1 if there is none.
     */
    static int infinitiveBehind(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int start = cue.end();
        boolean those = text.is(start, "those");
        int end = those ? start + 1 : NounPhrase.end(text, start, sentence.end());
        int aside = end > start ? InfinitiveBehindAside.at(sentence, cue, end) : -1;
        if (aside >= 0) {
            return aside;
        }
        boolean people = those
                || (end > start && text.names().at(end - 1) < 0 && GroupNouns.arePeople(text.lower(end - 1)))
                || (end > start && text.is(end - 1, WordSet.PLURAL_NOUN));
        if (!people || !(text.is(end, WordSet.ANY_PREPOSITION) || Participle.isPresent(text, end))) {
            return -1;
        }
        for (int i = end + 1; i < Math.min(sentence.end(), end + LONGEST); i++) {
            if (text.is(i, WordSet.TO) && opensVerb(text, i + 1) && !isTold(text, i + 2)) {
                return text.is(i - 1, WordSet.NEGATION) ? i - 1 : i;
            }
            if (Pause.at(text, i) || text.isQuoted(i) || text.isFinite(i) || text.is(i, WordSet.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The crew on the way to work that it was late": a "that" which no reporting verb introduces. */
    private static boolean isTold(NewsText text, int that) {
        return text.is(that, WordSet.THAT) && text.cueAt(that - 1) < 0;
    }

    private static boolean opensVerb(NewsText text, int i) {
        int verb = text.is(i, WordClass.ADVERB) ? i + 1 : i;
        return text.is(verb, WordSet.BE) || KnownVerbs.isMostlyVerb(text.lower(verb));
    }

    private static boolean opensContent(NewsText text, int i) {
        return text.is(i, WordSet.CONTENT_OPENER) || (text.is(i, WordSet.NEGATION) && text.is(i + 1, WordSet.TO));
    }

    /**
     * The end of a short noun phrase: a pronoun, or a determiner, adjectives and nouns up to the next word of another
     * phrase or clause.
     */
    private static int behindNounPhrase(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (text.is(start, WordSet.OBJECT) && !text.isCapital(start)) {
            return start + 1;
        }
        boolean cause = text.is(text.is(start, WordClass.ADVERB) ? start + 1 : start, WordSet.FOR);
        if (cause) { // "pressed (privately) for a ban"
            return start;
        }
        int i = behindRoughly(text, start);
        while (i < sentence.end()
                && i - start < LONGEST
                && (text.isWord(i) || text.is(i, WordSet.GENITIVE) || text.is(i, "'") || isInSite(text, i))) {
            if (endsPhrase(text, start, i)) {
                break;
            }
            i++;
            if (text.isMark(i, '(')) {
                i = behindBracket(sentence, i);
            }
        }
        return text.isFinite(i) && i - start > 1 && !describes(sentence, i)
                ? SubjectBehindAddressee.of(text, start, i)
                : i;
    }

    /** "Told the Dock Board (DB) | that", "told the Senate (upper house) | he": the token behind a closed bracket. */
    private static int behindBracket(ReportingSentence sentence, int open) {
        NewsText text = sentence.text();
        int stop = Math.min(sentence.end(), open + LONGEST);
        int close = Scan.to(open + 1, stop, i -> text.isMark(i, ')'));
        return close < stop ? close + 1 : open;
    }

    /** "Told harbournews.co.uk", "told www.harbour.sk": a stop within a site's address. */
    private static boolean isInSite(NewsText text, int stop) {
        return text.tokens().isGluedStop(stop) && !text.isCapital(stop + 1);
    }

    /** Whether the token is no part of the noun phrase that begins at {@code start}. */
    private static boolean endsPhrase(NewsText text, int start, int i) {
        boolean outlet = SubjectBehindAddressee.isOfOutlet(text, start, i);
        return opensContent(text, i)
                || text.is(i, WordSet.SUBJECT)
                || (text.is(i, WordSet.WEEKDAY) && !outlet && !SubjectBehindAddressee.isOfPaper(text, i))
                || isOtherPreposition(text, i)
                || (text.isFinite(i) && !isToldPlural(text, start, i) && !outlet)
                || (i > start && (isOtherDeterminer(text, i) || isBehindPeople(text, i)));
    }

    /**
     * "Told reporters | Democratic leaders in the House had", "told reporters | doctors in Lima had"; not "called on
     * former referees Hill and Hale to".
     */
    private static boolean isBehindPeople(NewsText text, int i) {
        if (text.isCapital(i - 1) || !GroupNouns.arePeople(text.lower(i - 1))) {
            return false;
        }
        int name = text.names().at(i);
        return text.isCapital(i)
                ? name < 0 || text.names().type(name) != EntityType.PERSON
                : Plural.endsLikeOne(text.lower(i - 1))
                        && GroupNouns.arePeople(text.lower(i))
                        && text.is(i + 1, WordSet.PLACING);
    }

    /** A preposition that introduces neither the noun's complement nor an addressee's organisation. */
    private static boolean isOtherPreposition(NewsText text, int i) {
        return text.is(i, WordSet.ANY_PREPOSITION) && !text.is(i, WordSet.NOUN_JOINT) && !leadsToOrganization(text, i);
    }

    /** A determiner that opens another noun phrase, unless it is part of a name or follows a word that leads to it. */
    private static boolean isOtherDeterminer(NewsText text, int i) {
        return text.is(i, WordSet.ANY_DETERMINER)
                && !(text.isCapital(i) && text.isCapital(i - 1))
                && !text.is(i - 1, WordSet.NOUN_JOINT)
                && !text.is(i - 1, WordClass.DETERMINER)
                && !leadsToOrganization(text, i - 1);
    }

    /** "Told fans | gathered in the rain that": a participle that modifies the addressees. */
    private static boolean describes(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return RelativeBehindCue.isReduced(text, i)
                && text.is(i + 1, WordClass.PREPOSITION)
                && RelativeBehindCue.thatBehind(sentence, i) >= 0;
    }

    /** "A reporter for Radio Lima", "a journalist from the Herald". */
    private static boolean leadsToOrganization(NewsText text, int i) {
        int name = text.is(i + 1, WordSet.THE) ? i + 2 : i + 1;
        return text.is(i, WordSet.FOR, WordSet.FROM) && text.isCapital(name);
    }

    /**
     * "About a hundred scouts", "more than 40 scouts": the token of the number; the token itself in "about the scouts".
     */
    private static int behindRoughly(NewsText text, int start) {
        boolean above = text.is(start + 1, THAN);
        int count = above ? start + 2 : start + 1;
        int number = text.is(count, WordSet.ARTICLE) ? count + 1 : count;
        boolean rough = (above || text.is(start, WordSet.ROUGHLY)) && text.isNumber(number);
        return rough ? number : start;
    }

    /** "Told delegates", "told young delegates that": a plural noun that is spelt like a verb. */
    private static boolean isToldPlural(NewsText text, int start, int i) {
        boolean behindCue = i == start;
        boolean behindAdjective = i == start + 1
                && text.is(i + 1, WordSet.THAT)
                && text.is(start, WordClass.OPEN)
                && !text.isCapital(start)
                && !GroupNouns.contains(text.lower(start));
        return ((behindCue || behindAdjective) && text.is(i, WordClass.OPEN) && Plural.endsLikeOne(text.lower(i)))
                || (behindCue && isOfPeople(text, i));
    }

    /** "Told | displaced families": a participle that modifies the addressees. */
    private static boolean isOfPeople(NewsText text, int participle) {
        String noun = text.lower(participle + 1);
        return Participle.isRegularPast(text, participle)
                && text.is(participle + 1, WordClass.OPEN)
                && Plural.endsLikeOne(noun)
                && GroupNouns.arePeople(noun);
    }
}
