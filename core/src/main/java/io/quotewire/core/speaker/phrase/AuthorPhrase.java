package io.quotewire.core.speaker.phrase;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the words for the author of a document in its noun phrase: "Harland's report", "a Harland report", "a report by
 * Harland", "a letter from Harland", "a report in the Herald", "the report, issued by Harland,". Pure functions.
 */
public final class AuthorPhrase {
    private static final String SEEN = "seen";
    private static final String CODE = "code";

    /** The maximum number of words from the participle to the preposition: "figures released on Tuesday by". */
    private static final int LONGEST_TO_AUTHOR = 8;

    /** The maximum number of words about authors: "Lima's mayor, Karl Voss, and Utah's, Mary Hill". */
    private static final int LONGEST_LIST = 14;

    private AuthorPhrase() {}

    /**
     * The words for the author; a pronoun if the document is "its".
     *
     * @param first the first token of the document's phrase
     * @param noun the document noun
     */
    public static Optional<SourceWords> of(NewsText text, int first, int noun) {
        for (int i = noun - 1; i >= first; i--) {
            int name = text.names().at(i);
            if (AuthorPreposition.isOwnersMark(text, i)) {
                boolean owner = i > first && !AuthorPreposition.isTime(text, i - 1);
                return owner ? Optional.of(new SourceWords(text, first, i)) : behind(text, noun);
            }
            if (name >= 0) {
                int start = Math.max(first, text.names().firstToken(name));
                if (start > first
                        && (AuthoredNouns.isPlatform(text.lower(start)) || text.is(first, WordClass.POSSESSIVE))) {
                    i = start; // "her Facebook page", "its Market Trends report"
                    continue;
                }
                boolean author = MissedMaker.isOrganization(text, name, noun)
                        || (text.names().type(name) == EntityType.ORGANIZATION && mayStandBefore(text, start, noun));
                return author ? Optional.of(new SourceWords(text, start, i + 1)) : behind(text, noun);
            }
            if (text.is(i, WordClass.POSSESSIVE)) {
                return Optional.of(new SourceWords(text, i, i + 1));
            }
            if (MissedMaker.isUntagged(text, i, first, noun)) {
                return Optional.of(new SourceWords(text, MissedMaker.start(text, i, first), i + 1));
            }
            boolean others = AuthoredNouns.isOfOthers(text.lower(i)) && !text.is(noun, CODE) && !isNewsOf(text, i);
            if (!text.is(i, WordClass.OPEN) || others) {
                break;
            }
            if (i > first && GroupNouns.isOrganization(text.lower(i)) && mayStandBefore(text, i, noun)) {
                return Optional.of(new SourceWords(text, first, i + 1));
            }
        }
        return behind(text, noun);
    }

    /** "A memo | seen (by the Herald)", which is not the author. */
    public static boolean isSeen(NewsText text, int participle) {
        return text.is(participle, SEEN);
    }

    /** "(The) Marner (report)": whether the words are one name directly before the document noun. */
    public static boolean isBeforeNoun(SourceWords words) {
        NewsText text = words.text();
        return words.isSingle() && text.names().at(words.first()) >= 0 && AuthoredNouns.isAt(text, words.end());
    }

    /** "The Daily Herald | news report", "a Harland | press release". */
    private static boolean isNewsOf(NewsText text, int token) {
        int name = text.names().at(token - 1);
        boolean press = text.is(token, "press") && !AuthoredNouns.isPrinted(text.lower(token + 1));
        return (press || text.is(token, "news"))
                && name >= 0
                && text.names().type(name) == EntityType.ORGANIZATION
                && !Plural.endsLikeOne(text.lower(token + 1));
    }

    /** Excludes the second of two names: "a Herald/Post poll". */
    private static boolean mayStandBefore(NewsText text, int start, int noun) {
        boolean author = AuthoredNouns.mayBeNamedBefore(text.lower(noun)) || AuthoredNouns.isSpread(text, noun);
        return author && !text.isMark(start - 1, '/');
    }

