package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.Age;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises unnamed persons introduced as a subject: "a man", "one senior official", "the militant". Persons named
 * next to the words, or known by them, do not count. The nouns are those of {@code person-nouns.txt}, and after "a"
 * also those for roles. {@link Antecedents} uses them as antecedents of pronouns; that a source has no name is not
 * decided here, but by {@link io.quotewire.core.speaker.Speakers} if no resolver answers.
 */
final class NamelessAntecedents {
    /** The maximum number of words between the article and the noun. */
    private static final int MOST_ADJECTIVES = 3;

    private static final int FARTHEST_NAME = 10;

    private static final WordMap<Gender> NEW = nouns("known", "speaking", "new");
    private static final WordMap<Gender> OWNED = nouns("owned");
    private static final WordMap<Gender> ALL = nouns("known", "speaking", "new", "owned");
    private static final WordMap<Gender> KNOWN = nouns("known");
    private static final WordMap<Gender> SPEAKING = nouns("known", "speaking");

    private final NewsText text;

    NamelessAntecedents(NewsText text) {
        this.text = text;
    }

    private static WordMap<Gender> nouns(String... kinds) {
        Map<String, Gender> nouns = new HashMap<>();
        for (List<String> words : WordList.rows(NamelessAntecedents.class, "person-nouns.txt")) {
            Gender gender = Gender.of(words.get(1));
            if (Set.of(kinds).contains(words.get(0))) {
                words.subList(2, words.size()).forEach(word -> nouns.put(word, gender));
            }
        }
        return new WordMap<>(nouns);
    }

