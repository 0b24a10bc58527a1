package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.organization.KnownKinds;
import io.quotewire.core.speaker.organization.KnownNames;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Recognises the company whose shares rise or fall: "Shares in Harland fell after the struggling company said". */
final class TradedCompany {
    private static final Set<String> SHARES = Set.of("shares", "stock");

    private TradedCompany() {}

    /** The name of the company, if the sentence names no other organisation before the words. */
    static OptionalInt of(SourceWords source) {
        NewsText text = source.text();
        int noun = source.definiteNoun();
        int joint = source.first() - 1;
        boolean reason = text.is(joint, WordSet.CLAUSE_PREPOSITION)
                || text.is(joint, WordClass.SUBORDINATOR)
                || text.is(joint, WordSet.AS);
        if (noun < 0 || !reason) {
            return OptionalInt.empty();
        }
        for (int i = source.first() + 1; i < noun; i++) {
            // "The buyout company", "the French company" may be another
            if (!KnownKinds.isOfState(text.lower(i))) {
                return OptionalInt.empty();
            }
        }
        int found = -1;
        int next = text.names().firstFrom(source.first());
        int start = text.sentences().start(text.sentenceAt(source.first()));
        for (int i = next - 1; i >= 0 && text.names().firstToken(i) >= start; i--) {
            if (text.names().type(i) == EntityType.ORGANIZATION) {
                if (found >= 0 || !isTraded(text, i)) {
                    return OptionalInt.empty();
                }
                found = i;
            }
        }
        return found < 0 || !isSuch(text, found, text.lower(noun)) ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** "The company" is any; "the airline" only one whose name or fame tells that it is one. */
    private static boolean isSuch(NewsText text, int name, String noun) {
        String words = text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
        return AnaphoricNouns.isCompany(noun) || KnownNames.is(words, noun);
    }

    /** "Shares in Harland", "Harland's shares", "Harland stock". */
    private static boolean isTraded(NewsText text, int name) {
        int ahead = text.names().firstToken(name) - 1;
        ahead = text.is(ahead, WordSet.THE) ? ahead - 1 : ahead;
        int behind = text.names().endToken(name);
        behind = text.is(behind, WordSet.GENITIVE) ? behind + 1 : behind;
        return (text.is(ahead, WordClass.PREPOSITION) && SHARES.contains(text.lower(ahead - 1)))
                || (behind < text.tokens().size() && SHARES.contains(text.lower(behind)));
    }
}
