package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleFinder;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrases that say what a named person is: before the name ("Sen. Hill"), after it ("Hill, the club's
 * manager"), or with a verb ("Hill is a baker", "Hill was sworn in as mayor", "elected Hill president").
 */
final class Introductions {
    /** The maximum number of words between an article and the noun. */
    private static final int LONGEST = 5;

    /** Titles that do not say what the person does. */
    private static final Set<String> MERE_TITLES = WordList.words(Introductions.class, "mere-titles.txt");

    private final NewsText text;
    private final OfficeWords words;

    /**
     * A phrase that says what somebody is.
     *
     * @param first its first token
     * @param noun its head noun
     * @param end the token after its last
     * @param chosen whether it says that they were chosen for an office: "elected Hill mayor"
     */
    record Phrase(int first, int noun, int end, boolean chosen) {}

    Introductions(NewsText text, OfficeWords words) {
        this.text = text;
        this.words = words;
    }

    /** The phrases for the name with this index. */
    List<Phrase> of(int name) {
        List<Phrase> phrases = new ArrayList<>(1);
        besides(name, phrases);
        atTitle(name, phrases);
        atTask(name, phrases);
        atAgent(name, phrases);
        behindNoun(name, phrases);
        behindVerb(name, phrases);
        return phrases;
    }

    /**
     * Adds the role beside the name, with its last word before a preposition as head; or a title inside the name. For
     * "Prof Mary Hill, a wound specialist," both; not for "Senator Mary Hill, a farmer,": the farmer is another.
     */
    private void besides(int name, List<Phrase> phrases) {
        Optional<Span> role = text.roles().of(name);
        role.ifPresent(span -> addRole(name, span, phrases));
        role.filter(this::isTitleAlone)
                .flatMap(title -> RoleFinder.behind(text.tokens(), text.names(), name))
                .filter(span -> !isOwned(span))
                .ifPresent(span -> addRole(name, span, phrases));
        int first = text.names().firstToken(name);
        if (text.names().endToken(name) > first + 1 && Titles.isAt(text.tokens(), first)) {
            phrases.add(new Phrase(first, first, first + 1, false));
        }
    }

    private boolean isTitleAlone(Span role) {
        int title = text.tokens().at(role.start());
        return role.end() == text.tokens().end(title) && MERE_TITLES.contains(words.bare(title));
    }

    /** "Dr Hill, | her husband and their son": relatives rather than a second description. */
    private boolean isOwned(Span phrase) {
        return text.is(text.tokens().at(phrase.start()), WordClass.POSSESSIVE);
    }

    private void addRole(int name, Span role, List<Phrase> phrases) {
        int first = text.tokens().at(role.start());
        int end = text.tokens().at(role.end() - 1) + 1;
        int head = first;
        while (head + 1 < end && !text.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        if (first < text.names().firstToken(name) || text.cueAt(end) < 0) {
            int owner = text.is(first - 1, WordSet.GENITIVE) && first > 1 ? first - 2 : first;
            phrases.add(new Phrase(owner, head, end, false));
            int post = beforeRank(first, head);
            if (post < head) {
                phrases.add(new Phrase(owner, post, post + 1, false));
            }
        }
    }

    /** "(Army) spokesman (Maj. Gen.)": the post before the rank or title that is the head; else the head. */
    private int beforeRank(int first, int head) {
        int post = head;
        while (post > first && text.isCapital(post) && Titles.isAt(text.tokens(), post)) {
            post--;
        }
        return !text.isCapital(post) && RoleWords.isNoun(text.tokens(), post) ? post : head;
    }

    /** "Dr. Hill": adds a title that is not a role. */
    private void atTitle(int name, List<Phrase> phrases) {
        int title = text.names().firstToken(name) - 1;
        if (text.isWord(title)
                && Titles.isAt(text.tokens(), title)
                && words.isOffice(title)
                && !RoleWords.isNoun(text.tokens(), title)) {
            phrases.add(new Phrase(title, title, title + 1, false));
        }
    }

    /** "Karl Voss KC, prosecuting,": adds the task that the person performs. */
    private void atTask(int name, List<Phrase> phrases) {
        int end = text.names().endToken(name);
        int task = (text.isMark(end, ',') || !text.isCapital(end) ? end : end + 1) + 1;
        if (text.isMark(task - 1, ',')
                && text.isWord(task)
                && Participle.isPresent(text, task)
                && words.isOffice(task)) {
            phrases.add(new Phrase(task, task, task + 1, false));
        }
    }

    /** "The inquiry, chaired by retired judge Mary Hill": adds the task of a passive's agent. */
    private void atAgent(int name, List<Phrase> phrases) {
        int first = text.names().firstToken(name);
        int by = first - 1;
        while (by > first - LONGEST && text.is(by, WordClass.OPEN)) {
            by--;
        }
        int verb = by - 1;
        if (text.is(by, WordSet.BY)
                && text.isWord(verb)
                && Participle.isRegularPast(text, verb)
                && words.isOffice(verb)) {
            phrases.add(new Phrase(verb, verb, verb + 1, false));
        }
    }

    /** "(The coroner,) Dr | Hill": the title before the name, if a comma precedes it; otherwise the name. */
    private int titled(int name) {
        int first = text.names().firstToken(name);
        boolean title = text.isWord(first - 1) && Titles.isAt(text.tokens(), first - 1) && text.isMark(first - 2, ',');
        return title ? first - 1 : first;
    }

    /** "Karl Voss, | its director, Mr Hill, its manager,": the noun behind a name is that one's. */
    private boolean isOfNameBefore(int determiner) {
        int name = text.isMark(determiner - 1, ',') ? text.names().at(determiner - 2) : -1;
        return name >= 0 && text.names().type(name) == EntityType.PERSON;
    }

    /**
     * "… said his nephew, Karl Voss.", "the first lady, Ana Voss,", "the coroner, Dr Ana Voss,", "the port's
     * chairman, Sir Karl Voss,": adds a noun with the name in apposition.
     */
    private void behindNoun(int name, List<Phrase> phrases) {
        int start = titled(name);
        int noun = start - 1;
        int end = text.names().endToken(name);
        boolean pair = words.before(0, text.isMark(noun, ',') ? noun - 1 : noun) > 0;
        if (text.isMark(noun, ',')) {
            noun--;
            boolean titled = start < text.names().firstToken(name) || Titles.isAt(text.tokens(), start);
            if (!text.isMark(end, '.') && !((pair || titled) && text.isMark(end, ','))) {
                return;
            }
        } else if (!pair) {
            return;
        }
        if (!pair && (noun < 0 || !RoleWords.isNoun(text.tokens(), noun))) {
            return;
        }
        int first = pair ? noun - 1 : noun;
        while (first > noun - LONGEST && text.is(first - 1, WordClass.OPEN) && text.cueAt(first - 1) < 0) {
            first--;
        }
        boolean owned = start < text.names().firstToken(name) && text.is(first - 1, WordSet.GENITIVE);
        if (pair || owned || (text.is(first - 1, WordSet.ANY_DETERMINER) && !isOfNameBefore(first - 1))) {
            phrases.add(new Phrase(first, noun, noun + 1, false));
        }
    }

    /**
     * "Hill is a Dutch baker", "Hill, who was sworn in as mayor,", "chose Hill as finance minister", "elected Hill
     * mayor": adds the predicate.
     */
    private void behindVerb(int name, List<Phrase> phrases) {
        int end = text.names().endToken(name);
        int i = text.isMark(end, ',') && text.is(end + 1, WordClass.RELATIVE) ? end + 2 : end;
        int verb = i;
        while (i < verb + 3 && (text.is(i, WordSet.BE) || text.is(i, WordSet.HAVE) || text.is(i, WordSet.APPOINTED))) {
            i++;
        }
        boolean chosen = i > verb
                ? text.is(i - 1, WordSet.APPOINTED)
                : text.is(text.names().firstToken(name) - 1, WordSet.APPOINTED) && i == end;
        boolean bare = i > verb && text.is(i - 1, WordSet.BE);
        i += chosen && text.is(i, WordSet.IN) ? 1 : 0;
        boolean as = text.is(i, WordSet.AS) && (chosen || i == end);
        i += as ? 1 : 0;
        boolean article = text.is(i, WordSet.ARTICLE) || (as && text.is(i, WordClass.POSSESSIVE));
        boolean says = as || chosen || (bare && article);
        if (!says || text.isQuoted(i)) {
            return;
        }
        int first = article ? i + 1 : i;
        int noun = first;
        while (noun < first + LONGEST && text.is(noun, WordClass.OPEN) && text.is(noun + 1, WordClass.OPEN)) {
            noun++;
        }
        if (noun < text.tokens().size() && RoleWords.isNoun(text.tokens(), noun)) {
            phrases.add(new Phrase(first, noun, noun + 1, chosen || as));
        }
    }
}
