package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Gives persons a first name that is a day's, as is common in West Africa: "Mr | Sunday Ruiz", "Governor | Friday
 * Ruiz"; not "Mr Ruiz Sunday", "the Governor Sunday Night Show". Pure functions; linear in the text.
 */
public final class DayNames {
    /** What is no surname behind a day: "Mr Sunday Times". */
    private static final Set<String> NO_SURNAMES = WordList.words(DayNames.class, "behind-days.txt");
    /** The maximum number of words of a surname that the tagger missed. */
    private static final int LONGEST = 2;

    private final Tokens tokens;
    private final Capitals capitals;
    private final WordClasses classes;
    private final EntitySpans names;

    private DayNames(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.capitals = tokens.capitals();
        this.classes = classes;
        this.names = names;
    }

    /** The names, with such first names; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        DayNames days = new DayNames(tokens, classes, names);
        for (int i = days.next(0); i < tokens.size(); i = days.next(i + 1)) {
            if (days.end(i) > i) {
                return days.added();
            }
        }
        return names;
    }

    private EntitySpans added() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int day = next(0);
        for (int n = 0; n <= names.size(); n++) {
            int least = n == names.size() ? tokens.size() : names.firstToken(n);
            int done = 0;
            while (day < least) {
                int end = end(day);
                if (end > day) {
                    builder.add(day, end, EntityType.PERSON);
                    done = end;
                }
                day = next(Math.max(day + 1, end));
            }
            if (n < names.size() && done <= least) {
                builder.add(least, names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }

    /** The first capitalised day outside names, at or after the token. */
    private int next(int from) {
        int i = capitals.next(from);
        while (i < tokens.size() && !(classes.is(i, WordSet.WEEKDAY) && names.at(i) < 0)) {
            i = capitals.next(i + 1);
        }
        return i;
    }

    /** The end of the name that begins with the day; the day itself if it begins none. */
    private int end(int day) {
        int surname = day + 1;
        if (day == 0
                || !capitals.is(day - 1)
                || names.at(day - 1) >= 0
                || !isTitle(day - 1)
                || !capitals.is(surname)
                || tokens.isLineBetween(day - 1, surname)) {
            return day;
        }
        int name = names.at(surname);
        if (name >= 0) {
            return names.firstToken(name) == surname
                            && names.type(name) != EntityType.LOCATION
                            && !NO_SURNAMES.contains(tokens.lower(surname))
                    ? names.endToken(name)
                    : day;
        }
        int end = surname;
        while (end <= surname + LONGEST && capitals.is(end) && names.at(end) < 0) {
            end++;
        }
        boolean called = end <= surname + LONGEST
                && names.at(end) < 0
                && Scan.all(surname, end, this::isOfName)
                && !classes.is(day - 2, WordSet.ARTICLE);
        return called ? end : day;
    }

    private boolean isTitle(int token) {
        return Titles.isAt(tokens, token) || RoleWords.isNoun(tokens, token);
    }

    private boolean isOfName(int token) {
        return classes.is(token, WordClass.OPEN) && !NO_SURNAMES.contains(tokens.lower(token)) && !isTitle(token);
    }
}