    private static Optional<SourceWords> behind(NewsText text, int noun) {
        int i = text.isMark(noun + 1, ',') ? behindPronoun(text, noun + 2) : behindDay(text, noun + 1);
        boolean others = AuthoredNouns.isDoneByOthers(text.lower(i), text.lower(noun)) && !isSpokesmans(text, i);
        boolean made = (text.is(i, WordSet.AUTHORED) && !others)
                || text.is(i, "carried")
                || AuthoredNouns.isMadeBy(text.lower(i), text.lower(noun))
                || text.is(i, AuthorPreposition.ATTRIBUTED);
        int last = made ? i + LONGEST_TO_AUTHOR : i;
        for (int j = made ? i + 1 : i; j <= last; j++) {
            int at = AuthorPreposition.author(text, j, noun);
            if (at >= 0) {
                return byline(text, at)
                        .or(() -> author(text, at))
                        .filter(author -> !text.isMark(noun + 1, ',') || !areSeveral(text, author));
            }
            if (text.is(j, WordClass.PUNCTUATION)
                    || text.isFinite(j)
                    || text.cueAt(j) >= 0
                    || (j > i + 1 && isOfAnother(text, j))
                    || AuthoredNouns.leadsToEvent(text.lower(j))) {
                break;
            }
        }
        int distant = DistantAuthor.first(text, noun);
        return distant < 0 ? Optional.empty() : author(text, distant);
    }

    /** "(A statement) signed by its spokesman, Karl Voss": who speaks for the body; not "signed by its head". */
    private static boolean isSpokesmans(NewsText text, int signed) {
        return text.is(signed, "signed")
                && Scan.any(
                        signed + 1,
                        Math.min(signed + LONGEST_LIST, text.tokens().size()),
                        i -> text.lower(i).startsWith("spokes") && text.sentenceAt(i) == text.sentenceAt(signed));
    }

    /** "(Posted on a website) used by", "(published in May on) crimes by": "by" belongs to another word. */
    private static boolean isOfAnother(NewsText text, int i) {
        boolean used = Participle.isPast(text, i) && !text.is(i - 1, WordSet.COORDINATOR);
        boolean deeds = text.is(i + 1, WordSet.BY)
                && Plural.endsLikeOne(text.lower(i))
                && text.is(i - 1, WordSet.ANY_PREPOSITION)
                && !text.is(i - 1, WordSet.IN);
        return used || deeds;
    }

    /** "(A report in) the Herald by Hill": the journalist rather than the paper. */
    private static Optional<SourceWords> byline(NewsText text, int paper) {
        int organization = text.names().at(text.is(paper, WordSet.THE) ? paper + 1 : paper);
        int by = organization < 0 || text.names().type(organization) != EntityType.ORGANIZATION
                ? paper
                : text.names().endToken(organization);
        int writer = text.is(by, WordSet.BY) ? text.names().at(by + 1) : -1;
        return writer >= 0 && text.names().type(writer) == EntityType.PERSON
                ? Optional.of(new SourceWords(text, by + 1, text.names().endToken(writer)))
                : Optional.empty();
    }

    /** "(A report) on Sunday | from the Herald", "(a report) earlier this week | from the Herald". */
    private static int behindDay(NewsText text, int token) {
        int day = text.is(token, WordSet.DAY_MODIFIER) || text.is(token, WordSet.PERIOD_MODIFIER) ? token + 1 : token;
        if (day > token && text.is(day, WordSet.PERIOD_MODIFIER)) {
            day++;
        }
        return AuthorPreposition.isTime(text, day) && !AuthorPreposition.isOwnersMark(text, day + 1) ? day + 1 : token;
    }

    /** "(The report,) which was | written by Hill". */
    private static int behindPronoun(NewsText text, int token) {
        return text.is(token, WordSet.THING_RELATIVE) && text.is(token + 1, WordSet.COPULA) ? token + 2 : token;
    }

