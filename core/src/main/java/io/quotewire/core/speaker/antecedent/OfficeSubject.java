package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resolves "the home secretary" and "the senator" at the start of a clause to the holder of the office in the article.
 */
final class OfficeSubject {
    /** The maximum number of words of an office. */
    private static final int MOST = 3;

    private final NewsText text;
    private final Supplier<Offices> offices;

    OfficeSubject(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
    }

    /** The holder of the office of one to three words whose article is the token; empty if there is none. */
    Optional<Person> bearer(int token) {
        if (!text.is(token, WordSet.THE)) {
            return Optional.empty();
        }
        int noun = token + 1;
        while (noun < token + MOST && goesOn(noun + 1)) {
            noun++;
        }
        boolean more = goesOn(noun + 1) || text.is(noun + 1, WordClass.PREPOSITION) || isNamed(noun + 1);
        return noun < text.tokens().size() && RoleWords.isNoun(text.tokens(), noun) && !more
                ? offices.get().bearer(token, noun)
                : Optional.empty();
    }

    /** "The minister, Karl Voss,", "the minister Karl Voss": a name follows. */
    private boolean isNamed(int token) {
        return text.names().at(text.isMark(token, ',') ? token + 1 : token) >= 0;
    }

    private boolean goesOn(int token) {
        return text.is(token, WordClass.OPEN) && !text.isFinite(token) && text.cueAt(token) < 0;
    }
}
