package io.quotewire.core.speaker.untagged;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Abbreviation;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Resolves a capitalised noun in which the tagger saw no name: "Politico said", "an Iowa Democrat said". If somebody
 * bears the word as a name, that person is the speaker. Otherwise it is hardly ever a person: an outlet, a pollster or
 * a company becomes an organisation with these words ("Politico", "The Daily Beast"), and a word capitalised for
 * another reason names nobody ("Close to forty said", "an Iowa Democrat", "the Chancellor"). Nouns for organisations
 * are left to others ("Police").
 */
public final class CapitalNoun implements SpeakerResolver {
    /** Begins names with a capital within: "MacVoss". */
    private static final String MAC = "Mac";
    /** Behind which a surname stands, whatever else the word may mean. */
    private static final Set<String> ADDRESSES = Set.of("Mr", "Mrs", "Ms", "Dr", "Prof");

    /** Women's first names that are other words, too. */
    private static final Set<String> WORDS = WordList.words(CapitalNoun.class, "names-or-words.txt");

    private final NewsText text;
    private final People people;
    /** The words that are capitalised within a sentence. */
    private final Supplier<Set<String>> capitalWithin = new Lazy<>(this::capitalWithin);

    public CapitalNoun(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (!source.hasCapitalNoun()) {
            return Optional.empty();
        }
        int noun = source.noun();
        String word = text.tokens().word(noun);
        boolean alone = source.end() - source.first() <= 2 && text.names().at(noun) < 0;
        Optional<Speaker> called = alone ? called(word) : Optional.empty();
        if (called.isPresent()) {
            return called;
        }
        if (isTitledThe(source)) {
            String words = SourceWords.words(text, source.first(), source.end());
            return Optional.of(Speaker.organization(words, SpeakerPath.CAPITAL));
        }
        if (GroupNouns.contains(word) || hangsOnParticiple(source, noun)) {
            return Optional.empty();
        }
        if (source.end() - source.first() == 2
                && source.startsWithArticle()
                && text.names().at(noun) < 0) {
            return Optional.of(Speaker.unnamed());
        }
        Optional<Person> bearer = people.bearing(word);
        if (bearer.isPresent()) {
            return bearer.map(person -> Speaker.person(person.fullName(), SpeakerPath.CAPITAL));
        }
        boolean office = (source.startsWithArticle() || UpperCase.is(word)) && RoleWords.isNoun(text.tokens(), noun);
        boolean common = office || isCommon(word) || text.is(noun, WordSet.SOMEBODY);
        return Optional.of(common ? Speaker.unnamed() : named(source, noun));
    }

    /** "(Told) The Harbour Reporter": a capitalised article within a sentence belongs to the name of an outlet. */
    private boolean isTitledThe(SourceWords source) {
        boolean titled = source.first() > 0
                && text.is(source.first(), WordSet.THE)
                && text.isCapital(source.first())
                && text.isWord(source.first() - 1)
                && !text.isQuoted(source.first() - 1)
                && source.first() + 1 < source.end()
                && (source.first() + 2 < source.end() || !isOffice(source.noun()));
        for (int i = source.first() + 1; i < source.end(); i++) {
            titled &= isPartOfName(i);
        }
        return titled;
    }

    /** "A lawyer representing Mr Hill and Mr Moe": a participle before the noun. */
    private boolean hangsOnParticiple(SourceWords source, int noun) {
        return Scan.any(
                source.first() + 1,
                noun,
                i -> Participle.isPresent(text, i)
                        && !text.isCapital(i)
                        && text.isCapital(i + 1)
                        && text.is(i - 1, WordClass.OPEN));
    }

    /** "The Wolf", "Tank": the person of whom the text says that they go by that name. */
    private Optional<Speaker> called(String word) {
        return people.bearing(word)
                .filter(person -> person.isAlsoCalled(word))
                .map(person -> Speaker.person(person.fullName(), SpeakerPath.NOUN));
    }

