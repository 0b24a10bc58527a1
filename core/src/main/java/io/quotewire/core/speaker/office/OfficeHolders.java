package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Bearers.Bearer;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves "the senator", "the England skipper", "the academic" to the only person whom the text has described so, and
 * mentioned recently.
 */
final class OfficeHolders {
    /** How many sentences ago the holder must have been named, since another may hold the office by now. */
    private static final int FARTHEST = 12;
    /** The same for a champion or a striker, of whom a text may have several. */
    private static final int NEAR = 3;
    /** A noun of fewer letters may be an abbreviation: "Sen.", "Dr". */
    private static final int FULL = 5;

    private static final String SPOKESMAN = "spokes";

    private final NewsText text;
    private final People people;
    private final OfficeWords words;
    private final Bearers bearers;
    private final BearersByKind kinds;
    private final NamelessBearers nameless;

    OfficeHolders(NewsText text, People people, OfficeWords words, Bearers bearers) {
        this.text = text;
        this.people = people;
        this.words = words;
        this.bearers = bearers;
        this.kinds = new BearersByKind(text, words, bearers);
        this.nameless = new NamelessBearers(text, bearers);
    }

    /** See {@link Offices#isIntroduced}. */
    boolean isIntroduced(int article, int noun, int after) {
        String key = words.key(noun, words.before(article + 1, noun));
        return nameless.isIntroduced(
                after, article, i -> words.key(i, words.before(0, i)).equals(key));
    }

    /** The one person whom the phrase from article to noun describes. */
    Optional<Person> of(int article, int noun) {
        int last = words.before(article + 1, noun);
        List<Bearer> all = bearers.of(noun, last);
        if (all.isEmpty()) {
            return ofKind(article, noun);
        }
        Description phrase = new Description(text, article + 1, noun, noun + 1, last);
        int next = text.names().firstFrom(article);
        boolean mustShare = text.is(noun, WordSet.NAMELESS_SOURCE) && !phrase.isBare();
        boolean deputy = phrase.isBare() && isOnlySpokesman(all, noun) && !isBodySpeaking(next - 1);
        Map<Person, Boolean> fitting = new LinkedHashMap<>();
        for (Bearer each : rather(all, noun)) {
            boolean shares = each.description().shares(phrase);
            boolean fits = phrase.isBare() || !isByDeed(each.noun());
            boolean agrees = each.description().agrees(phrase) || deputy;
            if (each.name() < next && fits && agrees && (shares || !mustShare)) {
                fitting.merge(each.person(), shares, Boolean::logicalOr);
            }
        }
        return fitting.isEmpty() && !phrase.isBare()
                ? ofKind(article, noun)
                : only(fitting)
                        .filter(person -> agrees(person, noun))
                        .filter(person -> (phrase.isBare() && !isOfMany(article, noun))
                                || fitting.getOrDefault(person, false)
                                || !isOvershadowed(person, next - 1, article))
                        .filter(person ->
                                isRecent(person, next, article, farthest(noun, fitting.getOrDefault(person, false))))
                        .filter(person -> !isIntroduced(article, noun, lastNoun(all, person, article)))
                        .filter(person -> !bearers.isSucceeded(person, lastNoun(all, person, article), article));
    }

    /** "The analyst", "the trader": another whom the text names may be one, too. */
    private boolean isOfMany(int article, int noun) {
        return (text.opensSentence(article) || text.isQuoted(article - 1))
                && text.is(noun, WordSet.NAMELESS_SOURCE)
                && !text.lower(noun).startsWith(SPOKESMAN);
    }

    /** "The deputy spokesman, Karl Voss, … the spokesman": the text has no other. */
    private boolean isOnlySpokesman(List<Bearer> all, int noun) {
        return text.lower(noun).startsWith(SPOKESMAN)
                && all.stream().map(Bearer::person).distinct().count() == 1;
    }

    /** "Asked about it, the Foreign Office said it was late. (The spokesman)": may be that body's. */
    private boolean isBodySpeaking(int last) {
        return last >= 0
                && text.names().type(last) != EntityType.PERSON
                && text.cueAt(text.names().endToken(last)) >= 0;
    }

