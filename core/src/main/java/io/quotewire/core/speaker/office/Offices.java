package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.entity.role.RolesApart;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Bearers.Bearer;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.phrase.Traits;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Knows what a text says that its persons are, and so whom "the senator", "the finance minister" or "the England
 * skipper" denotes ({@link OfficeHolders}). Descriptions precede a name ("Sen. Hill"), follow it ("Hill, the club's
 * manager") or use a verb ("Hill is a baker", "Hill was named mayor"); {@link Introductions} finds them, and
 * {@code offices.txt} lists synonyms ("Sen.", "senator"). Read-only once built.
 */
public final class Offices {
    private final NewsText text;
    private final OfficeWords words;
    private final Bearers bearers;
    private final OfficeHolders holders;
    private final Lazy<StatedTraits> traits;

    /** Collects the descriptions of all persons; a holder named after the token asked about is ignored. */
    public Offices(NewsText text, People people) {
        this.text = text;
        this.words = new OfficeWords(text);
        this.bearers = Bearers.of(text, people, words);
        this.holders = new OfficeHolders(text, people, words, bearers);
        this.traits = new Lazy<>(() -> new StatedTraits(text, people));
    }

    /**
     * Whether the article ascribes the description from article to noun to anybody before, or later to another person:
     * "the home secretary" may be somebody other than the shadow home secretary mentioned below, but "the striker" and
     * "the Lima manager" may not.
     */
    public boolean isBorne(int article, int noun, Person person) {
        int last = words.before(article + 1, noun);
        Description phrase = new Description(text, article + 1, noun, noun + 1, last);
        int next = text.names().firstFrom(article);
        boolean exact = AnaphoricPersons.contains(text.lower(noun)) || (noun > article + 1 && text.isCapital(noun - 1));
        return bearers.of(noun, last).stream().anyMatch(each -> {
            boolean same = exact || each.description().agrees(phrase);
            boolean another = each.person() != person && same;
            boolean otherwise = each.person() == person && !same;
            return each.name() < next || another || otherwise;
        });
    }

    /** Whether the article describes the person anywhere as the phrase from article to noun does. */
    public boolean bears(Person person, int article, int noun) {
        int last = words.before(article + 1, noun);
        Description phrase = new Description(text, article + 1, noun, noun + 1, last);
        return bearers.of(noun, last).stream()
                .anyMatch(each -> each.person() == person && each.description().agrees(phrase));
    }

    /**
     * Whether the article describes the person as these words do: "an official", "a spokesman for Harland".
     *
     * @param shared whether they must have a modifier in common
     */
    public boolean bears(Person person, SourceWords source, boolean shared) {
        int noun = source.noun();
        int first = source.startsWithArticle() ? source.first() + 1 : source.first();
        int last = words.before(first, noun);
        Description phrase = new Description(text, first, noun, source.endBeforeDay(), last);
        boolean mayDiffer = phrase.isBare() || !text.is(source.first(), WordSet.THE);
        return bearers.of(noun, last).stream()
                .filter(each -> each.person() == person)
                .map(Bearer::description)
                .anyMatch(each ->
                        each.agrees(phrase) && (each.shares(phrase) || (!shared && (mayDiffer || each.isBare()))));
    }

    /**
     * Whether the article describes the person by a noun for which that of the words stands, and as of no other body:
     * "a port official", "Karl Voss, director of the port".
     */
    public boolean isOfKind(Person person, SourceWords source) {
        int noun = source.noun();
        int first = source.startsWithArticle() ? source.first() + 1 : source.first();
        Description phrase = new Description(text, first, noun, source.endBeforeDay(), words.before(first, noun));
        BearersByKind kinds = new BearersByKind(text, words, bearers);
        boolean any = text.is(noun, WordSet.OFFICIAL);
        return bearers.all().stream()
                .filter(each -> each.person() == person)
                .filter(each -> (any && RoleWords.isNoun(text.tokens(), each.noun())) || kinds.isSo(noun, each.noun()))
                .map(Bearer::description)
                .anyMatch(each -> each.agrees(phrase) && each.shares(phrase));
    }

    /** Whether the article describes the person by a noun for which that of the words stands, and as nothing else. */
    public boolean mayBeCalled(Person person, SourceWords source) {
        BearersByKind kinds = new BearersByKind(text, words, bearers);
        int noun = source.noun();
        return isOnly(person, source, each -> isAnyOfficial(source, each) || kinds.isSo(noun, each));
    }

    /**
     * Whether the article calls the person only what "an official" or "a diplomat" may be, and of no other body: "a
     * Harland official", "export director Karl Voss".
     */
    public boolean mayBeOfficial(Person person, SourceWords source) {
        return text.is(source.noun(), WordSet.OFFICIAL) && isOnly(person, source, noun -> isAnyOfficial(source, noun));
    }

    private boolean isAnyOfficial(SourceWords source, int noun) {
        return PersonKinds.isAny(text.lower(source.noun()), RoleWords.rank(words.bare(noun)));
    }