    /** The words for the author named after "by", which begin at the token. */
    public static Optional<SourceWords> behindBy(NewsText text, int first) {
        return author(text, first);
    }

    private static Optional<SourceWords> author(NewsText text, int first) {
        int sentence = text.sentenceAt(first);
        int limit = sentence < 0 ? first : text.sentences().end(sentence);
        int end = NounPhrase.end(text, first, limit);
        int name = text.names().at(text.is(first, WordSet.THE) ? first + 1 : first);
        int behind = name < 0 ? end : text.names().endToken(name);
        // "A report from the Herald details plans": the last word is a verb
        boolean verb = end == behind + 1
                && Plural.endsLikeOne(text.lower(behind))
                && !text.isCapital(behind)
                && !GroupNouns.arePeople(text.lower(behind));
        int last = verb ? behind : joined(text, end, limit);
        int named = verb ? -1 : named(text, first, end);
        if (named >= 0) {
            int start = text.isComma(end) ? end + 1 : end;
            return Optional.of(new SourceWords(text, start, text.names().endToken(named)));
        }
        return end > first ? Optional.of(new SourceWords(text, first, last)) : Optional.empty();
    }

    /**
     * "(By) industry watchdog, | Harland", "(by) analysts | the Harland": the organisation behind a bare noun for what
     * it is; -1 if there is none.
     */
    private static int named(NewsText text, int first, int end) {
        String noun = text.lower(end - 1);
        boolean comma = text.isComma(end);
        int name = text.names().at(comma && !text.is(end + 1, WordSet.THE) ? end + 1 : comma ? end + 2 : end + 1);
        if (name < 0 || text.names().type(name) != EntityType.ORGANIZATION) {
            return -1;
        }
        int behind = text.names().endToken(name);
        boolean described = comma
                ? text.is(first, WordClass.OPEN) && !text.isCapital(first) && GroupNouns.isOrganization(noun)
                : text.is(end, WordSet.THE)
                        && !text.isCapital(end - 1)
                        && GroupNouns.contains(noun)
                        && (text.is(behind, WordClass.PUNCTUATION) || text.is(behind, WordClass.PREPOSITION));
        return described ? name : -1;
    }

    /** "(By Karl Voss) and Mary Hill", "(by Harland) and the Herald": extends the phrase to co-authors of one kind. */
    private static int joined(NewsText text, int end, int limit) {
        int next = text.is(end + 1, WordSet.THE) ? end + 2 : end + 1;
        int other = text.is(end, WordSet.PARTNER_JOINT) && next < limit
                ? text.names().at(next)
                : -1;
        int one = other < 0 ? -1 : text.names().at(end - 1);
        boolean alike = one >= 0
                && text.names().type(one) == text.names().type(other)
                && text.names().type(one) != EntityType.LOCATION;
        int behind = other < 0 ? end : text.names().endToken(other);
        // "The Herald and the Harland | crew"
        boolean owner = text.is(behind, WordClass.OPEN) && text.cueAt(behind) < 0 && !text.isFinite(behind);
        return alike && !owner ? joined(text, behind, limit) : end;
    }

    /**
     * "(The suit, filed by the mayor), Karl Voss, and the sheriff, Mary Hill, said": one of several authors is not
     * named alone.
     */
    private static boolean areSeveral(NewsText text, SourceWords author) {
        int comma = author.end();
        int sentence = text.sentenceAt(author.first());
        int limit = sentence < 0 ? comma : Math.min(text.sentences().end(sentence), comma + LONGEST_LIST);
        boolean joined = false;
        for (int i = comma; text.isMark(comma, ',') && i < limit && text.cueAt(i) < 0 && !text.isFinite(i); i++) {
            joined |= text.is(i, WordSet.PARTNER_JOINT);
            if (joined && text.names().at(i) >= 0) {
                return true;
            }
        }
        return false;
    }
}