    /** "The academic", "the City boss": somebody whom the text has introduced by another noun for it. */
    private Optional<Person> ofKind(int article, int noun) {
        Description phrase = new Description(text, article + 1, noun, noun + 1, words.before(article + 1, noun));
        int next = text.names().firstFrom(article);
        return kinds.of(noun, phrase, next)
                .filter(one -> agrees(one.person(), noun))
                .filter(one -> one.shares() || !isOvershadowed(one.person(), next - 1, article))
                .filter(one -> isRecent(one.person(), next, article, NEAR))
                .filter(one -> !nameless.isIntroduced(one.last(), article, i -> kinds.isSo(noun, i)))
                .filter(one ->
                        phrase.isBare() ? isAlone(one.person(), next, article) : !isMet(one.person(), next, article))
                .map(BearersByKind.Found::person);
    }

    /** "Sgt Hill was hurt. A colleague drove him home. “…,” the officer said": somebody unnamed has come up since. */
    private boolean isMet(Person person, int next, int article) {
        int last = person.lastMentionBefore(next);
        return nameless.isIntroduced(text.names().endToken(last), article, i -> PersonNouns.contains(text.lower(i)));
    }

    /** Whether the text tells of nobody else from the last sentence to name the person on, outside quotes. */
    private boolean isAlone(Person person, int next, int article) {
        int last = person.lastMentionBefore(next);
        int start = text.sentences().start(text.sentenceAt(text.names().firstToken(last)));
        for (int i = start; i < article; i++) {
            int name = text.names().at(i);
            boolean other = name < 0
                    ? !bearers.isDescribedAt(i)
                            && (PersonNouns.contains(text.lower(i)) || RoleWords.isNoun(text.tokens(), i))
                    : text.names().type(name) == EntityType.PERSON
                            && people.of(name).filter(person::equals).isEmpty();
            if (other && !text.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** Of a manager and a coach "the coach" is the latter, though the words can mean the same; not of "Sen." */
    private List<Bearer> rather(List<Bearer> all, int noun) {
        List<Bearer> same = all.stream()
                .filter(each -> text.lower(each.noun()).equals(text.lower(noun)))
                .toList();
        boolean full = all.stream().allMatch(each -> text.lower(each.noun()).length() >= FULL);
        return same.isEmpty() || !full ? all : same;
    }

    /** "Hill, prosecuting,": a task, which does not distinguish this prosecutor from another. */
    private boolean isByDeed(int noun) {
        return Participle.isPresent(text, noun);
    }

    /**
     * "His opposite number, Jane Roe, was happier. “…,” the Harland coach said": somebody else was mentioned just
     * before.
     */
    private boolean isOvershadowed(Person person, int last, int article) {
        String surname = person.fullName().substring(person.fullName().lastIndexOf(' ') + 1);
        int sentence = text.sentenceAt(article);
        for (int i = last; i >= 0 && sentence - text.sentenceAt(text.names().firstToken(i)) <= 1; i--) {
            boolean quoted = text.isQuoted(text.names().firstToken(i));
            Person other = quoted ? null : people.of(i).orElse(null);
            if (other != null) {
                int after = text.names().endToken(i);
                boolean acts = text.isComma(after) || text.cueAt(after) >= 0 || text.isFinite(after);
                return acts && !other.fullName().endsWith(surname) && !bearers.hasRole(other);
            }
        }
        return false;
    }

    /** The only person whose description shares a word with the phrase; if nobody's does, the only one that fits. */
    private static Optional<Person> only(Map<Person, Boolean> fitting) {
        List<Person> sharing = fitting.keySet().stream().filter(fitting::get).toList();
        List<Person> persons = sharing.isEmpty() ? List.copyOf(fitting.keySet()) : sharing;
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private boolean agrees(Person person, int noun) {
        return Titles.gender(text.lower(noun)).map(person.gender()::agrees).orElse(true);
    }

    private int farthest(int noun, boolean shares) {
        return shares || !AnaphoricPersons.contains(text.lower(noun)) ? FARTHEST : NEAR;
    }

    private boolean isRecent(Person person, int next, int token, int farthest) {
        int last = person.lastMentionBefore(next);
        return last >= 0
                && text.sentenceAt(token) - text.sentenceAt(text.names().firstToken(last)) <= farthest;
    }

    private static int lastNoun(List<Bearer> all, Person person, int before) {
        return all.stream()
                .filter(each -> each.person() == person && each.noun() < before)
                .mapToInt(Bearer::noun)
                .max()
                .orElse(-1);
    }
}
