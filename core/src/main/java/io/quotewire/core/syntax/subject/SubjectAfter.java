package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.Apposition;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds the subject after its verb: "said Hill, who …", "said the group's chairman, Richard Hill". */
public final class SubjectAfter {
    /** The maximum length of a plural noun phrase without an article, up to its noun: "recent local". */
    private static final int LONGEST_BARE = 3;

    private final NewsText text;

    public SubjectAfter(NewsText text) {
        this.text = text;
    }

    /**
     * The subject phrase that begins at the token.
     *
     * @param end the token at which the clause ends
     */
    public Optional<Source> find(int start, int end) {
        int first = Scan.past(start, end, i -> text.is(i, WordClass.ADVERB));
        if (first >= end) {
            return Optional.empty();
        }
        boolean him = text.is(first, WordClass.OBJECT_PRONOUN)
                && text.isComma(first + 1)
                && SourcePreposition.isBefore(text, first);
        if (him || text.is(first, WordClass.SUBJECT_PRONOUN)) {
            return Optional.of(new Source(first, first + 1, true));
        }
        if (text.is(first, WordClass.PREPOSITION, WordClass.SUBORDINATOR) || isTime(first)) {
            return Optional.empty();
        }
        int noun = NounPhrase.end(text, behindParticiple(first, end), end);
        int stop = withAuthor(first, withReports(first, noun, end), end);
        if (stop <= first) {
            return Optional.empty();
        }
        stop = SourceModifier.end(text, first, NameBehindRoles.end(text, stop, end), end);
        return Optional.of(new Source(first, withApposition(first, stop, end), true));
    }

    /** "Said | this week"; not "this week's report". */
    private boolean isTime(int first) {
        return text.is(first, WordSet.PERIOD_MODIFIER)
                && (text.is(first + 1, WordClass.TIME) || text.is(first + 1, WordSet.PERIOD))
                && !text.is(first + 2, WordSet.GENITIVE)
                && !text.is(first + 2, WordClass.OPEN);
    }

    /**
     * Whether the phrase has a verb of its own, and so is not the subject of the cue: "said | a man from Lima had been
     * held".
     */
    public boolean hasVerb(Source source, int end) {
        int place = source.end();
        int verb = text.is(place, WordClass.PREPOSITION) ? NounPhrase.end(text, place + 1, end) : place;
        return text.is(verb, WordClass.AUXILIARY);
    }

    /** "According to the leaked | emails", "several unconfirmed | reports": behind participles that are no verbs. */
    private int behindParticiple(int first, int end) {
        int noun = first + 1;
        while (noun + 1 < end && Participle.isRegularPast(text, noun)) {
            noun++;
        }
        boolean leaked = SourcePreposition.isBefore(text, first)
                && noun > first + 1
                && text.is(first, WordSet.ARTICLE, WordSet.ALONE)
                && text.is(noun, WordClass.OPEN);
        return leaked ? noun : first;
    }

    /**
     * "According to recent reports", "according to published figures", "it is shut, said media reports.": the word that
     * looks like a verb is the noun.
     */
    private int withReports(int first, int stop, int end) {
        int noun = Math.max(stop, first + 1);
        boolean bare =
                text.is(noun - 1, WordClass.OPEN) && text.names().at(noun - 1) < 0 && noun - first <= LONGEST_BARE;
        boolean closes = text.is(noun + 1, WordClass.PUNCTUATION) && text.is(noun, "reports");
        return (closes || SourcePreposition.isBefore(text, first))
                        && bare
                        && noun < end
                        && Plural.endsLikeOne(text.lower(noun))
                        && GroupNouns.isDocument(text.lower(noun))
                ? noun + 1
                : stop;
    }

    /**
     * "According to a report by the Herald", "according to figures from the port": extends the phrase by the author of
     * the text.
     */
    private int withAuthor(int first, int stop, int end) {
        boolean authored = SourcePreposition.isBefore(text, first)
                && stop + 1 < end
                && GroupNouns.isDocument(text.lower(stop - 1))
                && text.is(stop, WordSet.BY, WordSet.FROM)
                && (text.names().at(stop + 1) >= 0 || text.is(stop + 1, WordClass.DETERMINER));
        int behind = authored ? NounPhrase.end(text, stop + 1, end) : stop;
        return text.is(behind - 1, WordSet.GENITIVE) ? stop : Math.max(stop, behind);
    }

    /** "The chairman, Richard Hill": extends a phrase without a name by the name in apposition. */
    private int withApposition(int first, int stop, int end) {
        int name = Apposition.personBehind(text, first, stop);
        boolean apposed = name >= 0
                && !isPerson(stop - 1)
                && text.names().endToken(name) <= end
                && !Apposition.goesOnAsSubject(text, name);
        return apposed ? Math.min(end, Apposition.end(text, name)) : stop;
    }

    private boolean isPerson(int token) {
        return text.names().is(token, EntityType.PERSON);
    }
}
