package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** Recognises a quoted passage between an article and its noun: "a “Port First” hat". */
public final class QuotedModifier {
    /** The maximum number of tokens from the article to the noun. */
    private static final int LONGEST = 10;

    private static final Set<String> STARRING = WordList.ofKind(QuotedModifier.class, "agents.txt", "starring"::equals);

    private QuotedModifier() {}

    /** Whether such a passage parts the noun from its article and what governs them: "wearing a “…” | hat". */
    static boolean splitsPhrase(NewsText text, int noun) {
        int article = articleBefore(text, noun);
        return text.is(article, WordSet.ANY_DETERMINER)
                && text.isWord(noun - 2)
                && (Participle.isPresent(text, article - 1) || text.is(article - 1, WordClass.PREPOSITION));
    }

    /** The token before the quoted passage that ends before a noun; -1 if none does. */
    private static int articleBefore(NewsText text, int noun) {
        int quote = text.quoteAt(noun - 1);
        return quote >= 0 && text.is(noun, WordClass.OPEN) && !text.isCapital(noun) ? text.firstToken(quote) - 1 : -1;
    }

    /** "The “Good Boats” star": the article before a title that modifies the noun; otherwise the noun itself. */
    public static int withTitle(NewsText text, int noun) {
        int article = articleBefore(text, noun);
        return article >= 0
                        && text.is(article, WordSet.THE)
                        && !text.is(article - 1, WordClass.PREPOSITION)
                        && text.isWord(noun - 2)
                        && text.isCapital(article + 2)
                        && noun - article <= LONGEST
                ? article
                : noun;
    }

    /** "…," the “Good Boats” star said: the noun behind the title that begins at {@code mark}, or -1. */
    public static int noun(NewsText text, int clause, int mark) {
        int noun = text.endToken(text.quoteAt(mark));
        return withTitle(text, noun) == clause && speaks(text, noun) ? noun : -1;
    }

    /** The token behind the title that modifies the first noun of a phrase; otherwise {@code first}. */
    public static int behindTitle(NewsText text, int first) {
        int quote = text.is(first, WordSet.THE) ? text.quoteAt(first + 1) : -1;
        int noun = quote < 0 ? -1 : text.endToken(quote);
        return noun >= 0 && text.firstToken(quote) == first + 1 && withTitle(text, noun) == first ? noun : first;
    }

    /** "Star", "crew", "investor Mary Hill"; not "mural", which shows its words. */
    private static boolean speaks(NewsText text, int noun) {
        int i = noun;
        while (text.is(i, WordClass.OPEN) && text.cueAt(i) < 0) {
            String word = text.lower(i);
            if (STARRING.contains(word)
                    || text.names().at(i) >= 0
                    || PersonNouns.contains(word)
                    || RoleWords.isNoun(text.tokens(), i)
                    || GroupNouns.isOrganizationOrPeople(word)
                    || GroupNouns.arePeople(word)) {
                return !GroupNouns.isDocument(text.lower(noun));
            }
            i++;
        }
        return false;
    }

    /**
     * The subject that ends before token {@code end} behind such a noun: a name ("at a “unity” rally | Ana Ruiz"), the
     * whole with its head ("the head of the “Port First” group"), or else what follows the noun ("rally voters").
     */
    static Optional<Source> subject(NewsText text, int noun, int end, int from) {
        int outer = text.firstToken(text.quoteAt(noun - 1)) - 2;
        int head = text.names().at(end - 1) < 0 ? NounPhrase.start(text, outer, from) : outer;
        boolean opens = head == from
                || Pause.at(text, head - 1)
                || text.is(head - 1, WordSet.THAT)
                || text.is(head - 1, WordClass.CONJUNCTION)
                || (text.is(head, WordClass.DETERMINER) && !text.is(head - 1, WordClass.PREPOSITION));
        if (head < outer && opens && !text.is(outer - 1, WordClass.TIME)) {
            // The name in "a member of the “Voss” group" is not who speaks
            return Optional.of(new Source(hasName(text, outer, noun) ? noun : head, end, true));
        }
        return noun + 1 < end ? Optional.of(new Source(noun + 1, end, true)) : Optional.empty();
    }

    private static boolean hasName(NewsText text, int first, int end) {
        return Scan.any(first, end, i -> text.names().at(i) >= 0);
    }
}
