package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Resolves an unnamed person in a text's first sentence, like "a senior official": the next paragraph begins with a
 * name that is new and untitled, or the first of all, and whose bearer then speaks. "The yard will close, a port
 * official said.\nMary Hill, who heads it, told reporters". Who is named in a headline is new in the story ("Hill shuts
 * yard\nThe yard will close, its owner has said.\nMary Hill told reporters"). Built once per text; not thread-safe.
 */
public final class LeadPerson {
    /** The maximum number of title words before the name. */
    private static final int MOST_TITLES = 3;

    private static final String ITS = "its";

    private final NewsText text;
    private final People people;
    private final FrameSources sources;
    private final NamelessAntecedents nouns;
    private final Supplier<Optional<Lead>> lead = new Lazy<>(this::find);

    /**
     * @param paragraph the paragraph that mentions the person without a name
     * @param headed whether a headline names the person
     */
    private record Lead(int paragraph, Person person, boolean headed) {}

    public LeadPerson(NewsText text, People people, FrameSources sources) {
        this.text = text;
        this.people = people;
        this.sources = sources;
        this.nouns = new NamelessAntecedents(text);
    }

    /** The person to whom the words refer; empty if they do not open the text, or may refer to somebody else. */
    public Optional<Person> of(SourceWords source) {
        int first = source.first();
        if (!(text.is(first, WordSet.ARTICLE) || isOfBody(text, source) || isOwned(text, source))
                || !opensText(text, first)
                || joins(text, source)) {
            return Optional.empty();
        }
        int noun = source.noun();
        Optional<Gender> gender = text.is(noun, WordSet.HIDDEN_SOURCE)
                ? Optional.empty()
                : AnaphoricPersons.contains(text.lower(noun))
                        ? Titles.gender(text.lower(noun)).or(() -> Optional.of(Gender.UNKNOWN))
                        : nouns.person(noun);
        return gender.isPresent() && sources.isAt(first)
                ? lead.get()
                        .filter(found -> found.paragraph == text.paragraphAt(first))
                        .filter(found -> !found.headed || mayBeHeaded(source))
                        .map(Lead::person)
                        .filter(person -> person.gender().agrees(gender.get()))
                : Optional.empty();
    }

    /** Whether the token is in the first sentence, or in the one after headlines. */
    public static boolean opensText(NewsText text, int token) {
        return Headlines.precede(text, token);
    }

    private Optional<Lead> find() {
        Set<Person> before = new HashSet<>();
        for (int i = Headlines.firstName(text); i < text.names().size(); i++) {
            int name = text.names().firstToken(i);
            Person person = people.of(i).orElse(null);
            if (person == null || !before.add(person)) {
                continue;
            }
            if (opensParagraph(name)) {
                // "A man said … ¶ Attorney Mary Hill": after other names, a titled name is a new person
                return (before.size() == 1
                                        || (isUntitled(name)
                                                && !isOfOthers(
                                                        text, text.names().endToken(i))))
                                && acts(text.names().endToken(i))
                                && speaks(person, name)
                        ? Optional.of(new Lead(text.paragraphAt(name) - 1, person, person.firstMention() < i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A mayor", "Peru's mayor"; not "the striker's agent" below a headline that names the striker. */
    private boolean mayBeHeaded(SourceWords source) {
        return !Scan.any(
                source.first() + 1, source.noun(), i -> text.is(i, WordSet.GENITIVE) && !text.isCapital(i - 1));
    }

    /** Whether the text names nobody before the person. */
    public boolean isFirst(Person person) {
        return people.persons().stream().allMatch(each -> each.firstMention() >= person.firstMention());
    }

    /** "Hill, her mother,", "Hill, prosecuting,": the person is introduced in relation to somebody named before. */
    static boolean isOfOthers(NewsText text, int after) {
        return text.isComma(after)
                && (text.is(after + 1, WordClass.POSSESSIVE)
                        || (text.isComma(after + 2) && Participle.isPresent(text, after + 1)));
    }

    /** Whether nothing but "Mr" or "Dr" stands between the start of the sentence and the name. */
    private boolean isUntitled(int name) {
        int title = text.opensSentence(name) ? -1 : name - 1;
        boolean polite = title >= 0
                && text.opensSentence(title)
                && !RoleWords.isNoun(text.tokens(), title)
                && (text.is(title, "dr.")
                        || text.is(title, "dr")
                        || Titles.at(text.tokens(), title)
                                .filter(gender -> gender != Gender.UNKNOWN)
                                .isPresent());
        return title < 0 || polite;
    }

    /** Whether the person speaks in the paragraph of the name or in the next one, or is told to have spoken. */
    private boolean speaks(Person person, int name) {
        int after = text.names().endToken(text.names().at(name));
        if (text.cueAt(after) >= 0 || RemarkMade.isBehind(text, after)) {
            return true;
        }
        int last = Math.min(text.paragraphs().size() - 1, text.paragraphAt(name) + 1);
        int limit = text.tokens().from(text.paragraphs().end(last));
        return sources.areOf(person, people, text.names().at(name), limit);
    }

    /** "Rep. Mary Hill": only titles precede the name in its paragraph. */
    private boolean opensParagraph(int name) {
        int first = name;
        while (first > 0
                && first > name - MOST_TITLES
                && !text.opensSentence(first)
                && text.isCapital(first - 1)
                && text.is(first - 1, WordClass.OPEN)) {
            first--;
        }
        return first > 0 && text.opensSentence(first) && text.paragraphAt(first - 1) < text.paragraphAt(name);
    }

    /** "Hill, who", "Hill said"; not "Hill's lawyer", "a Hill spokesman" or "Hill and Moe". */
    private boolean acts(int after) {
        return text.is(after, WordClass.PUNCTUATION)
                || text.is(after, WordClass.ADVERB)
                || text.cueAt(after) >= 0
                || text.isFinite(after);
    }

    /** "Its chairman". */
    public static boolean isOfBody(NewsText text, SourceWords source) {
        return text.is(source.first(), ITS) && source.noun() > source.first();
    }

    /** "Peru's oil minister". */
    static boolean isOwned(NewsText text, SourceWords source) {
        return Scan.any(source.first() + 1, source.noun(), i -> text.is(i, WordSet.GENITIVE));
    }

    /** "An official and his father": a coordination; not "the trade and industry secretary". */
    static boolean joins(NewsText text, SourceWords source) {
        return Scan.any(
                source.first(),
                source.end(),
                i -> text.is(i, WordClass.CONJUNCTION)
                        && (i > source.noun()
                                || !text.is(i + 1, WordClass.OPEN)
                                || (i > source.first() && RoleWords.isNoun(text.tokens(), i - 1))));
    }
}
