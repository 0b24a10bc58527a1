package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Bearers.Bearer;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom the text has introduced by another noun than the one by which it refers to them: "Ana Ruiz, a
 * professor at Lima, … the academic", "Karl Voss, professor of sociology, … the sociologist". Which nouns these are
 * {@link PersonKinds} says. A modifier must be one of the introduction's: "Harland CEO Karl Voss … the Harland boss".
 */
final class BearersByKind {
    /** The number of introductions before the phrase that are looked at; it keeps the time linear. */
    private static final int MOST = 256;

    private final NewsText text;
    private final OfficeWords words;
    private final Bearers bearers;

    /**
     * The only such person named so far.
     *
     * @param shares whether the introduction has a modifier of the phrase
     * @param last the noun of the last such introduction
     */
    record Found(Person person, boolean shares, int last) {}

    BearersByKind(NewsText text, OfficeWords words, Bearers bearers) {
        this.text = text;
        this.words = words;
        this.bearers = bearers;
    }

    /**
     * The only such person; empty if there are two.
     *
     * @param phrase the modifiers of the noun
     * @param next index of the first name that comes after the phrase
     */
    Optional<Found> of(int noun, Description phrase, int next) {
        String word = text.lower(noun);
        if (PersonKinds.of(word).isEmpty() && !PersonKinds.mayBeOfField(word)) {
            return Optional.empty();
        }
        Set<Person> persons = new HashSet<>(2);
        @Nullable Found found = null;
        List<Bearer> all = bearers.all();
        int end = named(all, next);
        for (int i = end - 1; i >= Math.max(0, end - MOST); i--) {
            Bearer each = all.get(i);
            boolean field = PersonKinds.isLearned(words.bare(each.noun()))
                    && each.description().isOfField(word);
            boolean shares = each.description().shares(phrase);
            if ((field || isSo(noun, each.noun()))
                    && each.description().agrees(phrase)
                    && (phrase.isBare() || shares)) {
                persons.add(each.person());
                found = found == null
                        ? new Found(each.person(), shares, each.noun())
                        : new Found(each.person(), shares || found.shares(), found.last());
            }
        }
        return Optional.ofNullable(found)
                .filter(one -> persons.size() == 1 && (one.shares() || !isUsedBefore(word, one.person())));
    }

    /** How many of the introductions, which are in the order of the text, are of names before this one. */
    private static int named(List<Bearer> all, int next) {
        return Scan.bisect(all.size(), i -> all.get(i).name() >= next);
    }

    /** "Shared as the work of the elusive artist, it is by the illustrator Ana Ruiz": somebody else is called so. */
    private boolean isUsedBefore(String noun, Person person) {
        int first = text.names().firstToken(person.firstMention());
        int before = first - 1;
        while (text.is(before, WordClass.OPEN) || text.isComma(before) || text.is(before, WordClass.CONJUNCTION)) {
            // "the writer, actor and producer Karl Voss"
            before--;
        }
        for (int i = before; i >= Math.max(0, first - Reach.OF_ORGANIZATIONS); i--) {
            if (text.is(i, noun) && !text.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is the noun, or one for which it may stand. */
    boolean isSo(int noun, int token) {
        String general = text.lower(noun);
        Set<String> kinds = PersonKinds.of(general);
        String word = words.bare(token);
        return word.equals(general)
                || kinds.contains(word)
                || kinds.contains(RoleWords.rank(word))
                || kinds.contains(text.lower(token - 1) + '-' + word);
    }
}
