package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.BasedIn;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Recognises a company by where it is based: "the Lima-based company", "the Palo Alto, California-based company". */
final class BasedCompany {
    private static final Set<String> STARTING = Set.of("start-up", "startup");
    /** The maximum number of words between an article and its noun. */
    private static final int MOST_BETWEEN = 3;

    private BasedCompany() {}

    /** Whether the words are such a company or bank. */
    static boolean is(SourceWords source) {
        NewsText text = source.text();
        int based = source.end() - 2;
        String noun = text.lower(source.end() - 1);
        return text.is(source.first(), WordSet.THE)
                && (AnaphoricNouns.isCompany(noun) || noun.equals("bank"))
                && AgeOrOrigin.isBased(text.lower(based))
                && (based == source.first() + 1 || BasedIn.isComma(text, based - 1));
    }

    /**
     * Whether the sentence before, behind its dateline, and the words of this one before the source, name no
     * organisation but this and bring up none without a name; not in "Harland sued Bloomly. The Lima-based company",
     * "Harland will buy a rival."
     *
     * @param organization its name; -1 if the tagger missed it
     */
    static boolean isOnlyOne(SourceWords source, int organization) {
        NewsText text = source.text();
        int start = text.sentences().start(Math.max(0, text.sentenceAt(source.first()) - 1));
        for (int i = Dateline.behind(text, start, source.first()); i < source.first(); i++) {
            int name = text.names().at(i);
            boolean other = name >= 0
                    && text.names().type(name) == EntityType.ORGANIZATION
                    && (organization < 0
                            || !(text.names().beginAlike(text.tokens(), name, organization)
                                    || isShortForm(text, name, organization)));
            if (other || bringsUp(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** "(Harland Quay Bank) (HQB)": the name in brackets behind the other. */
    private static boolean isShortForm(NewsText text, int name, int organization) {
        return text.isMark(text.names().firstToken(name) - 1, '(')
                && text.names().endToken(organization) == text.names().firstToken(name) - 1;
    }

    /** "A Chinese rival", "a small lender": an article that leads to a noun for an organisation or for whoever acts. */
    private static boolean bringsUp(NewsText text, int article) {
        if (!text.is(article, WordSet.SINGULAR_AHEAD)) {
            return false;
        }
        for (int i = article + 1; i <= article + 1 + MOST_BETWEEN && text.is(i, WordClass.OPEN); i++) {
            String word = text.lower(i);
            if (GroupNouns.isOrganization(word)
                    || AnaphoricNouns.isCompany(word)
                    || PersonNouns.contains(word)
                    || STARTING.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
