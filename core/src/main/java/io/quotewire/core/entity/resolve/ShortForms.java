package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.text.OneLine;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Names taken for persons that are the short forms of companies of the article: "De Larkin" where it has "De Larkin
 * Shipping Inc", "Tenney" for "J.C. Tenney Co", "Hughes Marlow" for "Hughes Marlow Co", "Cairn" for "Cairn Energy".
 */
final class ShortForms {
    private final Tokens tokens;
    private final EntitySpans names;
    private final Set<String> beginnings = new HashSet<>();
    /** All of a company's name but its "Co" or "Inc". */
    private final Set<String> whole = new HashSet<>();

    private ShortForms(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The words of such names. */
    static Set<String> of(Tokens tokens, EntitySpans names) {
        ShortForms forms = new ShortForms(tokens, names);
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.ORGANIZATION && names.endToken(n) > names.firstToken(n) + 1) {
                forms.shorten(names.firstToken(n), names.endToken(n) - 1);
            }
        }
        return forms.beginnings.isEmpty() ? Set.of() : forms.taken();
    }

    private void shorten(int first, int last) {
        String ending = tokens.lower(last);
        if (NameEndings.isCompanys(ending)) {
            int end = last;
            while (end - 1 > first && isJoint(end - 1)) {
                end--;
            }
            whole.add(words(first, end));
            int surname = first;
            while (surname < last && isInitial(surname)) {
                surname++;
            }
            for (int e = first; e < last; e++) {
                beginnings.add(words(first, e + 1));
                if (e >= surname) {
                    beginnings.add(words(surname, e + 1));
                }
            }
        } else if (NameEndings.isBusiness(ending)) {
            beginnings.add(tokens.word(first));
        }
    }

    /** "Co Inc", "and Co". */
    private boolean isJoint(int token) {
        return NameEndings.isCompanys(tokens.lower(token))
                || ClosedClasses.isIn(tokens.lower(token), WordSet.PARTNER_JOINT);
    }

    private boolean isInitial(int token) {
        return tokens.word(token).endsWith(".");
    }

    private String words(int first, int end) {
        return OneLine.of(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) != EntityType.PERSON) {
                continue;
            }
            int first = names.firstToken(n);
            String words = names.words(tokens, n);
            if (!beginnings.contains(words)) {
                continue;
            }
            // all of a company's name is one of its beginnings too
            boolean full = names.endToken(n) > first + 1 && FirstNames.gender(tokens.word(first)) != Gender.UNKNOWN;
            if (!full || whole.contains(words)) {
                taken.add(words);
            }
        }
        return taken;
    }
}
