package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the source of a participle that is not the subject of the sentence: "the target of a hoax claiming",
 * "commented on a report saying", "is among those warning", "met Hale, who stunned them by saying".
 */
final class ParticipleSource {
    private static final Set<String> AMONG = Set.of("among", "amongst");

    private ParticipleSource() {}

    /** The person blamed for the words, or the text that contains them; empty if the subject may have said them. */
    static Optional<Phrase> of(NewsText text, Cue cue, int start) {
        int before = cue.first() - 1;
        if (text.is(before, WordSet.FOR)) {
            return Optional.empty();
        }
        if (text.is(before, ByMeans.BY)) {
            return ByMeans.ofRelative(text, cue.first(), start);
        }
        Optional<Phrase> others = among(text, cue.first(), start);
        if (others.isPresent()) {
            return others;
        }
        return holdsWords(text, before) ? heldBy(text, cue.first(), start) : Optional.empty();
    }

    /**
     * "(He added his voice to) those | warning", "(He is) among senators | urging"; not "Among those claiming it is".
     */
    private static Optional<Phrase> among(NewsText text, int end, int start) {
        boolean those = text.is(end - 1, "those");
        int first = those ? end - 1 : NounPhrase.start(text, end, start);
        boolean belongs = first < end
                && first - 1 > start
                && (AMONG.contains(text.lower(first - 1)) || (those && text.is(first - 1, WordSet.TO)))
                && (those || isSomebody(text, end - 1))
                && text.hasFinite(start, first - 1);
        return belongs ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }

    private static boolean isSomebody(NewsText text, int head) {
        int name = text.names().at(head);
        String word = text.lower(head);
        return (name >= 0 && text.names().type(name) != EntityType.LOCATION)
                || GroupNouns.isOrganizationOrPeople(word)
                || GroupNouns.arePeople(word)
                || ReportWords.ONE.contains(word)
                || text.is(head, WordSet.NAMELESS_SOURCE);
    }

    private static boolean holdsWords(NewsText text, int noun) {
        return GroupNouns.isDocument(text.lower(noun))
                || text.is(noun, WordSet.MESSAGE, WordSet.RECORDING)
                || ReportWords.RUMOUR.contains(text.lower(noun))
                || ReportWords.SUITS.contains(text.lower(noun));
    }

    /** "A judge dismissed a suit alleging". */
    private static boolean isTried(NewsText text, int verb, int noun) {
        return ReportWords.SUITS.contains(text.lower(noun)) && ReportWords.TRIED.contains(text.lower(verb));
    }

    /** "Cited a report saying", "declined to comment on a report saying", "shot down a report claiming". */
    private static boolean isAnswered(NewsText text, int before) {
        return ReportWords.ANSWERED.contains(text.lower(before))
                || (text.is(before, WordSet.ON, WordSet.TO) && ReportWords.COMMENTING.contains(text.lower(before - 1)))
                || (text.is(before, "down") && ReportWords.SHOOTING.contains(text.lower(before - 1)));
    }

    /** "(Replied to) a letter saying", "reports saying"; in "replied to the letter saying" the subject may say it. */
    private static boolean isNew(NewsText text, int first) {
        return !text.is(first, WordClass.POSSESSIVE) && !text.is(first, WordSet.THE, WordSet.POINTING);
    }

    /**
     * "The target of a hoax claiming", "got a letter saying", "but reports insisting"; not "posted a video saying",
     * "left in a huff saying".
     */
    private static Optional<Phrase> heldBy(NewsText text, int end, int start) {
        int phrase = NounPhrase.start(text, end, start);
        int first = Scan.backTo(end - 1, phrase, i -> text.is(i - 1, WordClass.PREPOSITION));
        int before = first - 1;
        boolean held = before > start
                && (ReportWords.HELD.contains(text.lower(before))
                        || (isAnswered(text, before) && isNew(text, first))
                        || text.is(before, WordSet.COPULA)
                        || (text.is(before, WordSet.CONTRAST) && first == end - 1)
                        || isTried(text, before, end - 1));
        return held ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }
}
