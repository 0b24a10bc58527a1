package io.quotewire.core.speaker.phrase;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.QuotedModifier;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.OneLine;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a source, without a relative pronoun after them ("Larkin, who"). Not thread-safe. */
public final class SourceWords {
    private static final String POLICE = "police";
    private final NewsText text;
    private final int first;
    private final int end;
    /** The head noun, which nearly every rule asks for; -1 until one does. */
    private int noun = -1;

    /**
     * The words {@code [first, end)}.
     *
     * @param text the text that contains them
     * @param first their first token
     * @param end the token after the last; greater than {@code first}
     */
    public SourceWords(NewsText text, int first, int end) {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a source from token " + first + " to " + end);
        }
        this.text = text;
        this.first = first;
        this.end = end;
    }

    public static SourceWords of(NewsText text, Span source) {
        int first = text.tokens().at(source.start());
        int end = text.tokens().at(source.end() - 1) + 1;
        while (end > first + 1
                && (text.is(end - 1, WordClass.RELATIVE)
                        || text.is(end - 1, WordSet.THAT)
                        || text.isMark(end - 1, ','))) {
            end--;
        }
        return new SourceWords(text, first, end);
    }

    /** The text that contains them. */
    public NewsText text() {
        return text;
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    /** "Said a lawyer, Hill", "according to a lawyer, Hill denied": the next verb may be that of another subject. */
    public boolean isObject() {
        return text.cueAt(first - 1) >= 0 || SourcePreposition.isBefore(text, first);
    }

    public boolean isSingle() {
        return end - first == 1;
    }

    /**
     * Whether it is just "the" and a noun: "The senator", "the company", "a ministry" of "a ministry statement", and
     * "Police" in a text that has named one force; "the former senator" may be somebody else.
     */
    public boolean isTheNoun() {
        return (isBareNoun() && isOfOneForce())
                || (end - first == 2
                        && (text.is(first, WordSet.THE) || (text.is(first, WordSet.ARTICLE) && ownsText())));
    }

    /** Whether it is a noun that needs no article: "Police". */
    public boolean isBareNoun() {
        return isSingle() && isPolice();
    }

    /** "Police", "Lima police". */
    public boolean isPolice() {
        return text.is(noun(), POLICE);
    }

    /** "Lima police" are the only force named before. */
    private boolean isOfOneForce() {
        int from = Math.max(0, first - Reach.OF_ORGANIZATIONS) + 1;
        Set<String> forces = new HashSet<>(2);
        boolean several = text.tokens()
                .anyAlike(from, first, i -> isForce(i) && forces.add(text.lower(i - 1)) && forces.size() > 1);
        return !several && !forces.isEmpty();
    }

    private boolean isForce(int police) {
        return text.isCapital(police - 1)
                && text.is(police - 1, WordClass.OPEN)
                && (text.names().at(police - 1) >= 0 || !text.opensSentence(police - 1));
    }

    /** "A ministry (statement)" in a text that has named one ministry. */
    private boolean ownsText() {
        int named = -1;
        for (int i = Math.max(0, first - Reach.OF_ORGANIZATIONS); AuthoredNouns.isAt(text, end) && i < first; i++) {
            if (text.is(i, text.lower(first + 1)) && text.isCapital(i)) {
                boolean other = named >= 0 && !text.is(i - 1, text.lower(named - 1));
                if (other || text.is(i - 2, WordSet.GENITIVE)) {
                    return false;
                }
                named = i;
            }
        }
        return named > 0 && text.cueAt(end) < 0;
    }

    /**
     * The noun that ends a definite phrase: "The England skipper", "the former minister on Monday", "the mother of
     * three"; -1 if it is none.
     */
    public int definiteNoun() {
        int head = noun();
        if (head == first || !text.is(first, WordSet.THE) || !text.is(head, WordClass.OPEN)) {
            return -1;
        }
        boolean children = text.is(head + 1, WordSet.OF) && text.is(head + 2, WordSet.NUMBER);
        return (children ? head + 3 : head + 1) == endBeforeDay() ? head : -1;
    }

    /** The noun of "the 41-year-old fisherman from Lima"; -1 if it tells no age. */
    public int agedNoun() {
        boolean aged = text.is(first, WordSet.THE) && AgeOrOrigin.isAge(text.lower(first + 1));
        return aged && noun() > first + 1 ? noun() : -1;
    }

    /** The noun after a possessive pronoun: "Her lawyer"; -1 if there is none. */
    public int ownedNoun() {
        int head = noun();
        return head > first && head + 1 == end && text.is(first, WordSet.SPEAKING_OWNER) ? head : -1;
    }

    public boolean startsWithArticle() {
        return isArticle(text, first);
    }

    /** The head noun of the phrase, ignoring a day at its end. */
    public int noun() {
        if (noun < 0) {
            int behind = QuotedModifier.behindTitle(text, first); // "the “Harbour Lights” | star"
            noun = HeadNoun.of(text, behind < end ? behind : first, endBeforeDay());
        }
        return noun;
    }

    /**
     * The start of the day that ends the phrase: "The court on Tuesday", "the court earlier last week"; the end if
     * there is none.
     */
    public int endBeforeDay() {
        int i = end;
        while (i > first + 1 && (text.is(i - 1, WordClass.TIME) || text.is(i - 1, WordSet.WEEKDAY))) {
            i--;
        }
        while (i < end && i > first + 1 && leadsDay(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean leadsDay(int token) {
        return text.is(token, WordClass.PREPOSITION)
                || text.is(token, WordSet.PERIOD_MODIFIER)
                || text.is(token, WordSet.DAY_MODIFIER);
    }

    /** Whether the head noun is capitalised and an open-class word. */
    public boolean hasCapitalNoun() {
        return text.tokens().isCapital(noun()) && text.is(noun(), WordClass.OPEN);
    }

    /** Whether the words name a person. */
    public boolean isOfPerson() {
        return text.names().has(EntityType.PERSON, first, end);
    }

    /** Whether the phrase is coordinated: "A party and a leader"; not "a trade and industry official". */
    public boolean areTwo() {
        return Scan.any(first, noun(), i -> text.is(i, WordClass.CONJUNCTION) && !joinsModifiers(i));
    }

    /** "(A trade) and (industry official)": between what describes one person. */
    private boolean joinsModifiers(int joint) {
        return joint > first
                && text.is(joint + 1, WordClass.OPEN)
                && isForOne(noun())
                && !text.names().is(joint - 1, EntityType.PERSON)
                && !PersonNouns.contains(text.lower(joint - 1))
                && !GroupNouns.contains(text.lower(joint - 1))
                && !RoleWords.isNoun(text.tokens(), joint - 1);
    }

    private boolean isForOne(int token) {
        return RoleWords.isNoun(text.tokens(), token) && !Plural.endsLikeOne(text.lower(token));
    }

    /**
     * The description in these words: "senior official at the port" for "a senior official at the port on Monday", "one
     * of the guards" for "One of the guards".
     */
    public String called() {
        int last = endBeforeDay();
        int start = first;
        while (start + 1 < last && isDeterminer(start) && !text.is(start + 1, WordSet.OF)) {
            start++;
        }
        String words = words(text, start, last);
        return isDeterminer(start) ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private boolean isDeterminer(int token) {
        return text.is(token, WordClass.DETERMINER) || text.is(token, WordClass.POSSESSIVE);
    }

    /** The words between two tokens as in the text, on one line, without a leading article. */
    public static String words(NewsText text, int first, int end) {
        int start = end - first > 1 && isArticle(text, first) ? first + 1 : first;
        return OneLine.of(text.tokens()
                .text()
                .substring(text.tokens().start(start), text.tokens().end(end - 1)));
    }

    private static boolean isArticle(NewsText text, int token) {
        return text.is(token, WordSet.ARTICLE);
    }
}