    private boolean isOnly(Person person, SourceWords source, IntPredicate official) {
        int noun = source.noun();
        int first = source.startsWithArticle() ? source.first() + 1 : source.first();
        Description phrase = new Description(text, first, noun, source.endBeforeDay(), words.before(first, noun));
        return isAnything(person)
                && bearers.all().stream()
                        .filter(each -> each.person() == person)
                        .allMatch(each -> official.test(each.noun())
                                && each.description().isAsFormer(phrase)
                                && !phrase.isOfAnother(each.description()));
    }

    /** Whether the article describes nobody by the noun, and the person by no other: "the minister", named later. */
    public boolean mayBear(Person person, int article, int noun) {
        return bearers.of(noun, words.before(article + 1, noun)).isEmpty() && !isAnything(person);
    }

    /** Whether no office of the person contradicts the phrase from article to noun, and nobody else is called so. */
    public boolean mayHold(Person person, int article, int noun) {
        int last = words.before(article + 1, noun);
        Description phrase = new Description(text, article + 1, noun, noun + 1, last);
        return bears(person, article, noun)
                || (!isAnything(person)
                        && bearers.of(noun, last).stream()
                                .map(Bearer::description)
                                .noneMatch(each -> each.agrees(phrase)
                                        && (each.isBare() || phrase.isBare() || each.shares(phrase))));
    }

    /**
     * "Hill wrote to the mayor. The mayor said": whether the person did something to another who is called so, in the
     * main clause of the last sentence to name the person. Not "Hill was sworn in as the mayor".
     */
    public boolean isBeside(Person person, int noun) {
        int name = person.lastMentionBefore(text.names().firstFrom(noun));
        int start = name < 0 ? noun : text.names().endToken(name);
        int end = name < 0 ? -1 : Math.min(noun, text.sentences().end(text.sentenceAt(start - 1)));
        boolean met = false;
        for (int i = start; i < end && isOfClause(i); i++) {
            met = (met && text.is(i, WordClass.OPEN)) || (i > start && text.is(i, WordSet.ARTICLE));
            boolean head = text.is(i, text.lower(noun))
                    && !text.is(i + 1, WordClass.OPEN)
                    && !text.is(i + 1, WordSet.GENITIVE)
                    && text.names().at(i + 1) < 0;
            if (head && met && !bearers.isDescribedAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause that a name opens, about what the person does to others, may go on with the token. */
    private boolean isOfClause(int token) {
        return text.isWord(token)
                && !text.is(token, WordClass.SUBORDINATOR)
                && !text.is(token, WordClass.RELATIVE)
                && !text.is(token, WordClass.CONJUNCTION)
                && !text.is(token, WordSet.BE)
                && !text.is(token, WordSet.APPOINTED);
    }

    /** Whether the article ascribes any role to the person. */
    public boolean isAnything(Person person) {
        return bearers.hasRole(person);
    }

    /** Whether the article calls the person nothing, or only what a player or performer is: "film-maker". */
    public boolean isAtMostPerformer(Person person) {
        return roles(person).allMatch(each -> AnaphoricPersons.contains(text.lower(each.noun())));
    }

    /** Whether the article calls the person a mayor, a nurse or the like, and nothing that a player or performer is. */
    public boolean isNoPerformer(Person person) {
        List<String> nouns = roles(person).map(each -> text.lower(each.noun())).toList();
        return nouns.stream().anyMatch(AnaphoricPersons::isNoPerformer)
                && nouns.stream()
                        .noneMatch(noun -> AnaphoricPersons.contains(noun) || AnaphoricPersons.isCaptain(noun));
    }

    /** Whether the article calls the person only what nobody is whom the noun denotes: "the driver" is no judge. */
    public boolean isApart(Person person, int noun) {
        String word = text.lower(noun);
        return isAnything(person)
                && !text.is(noun + 2, WordSet.NUMBER) // "the father of three"
                && ranks(person).allMatch(rank -> RolesApart.are(word, rank));
    }

    /** What the article calls the person: "sergeant" for "Det Sgt Hill", "prosecuting". */
    public Stream<String> ranks(Person person) {
        return roles(person).map(each -> RoleWords.rank(words.bare(each.noun())));
    }

    private Stream<Bearer> roles(Person person) {
        return bearers.all().stream().filter(each -> each.person() == person);
    }

    /** Whether the article says that the person is a minister, a captain or the like. */
    public boolean isInOffice(Person person) {
        return bearers.isInOffice(person);
    }

    /** Whether the article says that the person holds the office, rather than just that they were chosen for it. */
    public boolean isSitting(Person person) {
        return bearers.isSitting(person);
    }

    /** "Mayor Hill has left. His successor, Jane Roe,": whether somebody else is called so before the token. */
    public boolean isSucceeded(Person person, int token) {
        return bearers.isSucceeded(person, -1, token);
    }

    /** The ages and origins that the article states of its persons. */
    public StatedTraits traits() {
        return traits.get();
    }

    /** The one person whom the phrase from article to noun describes. */
    public Optional<Person> bearer(int article, int noun) {
        return holders.of(article, noun)
                .filter(person -> !traits.get().contradict(person, Traits.of(text, article + 1, noun)));
    }

    /** Whether somebody unnamed is introduced with the noun between the token and the phrase: "a port spokesman". */
    public boolean isIntroduced(int article, int noun, int after) {
        return holders.isIntroduced(article, noun, after);
    }
}
