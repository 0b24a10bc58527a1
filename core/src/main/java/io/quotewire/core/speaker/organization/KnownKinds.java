package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Resolves "the airline" to a well-known one, from {@code known-kinds.tsv}: the only such organisation named
 * before, if it is the topic of a sentence, and no other organisation has been named that may be one too.
 */
public final class KnownKinds {
    private static final Set<String> MODIFIERS = WordList.ofKind(KnownKinds.class, "known-modifiers.txt", kind -> true);
    private static final Set<String> STATES = WordList.ofKind(KnownKinds.class, "known-modifiers.txt", "state"::equals);
    /** How many sentences back it must have been named. */
    private static final int FARTHEST = 6;
    /** How many names before the noun are considered. */
    private static final int MOST = 60;
    /** How far back, in tokens, one without a name is searched for. */
    private static final int MOST_BACK = 400;
    /** All are listed, and a text rarely tells of two. */
    private static final String CENTRAL_BANK = "central-bank";
    /** Too many things are a group. */
    private static final String GROUP = "group";
    /** What an organisation has, behind its name: "Ryanair shares fell". */
    private static final Set<String> SHARES = Set.of("shares", "stock", "profits");

    private final NewsText text;
    private final People people;
    private final OrganizationTopic topics;

    public KnownKinds(NewsText text, People people) {
        this.text = text;
        this.people = people;
        this.topics = new OrganizationTopic(text, people);
    }

    /** Whether the lower-case adjective tells only how an organisation fares: "the struggling company". */
    public static boolean isOfState(String adjective) {
        return STATES.contains(adjective);
    }

    /** Whether the lower-case noun is for what a business has: "Ryanair shares fell". */
    static boolean areShares(String noun) {
        return SHARES.contains(noun);
    }

    /**
     * The name of the organisation that the phrase from the article to the noun refers to: "the airline", "the budget
     * airline", "the tech giant"; not "the Irish airline", since the list tells no countries, nor "the college union".
     */
    public OptionalInt named(int article, int noun) {
        String word = text.lower(noun);
        String two = noun > article + 1 ? text.lower(noun - 1) + '-' + word : word;
        String kind = KnownNames.isNoun(two) ? two : word;
        int first = kind.equals(word) ? noun : noun - 1;
        for (int i = article + 1; i < first; i++) {
            if (!MODIFIERS.contains(text.lower(i))) {
                return OptionalInt.empty();
            }
        }
        return KnownNames.isNoun(kind) ? last(article, kind, noun) : OptionalInt.empty();
    }

    private OptionalInt last(int article, String kind, int noun) {
        int found = -1;
        int next = text.names().firstFrom(article);
        for (int i = next - 1; i >= Math.max(0, next - MOST); i--) {
            if (text.names().type(i) == EntityType.ORGANIZATION && people.of(i).isEmpty()) {
                Set<String> nouns = KnownNames.of(words(i));
                boolean such = nouns.contains(kind);
                boolean second = such && found >= 0 && !isSame(words(i), words(found));
                if (second || (!such && nouns.isEmpty() && mayBe(i, kind, noun))) {
                    return OptionalInt.empty();
                }
                found = such && (found < 0 || !isTopic(found)) ? i : found;
            }
        }
        if (found >= 0 && kind.equals(CENTRAL_BANK)) {
            boolean other = isAnother(article, kind, noun) || OtherPlace.isBetween(text, nearest(article), article);
            return other ? OptionalInt.empty() : OptionalInt.of(found);
        }
        boolean recent = found >= 0
                && text.sentenceAt(article) - text.sentenceAt(text.names().firstToken(found)) <= FARTHEST
                && (isTopic(found) || (!kind.equals(GROUP) && isAloneBefore(found, article)))
                && article - text.names().firstToken(found) <= MOST_BACK
                && !isUntagged(text.names().firstToken(found), article)
                && !isAnother(article, kind, noun);
        return recent ? OptionalInt.of(found) : OptionalInt.empty();
    }

    /** The central bank that was named last before the token. */
    private int nearest(int token) {
        int name = text.names().firstFrom(token) - 1;
        while (!KnownNames.is(words(name), CENTRAL_BANK)) {
            name--;
        }
        return name;
    }

    /** "Harland" and "Harland Air Lines". */
    private static boolean isSame(String name, String other) {
        return name.equals(other) || name.startsWith(other + ' ') || other.startsWith(name + ' ');
    }

