package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says something within what others hear or see: "Jurors were told that Hale moved it but claims", "Records
 * show that Hale sued, saying". Not those who hear it, nor the records. Pure functions.
 */
final class HeardClause {
    private static final Set<String> SEEN = WordList.ofKind(HeardClause.class, "heard-clauses.txt", "seen"::equals);

    private static final Set<String> HEARERS =
            WordList.ofKind(HeardClause.class, "heard-clauses.txt", "hearer"::equals);

    /** What one does about one's own deeds; what is noted or alleged beside them is often told by the records. */
    private static final Set<String> TELLING =
            WordList.ofKind(HeardClause.class, "heard-clauses.txt", "telling"::equals);

    private static final Set<String> BEING = Set.of("am", "is", "are", "was", "were", "be", "been", "being", "got");
    private static final Set<String> DYING = Set.of("died", "dies", "dead");

    private HeardClause() {}

    /** Whether somebody's words or deeds are heard or seen in the clause behind the cue. */
    static boolean opens(NewsText text, Cue cue, Optional<Phrase> source) {
        if (source.isEmpty()) {
            return false;
        }
        int noun = source.get().end() - 1;
        return switch (cue.entry().lemma()) {
            case "hear" -> isThat(text, cue) && HEARERS.contains(text.lower(noun));
            case "tell" -> cue.passive() && isThat(text, cue) && HEARERS.contains(text.lower(noun));
            case "show" -> SEEN.contains(text.lower(noun));
            default -> false;
        };
    }

    private static boolean isThat(NewsText text, Cue cue) {
        return text.is(cue.end(), WordSet.THAT);
    }

    /**
     * The subject of the clause that the outer cue opens, if the cue is another verb of it: its tense differs from that
     * of "was told", or it is a participle behind a comma.
     */
    static Optional<Phrase> subject(NewsText text, @Nullable Cue outer, Cue cue) {
        if (outer == null || text.isQuoted(cue.head())) {
            return Optional.empty();
        }
        boolean joined = text.is(cue.first() - 1, WordSet.COORDINATOR)
                && (cue.form() == VerbForm.PRESENT || "had".equals(text.lower(cue.first())));
        boolean participle = cue.form() == VerbForm.ING
                && outer.entry().lemma().equals("show")
                && TELLING.contains(cue.entry().lemma())
                && text.isComma(cue.first() - 1);
        int start = isThat(text, outer) ? outer.end() + 1 : outer.end();
        return joined || participle
                ? new ClauseSubject(text)
                        .find(start, cue.first())
                        .map(subject -> beforeVerb(text, subject))
                        .filter(subject -> speaks(text, subject))
                        .filter(subject -> joined || isActive(text, subject.end(), cue.first() - 1))
                : Optional.empty();
    }

    /** "The father | hit Mary Hill": a verb that is a noun as well. */
    private static Phrase beforeVerb(NewsText text, Source subject) {
        for (int i = subject.first() + 1; i < subject.end() - 1; i++) {
            boolean verb = KnownVerbs.isUnchangedPast(text.lower(i));
            boolean object = text.isCapital(i + 1)
                    || text.is(i + 1, WordClass.DETERMINER, WordClass.POSSESSIVE)
                    || text.is(i + 1, WordSet.OBJECT);
            if (verb && object && !text.isCapital(i)) {
                return new Phrase(subject.first(), i);
            }
        }
        return Phrase.of(subject);
    }

    /** Whether the phrase is a person or a body. */
    private static boolean speaks(NewsText text, Phrase subject) {
        int noun = subject.end() - 1;
        String word = text.lower(noun);
        return text.names().at(noun) >= 0
                || text.is(noun, WordSet.SPEAKING_PRONOUN)
                || PersonNouns.contains(word)
                || GroupNouns.isOrganizationOrPeople(word);
    }

    /** "Hale was held, saying": who holds or tells of Hale may be the one who says it. */
    private static boolean isActive(NewsText text, int start, int comma) {
        return !Scan.any(
                start, comma, i -> text.isComma(i) || BEING.contains(text.lower(i)) || DYING.contains(text.lower(i)));
    }
}
