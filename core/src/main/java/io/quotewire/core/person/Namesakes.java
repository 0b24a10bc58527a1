package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
import org.jspecify.annotations.Nullable;

/** Which of those who bear one surname it means where it stands alone. */
final class Namesakes {
    private final Tokens tokens;
    private final EntitySpans names;

    Namesakes(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** "Larkin" alone, with an office or before his wife, Mary Larkin, is named: not she. */
    boolean isOfTheOther(Person person, PersonName name, int mention) {
        return person.isKin()
                && person.isSurname(name)
                && (hasOffice(mention) || person.lastMentionBefore(mention) < 0);
    }

    /** The one named last; of those whose surname it is the one who was not introduced as another's wife or son. */
    boolean isCloser(Person person, @Nullable Person other, PersonName name, int mention) {
        if (other == null) {
            return true;
        }
        if (person.isSurname(name) && other.isSurname(name)) {
            Person own = person.isLesserKin() ? other : person;
            if (person.isLesserKin() != other.isLesserKin() && own.lastMentionBefore(mention) >= 0) {
                return own == person;
            }
            if (isPassedBy(other, person, mention) || isPassedBy(person, other, mention)) {
                return isPassedBy(other, person, mention);
            }
        }
        return person.lastMentionBefore(mention) >= other.lastMentionBefore(mention);
    }

    /**
     * "Larkin" after "a photo of Mary Larkin": not she, where the text goes on to call another so, has never called her
     * so, and no clause began with her name.
     */
    private boolean isPassedBy(Person person, Person other, int mention) {
        int last = person.lastMentionBefore(mention);
        return other.isCalledBySurname()
                && person.isCalledInFull()
                && other.mentions() > person.mentions()
                && last >= 0
                && !opensClause(last);
    }

    private boolean opensClause(int name) {
        int before = names.firstToken(name) - 1;
        int after = names.endToken(name);
        return (before < 0 || !tokens.isWord(before)) && after < tokens.size() && tokens.isLetter(after);
    }

    /** "President Larkin": not whom the text knows as a president's wife. */
    private boolean hasOffice(int mention) {
        int first = names.firstToken(mention);
        return isOffice(first - 1) || (names.endToken(mention) > first + 1 && isOffice(first));
    }

    private boolean isOffice(int token) {
        return token >= 0
                && Titles.at(tokens, token)
                        .filter(told -> told == Gender.UNKNOWN)
                        .isPresent();
    }

    /** Whether name {@code i} is that of a company named before the person: "Peshek and Co". */
    boolean isBodyBefore(Person person, int i) {
        String word = tokens.word(names.firstToken(i));
        for (int n = 0; n < Math.min(i, person.firstMention()); n++) {
            int first = names.firstToken(n);
            if (names.type(n) == EntityType.ORGANIZATION
                    && tokens.word(first).equals(word)
                    && NameEndings.isLegalForm(tokens.lower(names.endToken(n) - 1))) {
                return true;
            }
        }
        return false;
    }
}
