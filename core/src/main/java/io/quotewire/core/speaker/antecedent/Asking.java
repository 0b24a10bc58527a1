package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is asked in a reported question, and so answers it: "Hill asked Moe whether it was late. He said", "Hill
 * asked him if he was late. He said". Who asks is not "him", nor "he" in "Hill asked if he was late", nor whoever
 * replies; but may be "he" in "Hill asked if he could go".
 */
final class Asking {
    /** Verbs for what the person asked does. */
    private static final Set<String> ANSWERS = WordList.ofKind(Asking.class, "questions.txt", "answer"::equals);

    /** Verbs of a question about what the one who asks may do. */
    private static final Set<String> LEAVE = WordList.ofKind(Asking.class, "questions.txt", "leave"::equals);
    /** The maximum number of words of a title before the name. */
    private static final int MOST_TITLES = 4;

    private final NewsText text;
    private final People people;
    private final LastSources sources;
    private final NamelessSpeakers nameless;
    private final OfficeSubject offices;

    Asking(Discourse discourse) {
        this.text = discourse.text();
        this.people = discourse.people();
        this.sources = discourse.sources();
        this.nameless = discourse.nameless();
        this.offices = discourse.holders();
    }

    /**
     * Adds who asks the pronoun, or asked what it replies, to persons who cannot be its antecedent.
     *
     * @param persons the person to whom a pronoun or noun at a token refers; null if unnamed
     */
    Set<Person> and(Set<Person> others, int pronoun, int sentence, IntFunction<@Nullable Person> persons) {
        boolean asked = pronoun == pronounAsked(sources.asked(sentence));
        boolean replies = !asked && sentence > 0 && sources.asked(sentence - 1) >= 0 && isReply(pronoun + 1);
        SourceWords asker = asked ? sources.asker(sentence) : replies ? sources.asker(sentence - 1) : null;
        Person one = asker == null ? null : person(asker, persons);
        if (one == null) {
            return others;
        }
        Set<Person> all = new HashSet<>(others);
        all.add(one);
        return all;
    }

    private @Nullable Person person(SourceWords asker, IntFunction<@Nullable Person> persons) {
        int name = text.names().at(asker.end() - 1);
        Person meant = persons.apply(asker.noun());
        return meant != null || name < 0 ? meant : people.of(name).orElse(null);
    }

    /** The pronoun for whoever is asked: "(asked) | him if", "(asked) if | he was late"; -1 if there is none. */
    private int pronounAsked(int asked) {
        if (asked < 0) {
            return -1;
        }
        if (text.is(asked, WordClass.OBJECT_PRONOUN, WordClass.POSSESSIVE)) {
            // "Asked her to", not "asked her mother"
            boolean object = text.is(asked + 1, WordSet.WH)
                    || text.is(asked + 1, WordSet.TO)
                    || text.is(asked + 1, WordClass.PUNCTUATION);
            return object ? asked : -1;
        }
        return isOfOther(asked) ? asked + 1 : -1;
    }

    /** "If | he was late"; not "if he could go". */
    private boolean isOfOther(int question) {
        return text.is(question, WordSet.WH)
                && text.is(question + 1, WordClass.SUBJECT_PRONOUN)
                && !LEAVE.contains(text.lower(question + 2));
    }

    /**
     * The person asked in the sentence, who is named or meant by a pronoun: "Hill asked Moe", "asked nurse Ana Moe
     * whether", "asked him why".
     */
    Optional<Person> person(int sentence, IntFunction<@Nullable Person> persons) {
        int asked = sources.asked(sentence);
        int pronoun = pronounAsked(asked);
        if (pronoun >= 0) {
            boolean question = text.is(pronoun - 1, WordSet.WH) || text.is(pronoun + 1, WordSet.WH);
            return question ? Optional.ofNullable(persons.apply(pronoun)) : Optional.empty();
        }
        int name = name(asked);
        return name >= 0
                ? people.of(name)
                : offices.bearer(asked)
                        .filter(one -> isAnswered(sentence + 1)
                                || nameless.asked(asked)
                                        .filter(words -> !AnaphoricPersons.isOfState(text.lower(words.noun())))
                                        .filter(words -> leadsToAnswer(sentence, persons))
                                        .isPresent());
    }

    /**
     * Whether quoted words follow the question, or who asks it has no name, as in "Hill's mother asked the nurse": "he"
     * is not Hill. Otherwise whoever asks may go on: "Hill asked the nurse if it was late. He said".
     */
    private boolean leadsToAnswer(int sentence, IntFunction<@Nullable Person> persons) {
        SourceWords asker = sources.asker(sentence);
        return isSpeech(sentence + 1) || (asker != null && person(asker, persons) == null);
    }

    /** "“No,” he said", "He said: “No.”". */
    private boolean isSpeech(int sentence) {
        if (sentence >= text.sentences().size()) {
            return false;
        }
        int start = text.sentences().start(sentence);
        return text.isQuoted(start)
                || Scan.any(start, text.sentences().end(sentence), i -> text.isMark(i, ':') && text.isQuoted(i + 1));
    }

    /** The name of whoever is asked, also behind a title before a question; -1 if there is none. */
    private int name(int asked) {
        int token = asked;
        while (token < asked + MOST_TITLES && text.names().at(token) < 0 && isTitle(token)) {
            token++;
        }
        int name = text.names().at(token);
        int end = name < 0 ? token : text.names().endToken(name);
        boolean question = text.names().is(token, EntityType.PERSON) && text.is(end, WordSet.WH);
        return token == asked ? (text.is(end, WordSet.GENITIVE) ? -1 : name) : question ? name : -1;
    }

    private boolean isTitle(int token) {
        return text.is(token, WordClass.OPEN) && (text.isCapital(token) || RoleWords.isNoun(text.tokens(), token));
    }

    /**
     * The words for whoever is asked in the sentence without a name: "asked the witness whether he", or before "he
     * answered".
     */
    Optional<SourceWords> nameless(int sentence, IntFunction<@Nullable Person> persons) {
        int asked = sources.asked(sentence);
        return asked < 0 || name(asked) >= 0
                ? Optional.empty()
                : nameless.asked(asked)
                        .filter(words -> isAnswered(sentence + 1)
                                || (isOfOther(words.end()) && leadsToAnswer(sentence, persons)));
    }

    /** "He denied that", "“No,” she replied": the pronoun opens the sentence or follows a mark. */
    private boolean isAnswered(int sentence) {
        if (sentence >= text.sentences().size()) {
            return false;
        }
        int start = text.sentences().start(sentence);
        return Scan.any(
                start + 1,
                text.sentences().end(sentence),
                i -> isReply(i)
                        && text.is(i - 1, WordClass.SUBJECT_PRONOUN)
                        && (i - 1 == start || !text.isWord(i - 2)));
    }

    private boolean isReply(int verb) {
        return ANSWERS.contains(text.lower(verb));
    }
}
