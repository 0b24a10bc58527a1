package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/** Whom "the home secretary" and "the senator" mean where a clause begins so: who bears the office in the article. */
public final class OfficeSubject {
    private final NewsText text;
    private final Supplier<Offices> offices;

    OfficeSubject(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
    }

    /** The bearer of the office of one or two words whose article is the token; empty where it is none. */
    Optional<Person> bearer(int token) {
        Tokens tokens = text.tokens();
        if (!text.is(token, WordSet.THE) || token + 3 >= tokens.size()) {
            return Optional.empty();
        }
        boolean single = RoleWords.isNoun(tokens, token + 1);
        int noun = single ? token + 1 : token + 2;
        boolean goesOn = text.is(noun + 1, WordClass.OPEN) && !text.isFinite(noun + 1) && text.cueAt(noun + 1) < 0;
        if (!RoleWords.isNoun(tokens, noun) || goesOn) {
            return Optional.empty();
        }
        return single
                ? offices.get().bearer(token, tokens.lower(noun))
                : offices.get().bearer(token, tokens.lower(noun - 1), tokens.lower(noun));
    }
}
