package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises persons called by their initials: "AJ" for "Anthony Josh", "known as MBS". Pure functions of the text. */
final class InitialNames {
    private static final int LONGEST = 4;

    /** Capitals that stand for no name: "a DJ". */
    private static final Set<String> WORDS = WordList.words(InitialNames.class, "no-initials.txt");

    private InitialNames() {}

    /**
     * The only one of these persons with these initials; null if there is none, or if name {@code i} is no person's,
     * unless "known as" precedes it.
     */
    static @Nullable Person bearer(Tokens tokens, EntitySpans names, int i, List<Person> persons) {
        int first = names.firstToken(i);
        int length = tokens.end(first) - tokens.start(first);
        if (names.endToken(i) > first + 1
                || length < 2
                || length > LONGEST
                || WORDS.contains(tokens.lower(first))
                || !UpperCase.is(tokens.text(), tokens.start(first), tokens.end(first))
                || !(names.type(i) == EntityType.PERSON || isCalledSo(tokens, first))) {
            return null;
        }
        Person found = null;
        for (Person person : persons) {
            if (tokens.is(first, of(person.name()))) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private static boolean isCalledSo(Tokens tokens, int first) {
        return first > 1 && tokens.is(first - 2, "known") && ClosedClasses.isIn(tokens.lower(first - 1), WordSet.AS);
    }

    /** "AOC" of "Ana Ortiz-Cruz", "MBS" of "Mohammed bin Sayed". */
    private static String of(PersonName name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.words()) {
            for (String part : word.split("-", -1)) {
                letters.append(part.isEmpty() ? "" : part.substring(0, 1));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