    /** The gender of the person introduced at the token, an article; empty if there is none. */
    Optional<Gender> at(int token) {
        boolean one = AnotherBearer.opens(text, token);
        if (text.isComma(token + 1) && text.is(token, WordSet.SINGLE_ALONE)) {
            // "One, a farmer, said"
            return isNamedAt(token + 1) ? Optional.empty() : Optional.of(Gender.UNKNOWN);
        }
        if (!one && !text.is(token, WordSet.THE)) {
            return Optional.empty();
        }
        for (int i = token + 1; i <= token + 1 + MOST_ADJECTIVES && text.isWord(i); i++) {
            boolean oneOf = one || isOfOne(i + 1);
            WordMap<Gender> nouns = one ? NEW : text.cueAt(i + 1) >= 0 ? SPEAKING : KNOWN;
            Gender gender = nouns.get(text.lower(i));
            if (gender == null && oneOf) {
                gender = role(i);
            }
            if (gender != null && endsPhrase(i + 1)) {
                boolean goneOn =
                        i > token + 1 && !one && text.isCapital(i - 1) && AnaphoricPersons.isDescribed(text.lower(i));
                return goneOn || isNamedAt(i + 1) ? Optional.empty() : Optional.of(gender);
            }
            int name = text.names().at(i);
            boolean described = name >= 0 && text.names().type(name) != EntityType.PERSON;
            boolean modifies = text.is(i, WordClass.OPEN) || (one && text.is(i, WordClass.ADVERB));
            if (!described && (name >= 0 || text.isFinite(i) || !modifies)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "(A) mum", "(a) mother-of-two", "(the) owner (of a bakery)": the gender of a relative or a role. */
    private @Nullable Gender role(int noun) {
        String word = text.lower(noun);
        Gender owned = OWNED.get(word);
        boolean role = RoleWords.isNoun(text.tokens(), noun) || AnaphoricPersons.contains(word);
        return owned != null && owned != Gender.UNKNOWN ? owned : role ? Gender.UNKNOWN : null;
    }

    /** "(The mother) of one pupil", "(the owner) of a bakery"; not "(the mother) of one said". */
    boolean isOfOne(int token) {
        return text.is(token, WordSet.OF)
                && text.is(token + 1, WordSet.SINGULAR_AHEAD)
                && text.is(token + 2, WordClass.OPEN)
                && text.cueAt(token + 2) < 0
                && !text.isFinite(token + 2);
    }

    /**
     * The words for the person introduced at the token: the phrase that it opens, or in "One, a farmer," the one after
     * the comma; empty if they are two.
     */
    Optional<SourceWords> words(int token) {
        boolean explained = text.isComma(token + 1);
        int first = explained ? token + 2 : token;
        int end = NounPhrase.end(text, first, text.sentences().end(text.sentenceAt(token)));
        return Optional.of(new SourceWords(text, first, Math.max(first + 1, end)))
                .filter(words -> !words.areTwo() && (!explained || words.startsWithArticle()));
    }

    /** The gender of the person that the noun denotes; empty if it does not denote a person. */
    Optional<Gender> person(int noun) {
        Gender gender = ALL.get(text.lower(noun));
        boolean origin = text.isCapital(noun) && AgeOrOrigin.isOrigin(text.lower(noun));
        return gender == null && (origin || RoleWords.isNoun(text.tokens(), noun))
                ? Titles.gender(text.lower(noun)).or(() -> Optional.of(Gender.UNKNOWN))
                : Optional.ofNullable(gender);
    }

    /** Whether the noun denotes somebody who is rarely named: "the gunman". */
    boolean isRarelyNamed(int noun) {
        return NEW.get(text.lower(noun)) != null;
    }

    /** Whether the noun denotes somebody by whose they are: "lover". */
    boolean isOwned(int noun) {
        return OWNED.get(text.lower(noun)) != null;
    }

    /** Whether the noun denotes somebody who usually speaks anonymously. */
    boolean isAnonymous(int noun) {
        return SPEAKING.get(text.lower(noun)) != null;
    }

    /** Whether the word is a noun for a person. */
    boolean isPerson(String noun) {
        return ALL.get(noun) != null || RoleWords.isNoun(noun);
    }

    /** "Quill — who left in May —", "Wati, 34,": a capitalised word that names a person, although it is not tagged. */
    boolean isUntaggedName(int token) {
        return text.isCapital(token)
                && Pause.orBracketAt(text, token + 1)
                && (text.is(token + 2, WordSet.PERSON_RELATIVE) || isAge(token + 2))
                && text.names().at(token) < 0
                && text.is(token, WordClass.OPEN)
                && !GroupNouns.contains(text.lower(token))
                && !text.isFinite(token);
    }

    private boolean isAge(int token) {
        return Age.isAt(text.tokens(), token) && text.isComma(token + 1);
    }

    /** "…, a company spokesman said": a cue follows the phrase that the token opens. */
    boolean speaks(int token) {
        int i = token + 1;
        while (i <= token + 1 + MOST_ADJECTIVES && text.isWord(i) && text.is(i, WordClass.OPEN) && text.cueAt(i) < 0) {
            i++;
        }
        return i > token + 1 && text.cueAt(i) >= 0;
    }

    private boolean endsPhrase(int token) {
        return !text.is(token, WordClass.OPEN) || text.isFinite(token) || text.cueAt(token) >= 0;
    }

    /** "(His widow, the) actress | Ana Ruiz": the token behind a title without a capital. */
    private int behindTitle(int token) {
        return RoleWords.isNoun(text.tokens(), token) ? token + 1 : token;
    }

    /** "(Another,) patient representative | Ana Ruiz": the token behind a role without an article. */
    private int behindRole(int token) {
        int i = token;
        while (i < token + MOST_ADJECTIVES && text.is(i, WordClass.OPEN) && !text.isCapital(i) && text.cueAt(i) < 0) {
            i++;
        }
        return i > token && RoleWords.isNoun(text.tokens(), i - 1) ? i : token;
    }

    /** "Mr Voss", "Rear Admiral John Voss": the name after up to two capitalised words, or -1. */
    private int nameBehindTitles(int token) {
        int i = token;
        while (i < token + 2 && text.names().at(i) < 0 && text.isCapital(i)) {
            i++;
        }
        return text.names().at(i);
    }

    /**
     * "The suspect, Karl Voss,", "The suspect was Karl Voss", "a man named Voss", "a driver Karl Voss", "a spokesman
     * for the port, Karl Voss,", "the woman, who is known as Lana,": whether a person's name follows before the
     * reporting verb.
     */
    boolean isNamedAt(int token) {
        int told = text.is(token, WordSet.COPULA) ? text.names().at(token + 1) : -1;
        if (text.names().at(token) >= 0
                || text.is(token, WordSet.GENITIVE)
                || (isPerson(told) && !text.is(text.names().endToken(told), WordSet.GENITIVE))) {
            return true;
        }
        int last = Math.min(text.tokens().size() - 2, token + FARTHEST_NAME);
        for (int i = token;
                i < last && (text.cueAt(i) < 0 || text.is(i, WordSet.NAMING)) && !text.isMark(i, '.');
                i++) {
            if (text.isMark(i, ',') && text.is(i + 1, WordClass.SUBJECT_PRONOUN)) {
                // "A former judge, he said": the apposition precedes the pronoun
                return true;
            }
            int name = nameBehindTitles(text.is(i + 1, WordSet.THE) ? behindTitle(i + 2) : behindRole(i + 1));
            boolean named = text.isMark(i, ',') || text.isMark(i, '(') || text.is(i, WordSet.AS) || isNaming(i);
            if (named && isPerson(name)) {
                return true;
            }
        }
        return false;
    }

    /** "Named", "by the name (of)". */
    private boolean isNaming(int token) {
        int noun = text.is(token, WordSet.OF) ? token - 1 : token;
        return text.is(token, WordSet.NAMING) || text.is(noun, WordSet.NAME_NOUN);
    }

    private boolean isPerson(int name) {
        return name >= 0 && text.names().type(name) == EntityType.PERSON;
    }
}