    /** Whether the name may be that of an unknown one: "Bank of Lima" for "the central bank". */
    private boolean mayBe(int name, String kind, int noun) {
        return kind.equals(CENTRAL_BANK)
                ? words(name).contains(text.lower(noun))
                : !OrganizationKinds.isOther(text.lower(text.names().endToken(name) - 1), text.lower(noun));
    }

    /** Whether the sentence begins with the name, and is about it: "Ryanair flew", "On Monday Tesla's sales". */
    private boolean isTopic(int name) {
        int first = text.names().firstToken(name);
        first = text.is(first - 1, WordSet.THE) ? first - 1 : first;
        int sentence = text.sentenceAt(first);
        int start = Dateline.behind(
                text, text.sentences().start(sentence), text.sentences().end(sentence));
        while (start < first
                && (text.is(start, WordClass.ADVERB)
                        || text.is(start, WordClass.CONJUNCTION)
                        || text.is(start, WordClass.PUNCTUATION)
                        || text.is(start, WordClass.PREPOSITION)
                        || text.is(start, WordSet.WEEKDAY))) {
            start++;
        }
        int behind = text.names().endToken(name);
        boolean owner = text.is(behind, WordSet.GENITIVE) || areShares(text.lower(behind));
        return start == first && (owner || topics.subject(first).isPresent());
    }

    /**
     * Whether it is the subject of the sentence before and the only organisation since: "It rains, Harland said. The
     * party said"; not of a relative clause, nor if the text has such a one without a name: "the party's plan".
     */
    private boolean isAloneBefore(int name, int article) {
        int first = text.names().firstToken(name);
        int start = text.sentences().start(text.sentenceAt(first));
        first = text.is(first - 1, WordSet.THE) ? first - 1 : first;
        if (text.sentenceAt(article) - text.sentenceAt(start) > 1
                || topics.subject(first).isEmpty()
                || text.is(first - 1, WordSet.OF)
                || (text.cueAt(first - 1) < 0
                        && (text.is(first - 1, WordSet.ANY_RELATIVE) || text.is(first - 1, WordClass.OPEN)))
                || isNameless(KnownNames.of(words(name)), article)) {
            return false;
        }
        int next = text.names().firstFrom(article);
        for (int i = next - 1; i >= 0 && text.names().firstToken(i) >= start; i--) {
            if (text.names().type(i) == EntityType.ORGANIZATION && !isSame(words(i), words(name))) {
                return false;
            }
        }
        return true;
    }

    /** "The airline was sold": one of the kinds without a name beside it; not "the airline Harland". */
    private boolean isNameless(Set<String> nouns, int end) {
        for (int i = Math.max(0, end - MOST_BACK); i < end; i++) {
            boolean such = nouns.contains(text.lower(i)) || nouns.contains(text.lower(i - 1) + '-' + text.lower(i));
            if (such && text.names().at(i) < 0 && text.names().at(i + 1) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a capitalised word that is part of no name, and may be another such organisation. */
    private boolean isUntagged(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.isCapital(i)
                    && text.names().at(i) < 0
                    && text.is(i, WordClass.OPEN)
                    && !text.opensSentence(i)
                    && text.quoteAt(i) < 0
                    && !text.is(i, WordSet.WEEKDAY)
                    && !text.is(i, WordSet.MONTH)
                    && !AgeOrOrigin.isOrigin(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A German airline", "the adoption agency", "the regulator for charities", "the charity Harland": another one. */
    private boolean isAnother(int article, String kind, int noun) {
        int length = kind.equals(CENTRAL_BANK) ? 2 : 1;
        return text.tokens()
                .anyAlike(
                        article - MOST_BACK,
                        noun,
                        i -> !text.names().is(i, EntityType.ORGANIZATION)
                                && (length == 1 || text.is(i - 1, text.lower(noun - 1)))
                                && !(text.is(i - length, WordSet.THE) && isAlone(i)));
    }

    /** Not "the regulator (for charities)", "the charity (Harland)". */
    private boolean isAlone(int noun) {
        return !text.is(noun + 1, WordClass.PREPOSITION) && !text.is(noun + 1, WordSet.OF) && !text.isCapital(noun + 1);
    }

    private String words(int name) {
        return text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
    }
}
