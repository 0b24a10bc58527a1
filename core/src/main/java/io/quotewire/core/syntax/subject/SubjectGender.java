package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/** Tells the gender of a person from the words of one phrase: "she", "Mr Hill", "Mary Hill". Pure functions. */
public final class SubjectGender {
    private SubjectGender() {}

    /** The gender of whom a phrase with this last token means: a pronoun or a name. */
    static Gender of(NewsText text, int last) {
        int name = text.names().at(last);
        return name >= 0 ? ofName(text, name) : Gender.ofPronoun(text.lower(last));
    }

    /** The gender that the title of the name suggests, or else its first name, if it has more than a surname. */
    public static Gender ofName(NewsText text, int name) {
        EntitySpans names = text.names();
        int first = names.firstToken(name);
        Optional<Gender> before = first == 0 ? Optional.empty() : Titles.at(text.tokens(), first - 1);
        return before.filter(gender -> gender != Gender.UNKNOWN)
                .or(() -> Titles.at(text.tokens(), first))
                .filter(gender -> gender != Gender.UNKNOWN)
                .orElseGet(() ->
                        names.endToken(name) == first + 1 ? Gender.UNKNOWN : FirstNames.gender(text.lower(first)));
    }
}
