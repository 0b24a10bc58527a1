package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resolves an unnamed person whom one of the next two sentences names by the same noun: "A Harland spokesman said … The
 * spokesman, Karl Voss, said", "The labour minister said … “…,” labour minister Ana Ruiz said".
 */
public final class NamedNext {
    /** How many sentences ahead the person may be named. */
    private static final int FARTHEST = 2;
    /** The maximum number of words of a title. */
    private static final int LONGEST_TITLE = 5;

    private static final String SPOKEN = "spokes";
    private static final String MINISTER = "minister";

    private final NewsText text;
    private final People people;
    private final FrameSources sources;
    private final NamelessAntecedents nouns;
    private final NamedWithoutRole quoted;
    private final NamedAfterLead lead;
    private final LeadProtagonist protagonist;

    public NamedNext(NewsText text, People people, FrameSources sources, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.sources = sources;
        this.nouns = new NamelessAntecedents(text);
        this.quoted = new NamedWithoutRole(text, people, sources, offices);
        this.lead = new NamedAfterLead(text, people, sources, offices);
        this.protagonist = new LeadProtagonist(text, people, nouns, offices);
    }

    /** The person to whom the words refer; empty if the text does not then name them so. */
    public Optional<Person> of(SourceWords source) {
        Optional<Gender> gender = source.areTwo() ? Optional.empty() : nouns.person(source.noun());
        return text.sentenceAt(source.first()) < 0
                ? Optional.empty()
                : gender.flatMap(told ->
                        soon(source, told).or(() -> another(source, told)).or(() -> protagonist.of(source)));
    }

    /** The person who is named and speaks next; nobody for two, a source, or one who asked not to be named. */
    private Optional<Person> another(SourceWords source, Gender gender) {
        return text.is(source.noun(), WordSet.HIDDEN_SOURCE) || LeadPerson.joins(text, source)
                ? Optional.empty()
                : quoted.of(source, gender)
                        .or(() -> lead.of(source, gender))
                        .filter(person -> !ReactingSubjects.asksForNoName(text, source));
    }

    /** The person whom one of the next two sentences names by the same noun. */
    private Optional<Person> soon(SourceWords source, Gender gender) {
        int sentence = text.sentenceAt(source.first());
        int last = Math.min(text.sentences().size() - 1, sentence + FARTHEST);
        int limit = text.sentences().end(last);
        for (int i = text.names().firstFrom(source.end());
                i < text.names().size() && text.names().firstToken(i) < limit;
                i++) {
            Person person = people.of(i).orElse(null);
            if (person != null && Headlines.firstMention(text, person) == i && isSo(source, i)) {
                return Optional.of(person).filter(one -> one.gender().agrees(gender));
            }
        }
        return Optional.empty();
    }

    private boolean isSo(SourceWords source, int name) {
        int token = text.names().firstToken(name);
        int first = isOfOthers(source, name) ? -1 : hasSaidIt(source, name) ? token : start(source, token);
        return first >= 0 && !speakOthers(source, first);
    }

    /** "(A mayor said it was late.) Karl Voss made the remarks in Lima". */
    private boolean hasSaidIt(SourceWords source, int name) {
        return text.sentenceAt(text.names().firstToken(name)) > text.sentenceAt(source.first())
                && RemarkMade.isBehind(text, text.names().endToken(name));
    }

    /** The start of "the spokesman, Karl Voss", "the official, Deputy Secretary Voss", "labour minister Ana Ruiz". */
    private int start(SourceWords source, int name) {
        int noun = name - 1;
        while (noun > name - LONGEST_TITLE && text.isCapital(noun) && text.is(noun, WordClass.OPEN)) {
            noun--;
        }
        if (text.isComma(noun)) {
            int first = modifiers(source, noun - 1);
            boolean so =
                    first >= 0 && text.is(first - 1, WordSet.THE) && (sources.isAt(noun - 1) || sources.isAt(name));
            return so ? first - 1 : -1;
        }
        int first = isOfOne(source) ? modifiers(source, name - 1) : -1;
        boolean so = first > 0
                && sources.isAt(name)
                && (text.opensSentence(first)
                        || text.is(first - 1, WordClass.PUNCTUATION)
                        || text.isQuoted(first - 1)
                        || text.cueAt(first - 1) >= 0);
        return so ? first : -1;
    }

    /** The start of the phrase with this noun; -1 if it is not the source's or has other modifiers. */
    private int modifiers(SourceWords source, int noun) {
        boolean another = text.tokens().anyAlike(source.end(), noun, i -> AnotherBearer.is(text, i));
        if (another || !text.is(noun, text.lower(source.noun()))) {
            return -1;
        }
        int first = noun;
        while (first > noun - LONGEST_TITLE
                && !text.opensSentence(first)
                && (text.is(first - 1, WordClass.OPEN) || text.names().at(first - 1) >= 0)
                && text.cueAt(first - 1) < 0) {
            first--;
            if (!has(source, text.lower(first))) {
                return -1;
            }
        }
        return first;
    }

    /** "Karl Voss's wife", "Karl Voss of Chile": someone else than the source without this name. */
    private boolean isOfOthers(SourceWords source, int name) {
        int end = text.names().endToken(name);
        boolean of = text.is(end, WordSet.OF) || text.is(end, WordSet.FROM) || text.is(end, WordSet.FOR);
        int owner = text.is(end + 1, WordSet.THE) ? end + 2 : end + 1;
        return text.is(end, WordSet.GENITIVE)
                || text.is(end, "'")
                || (of && text.isCapital(owner) && !has(source, text.lower(owner)));
    }

    /** "A union spokesman said … Harland was surprised, it said": somebody else is quoted up to the token. */
    private boolean speakOthers(SourceWords source, int end) {
        for (int i = source.end(); i < end; i++) {
            boolean nominal = text.names().at(i) >= 0 || text.is(i, WordClass.OPEN);
            if (nominal
                    && !text.is(i, WordSet.SPEAKING_PRONOUN)
                    && !text.isQuoted(i)
                    && !has(source, text.lower(i))
                    && !text.is(i, text.lower(source.noun()))
                    && sources.isAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(SourceWords source, String word) {
        return Scan.any(source.first(), source.end(), i -> text.is(i, word));
    }

    /** A spokesman, "the mayor of Lima": a text hardly quotes two; it may quote two residents or lawyers. */
    private boolean isOfOne(SourceWords source) {
        String noun = text.lower(source.noun());
        return noun.startsWith(SPOKEN)
                || noun.equals(MINISTER)
                || (text.is(source.first(), WordSet.THE) && !source.isTheNoun());
    }
}
