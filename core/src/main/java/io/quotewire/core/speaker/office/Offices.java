package io.quotewire.core.speaker.office;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Bearers.Bearer;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves "the senator", "the finance minister", "the England skipper" to the only person whom the text has described
 * so, and mentioned recently. Descriptions precede a name ("Sen. Hill"), follow it ("Hill, the club's manager") or use
 * a verb ("Hill is a baker", "Hill was named mayor"); {@link Introductions} finds them, and {@code offices.txt} lists
 * synonyms ("Sen.", "senator"). Read-only once built.
 */
public final class Offices {
    /** How many sentences ago the holder must have been named, since another may hold the office by now. */
    private static final int FARTHEST = 12;
    /** The same for a champion or a striker, of whom a text may have several. */
    private static final int NEAR = 3;
    /** How far back, in tokens, an unnamed person of the same kind is searched for. */
    private static final int MOST_BACK = 400;
    /** The maximum number of words between an article and the noun. */
    private static final int LONGEST = 5;
    /** A noun of fewer letters may be an abbreviation: "Sen.", "Dr". */
    private static final int FULL = 5;

    private final NewsText text;
    private final People people;
    private final OfficeWords words;
    private final Bearers bearers;

    /** Collects the descriptions of all persons; a holder named after the token asked about is ignored. */
    public Offices(NewsText text, People people) {
        this.text = text;
        this.people = people;
        this.words = new OfficeWords(text);
        this.bearers = Bearers.of(text, people, words);
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
     * Whether the article describes nobody by the noun, and the person by no other noun: "the minister" in the first
     * sentence, who is named after it.
     */
    public boolean mayBear(Person person, int article, int noun) {
        return bearers.of(noun, words.before(article + 1, noun)).isEmpty() && !isAnything(person);
    }

    /** Whether the article ascribes any role to the person. */
    public boolean isAnything(Person person) {
        return bearers.hasRole(person);
    }

    /** Whether the article says that the person is a minister, a captain or the like. */
    public boolean isInOffice(Person person) {
        return bearers.isInOffice(person);
    }

    /** Whether the article says that the person holds the office, rather than just that they were chosen for it. */
    public boolean isSitting(Person person) {
        return bearers.isSitting(person);
    }

    /** The one person whom the phrase from article to noun describes. */
    public Optional<Person> bearer(int article, int noun) {
        int last = words.before(article + 1, noun);
        List<Bearer> all = bearers.of(noun, last);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Description phrase = new Description(text, article + 1, noun, noun + 1, last);
        int next = text.names().firstFrom(article);
        boolean mustShare = text.is(noun, WordSet.NAMELESS_SOURCE) && !phrase.isBare();
        Map<Person, Boolean> fitting = new LinkedHashMap<>();
        for (Bearer each : rather(all, noun)) {
            boolean shares = each.description().shares(phrase);
            boolean fits = phrase.isBare() || !isByDeed(each.noun());
            if (each.name() < next && fits && each.description().agrees(phrase) && (shares || !mustShare)) {
                fitting.merge(each.person(), shares, Boolean::logicalOr);
            }
        }
        return only(fitting)
                .filter(person -> agrees(person, noun))
                .filter(person -> phrase.isBare()
                        || fitting.getOrDefault(person, false)
                        || !isOvershadowed(person, next - 1, article))
                .filter(person -> isRecent(person, next, article, farthest(noun, fitting.getOrDefault(person, false))))
                .filter(person -> !isIntroduced(article, noun, lastNoun(all, person, article)))
                .filter(person -> !bearers.isSucceeded(person, lastNoun(all, person, article), article));
    }

    /** Of a manager and a coach "the coach" is the latter, though the words can mean the same; not of "Sen." */
    private List<Bearer> rather(List<Bearer> all, int noun) {
        List<Bearer> same = all.stream()
                .filter(each -> text.lower(each.noun()).equals(text.lower(noun)))
                .toList();
        boolean full = all.stream().allMatch(each -> text.lower(each.noun()).length() >= FULL);
        return same.isEmpty() || !full ? all : same;
    }

    /** "Hill, prosecuting,", "chaired by Hill": a task, which does not distinguish this prosecutor from another. */
    private boolean isByDeed(int noun) {
        return Participle.isPresent(text, noun) || Participle.isRegularPast(text, noun);
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
                return acts && !other.fullName().endsWith(surname) && !isAnything(other);
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

    /**
     * Whether somebody unnamed is introduced with the same noun between the token and the phrase: "a spokesman", "a
     * port spokesman".
     */
    public boolean isIntroduced(int article, int noun, int after) {
        String key = words.key(noun, words.before(article + 1, noun));
        for (int i = article - 1; i > Math.max(after, article - MOST_BACK); i--) {
            if (text.lower(i).length() > 2
                    && !bearers.isDescribedAt(i)
                    && !text.isQuoted(i)
                    && words.key(i, words.before(0, i)).equals(key)) {
                for (int j = i - 1; j >= Math.max(0, i - LONGEST); j--) {
                    if (text.is(j, WordSet.SINGULAR_AHEAD) || text.is(j, WordSet.GENITIVE)) {
                        return true;
                    }
                    if (!text.is(j, WordClass.OPEN) && text.names().at(j) < 0) {
                        break;
                    }
                }
            }
        }
        return false;
    }
}
