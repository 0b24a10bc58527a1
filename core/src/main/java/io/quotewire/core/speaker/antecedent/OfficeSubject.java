package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Resolves "the home secretary" and "the senator" at the start of a clause to the holder of the office in the article.
 */
final class OfficeSubject {
    /** The maximum number of words of an office. */
    private static final int MOST = 3;

    /** Whom a country, a state or a town has one of. */
    private static final Set<String> GOVERNING = WordList.words(OfficeSubject.class, "governing.txt");

    private final NewsText text;
    private final Supplier<Offices> offices;

    OfficeSubject(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
    }

    /** The holder of the office of one to three words whose article is the token; empty if there is none. */
    Optional<Person> bearer(int token) {
        int noun = noun(token);
        return noun < 0 ? Optional.empty() : offices.get().bearer(token, noun);
    }

    /** Whether the words from the token are for who governs, "the governor", and not for the person, a lawyer. */
    boolean isNot(Person person, int token) {
        int noun = noun(token);
        return noun >= 0
                && !text.is(token + 1, WordSet.FORMER)
                && (GOVERNING.contains(text.lower(noun))
                        || GOVERNING.contains(text.lower(noun - 1) + '-' + text.lower(noun)))
                && !offices.get().mayHold(person, token, noun);
    }

    /** The last of the words for an office whose article is the token; -1 if there are none. */
    private int noun(int token) {
        if (!text.is(token, WordSet.THE)) {
            return -1;
        }
        int noun = token + 1;
        while (noun < token + MOST && goesOn(noun + 1)) {
            noun++;
        }
        boolean more = goesOn(noun + 1) || isModified(noun + 1) || isNamed(noun + 1);
        return noun < text.tokens().size() && RoleWords.isNoun(text.tokens(), noun) && !more ? noun : -1;
    }

    /** "The minister | of Peru"; not "the minister | on Sunday". */
    private boolean isModified(int token) {
        return text.is(token, WordClass.PREPOSITION)
                && !text.is(token + 1, WordClass.TIME)
                && !text.is(token + 1, WordSet.WEEKDAY);
    }

    /** "The minister, Karl Voss,", "the minister Karl Voss": a name follows. */
    private boolean isNamed(int token) {
        return text.names().at(text.isMark(token, ',') ? token + 1 : token) >= 0;
    }

    private boolean goesOn(int token) {
        return text.is(token, WordClass.OPEN) && !text.isFinite(token) && text.cueAt(token) < 0;
    }
}