    /** "According to The Mayor": an office in title case. */
    private boolean isOffice(int noun) {
        return RoleWords.isNoun(text.tokens(), noun) || isCommon(text.tokens().word(noun));
    }

    /** "The Foreign Secretary", "the Spaniard", "the Ohio Democrat": a word for what somebody is. */
    private static boolean isCommon(String word) {
        return Titles.gender(word).isPresent() || AgeOrOrigin.isOrigin(word);
    }

    private Speaker named(SourceWords source, int noun) {
        int first = noun;
        while (first > source.first() && isPartOfName(first - 1)) {
            first--;
        }
        boolean article = text.is(source.first(), WordSet.THE);
        boolean several = noun > first;
        boolean other = !article
                && (text.is(source.first(), WordClass.DETERMINER)
                        || (first > source.first() && text.is(first - 1, WordSet.NUMBER)));
        if (other || (article && !several) || (!several && isOrdinary(first) && !isInPlace(text, noun))) {
            return Speaker.unnamed();
        }
        if (!several && isInPlace(text, noun)) {
            return Speaker.person(text.tokens().word(noun), SpeakerPath.CAPITAL);
        }
        String words = SourceWords.words(
                text, first, source.end() == noun + 3 && isBeforeSlash(noun) ? source.end() : noun + 1);
        if (several
                && first + 1 == noun
                && ADDRESSES.contains(Abbreviation.withoutStop(text.tokens().word(first)))) {
            return Speaker.person(text.tokens().word(noun), SpeakerPath.CAPITAL); // "Prof Sing said"
        }
        boolean person = several && FirstNames.isOne(text.tokens(), first);
        return person ? Speaker.person(words, SpeakerPath.CAPITAL) : Speaker.organization(words, SpeakerPath.CAPITAL);
    }

    /** "Anita in Cork (says)": a woman's first name, and where she is; not "Farmer in", "Ford in", "Hope in Cork". */
    public static boolean isInPlace(NewsText text, int noun) {
        String lower = text.lower(noun);
        return text.is(noun + 1, WordSet.IN)
                && text.names().is(noun + 2, EntityType.LOCATION)
                && text.names().at(noun) < 0
                && FirstNames.gender(lower) == Gender.FEMALE
                && !WORDS.contains(lower)
                && !PersonNouns.contains(lower)
                && !RoleWords.isNoun(lower);
    }

    /** "Re | /dock", which ends the source. */
    private boolean isBeforeSlash(int noun) {
        return text.isMark(noun + 1, '/')
                && text.tokens().end(noun) == text.tokens().start(noun + 1)
                && text.tokens().end(noun + 1) == text.tokens().start(noun + 2);
    }

    private boolean isPartOfName(int token) {
        return text.isCapital(token) && text.is(token, WordClass.OPEN) && text.cueAt(token) < 0;
    }

    /** Whether the word may owe its capital to its position: it opens a sentence, and is not capitalised elsewhere. */
    private boolean isOrdinary(int token) {
        return SentenceOpening.isAt(text.tokens(), token)
                && !isSpeltAsName(token)
                && !capitalWithin.get().contains(text.tokens().word(token));
    }

    /** "QHI said", "DeepQuayWeb reports", "Quay247, a site,"; not "MPs said", "LATE:", "QHI SUED", "MacVoss said". */
    private boolean isSpeltAsName(int token) {
        String word = text.tokens().word(token);
        boolean aside = text.isComma(token + 1);
        boolean says = text.cueAt(token + 1) >= 0 && !UpperCase.is(text.tokens().word(token + 1));
        boolean letters = word.length() > 2 && UpperCase.is(word) && !text.is(token, WordSet.PERSONS_LETTERS);
        boolean inner = !word.startsWith(MAC)
                && word.chars().skip(MAC.length()).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return (aside || says) && (letters || (inner && !UpperCase.is(word, 0, word.length() - 1)));
    }

    private Set<String> capitalWithin() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.isCapital(i) && !SentenceOpening.isAt(text.tokens(), i)) {
                words.add(text.tokens().word(i));
            }
        }
        return words;
    }
}
