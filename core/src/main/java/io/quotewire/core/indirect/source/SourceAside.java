package io.quotewire.core.indirect.source;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.AgeAside;
import io.quotewire.core.syntax.Apposition;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;

/**
 * Finds the end of a source followed by an aside between commas: "Ana Ruiz, the port's director,", "Ana Ruiz, who runs
 * the port,".
 */
public final class SourceAside {
    private SourceAside() {}

    /**
     * The comma between a source and the content: the first one from the token, or the second if an apposition or
     * relative clause lies between. In "According to police, the driver, 34, had left" the aside belongs to the driver,
     * not the police.
     */
    public static int commaBehind(ReportingSentence sentence, int from) {
        NewsText text = sentence.text();
        int comma = nextComma(sentence, from);
        int next = nextComma(sentence, comma + 1);
        boolean aside = next < sentence.end()
                && ((text.is(comma + 1, WordSet.ANY_RELATIVE) && !text.is(comma + 1, WordSet.THAT))
                        || !text.hasFinite(comma + 1, next))
                && text.hasFinite(next, sentence.end())
                && (!text.is(comma + 1, WordSet.ANY_PREPOSITION) || ReportWords.LISTING.contains(text.lower(comma + 1)))
                && !Apposition.isVerbBehindAside(text, next)
                && !describesSubject(sentence, next)
                && !opensList(sentence, comma + 1, next);
        return aside ? next : comma;
    }

    /**
     * "According to the Herald, Ana Ruiz | , who led the crew, is tall", "the victim | , named as Ana Ruiz, 31, is
     * tall": the words behind the second comma describe those before it, which are the subject of the verb that
     * follows.
     */
    private static boolean describesSubject(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        int close = nextComma(sentence, comma + 1);
        boolean relative = text.is(comma + 1, WordSet.ANY_RELATIVE) && !text.is(comma + 1, WordSet.THAT);
        boolean apposition = text.is(comma + 1, WordSet.ARTICLE) && !text.hasFinite(comma + 1, close);
        boolean participle = Participle.isRegularPast(text, comma + 1) && text.is(comma + 2, WordSet.AS);
        int aged = AgeAside.behind(text, close);
        return aged < sentence.end() && (relative || apposition || participle) && text.isFinite(aged + 1);
    }

    /**
     * "According to the Herald, | guns, boats and money were found", "according to police, a clerk, a cook and a pilot
     * were hurt": the words between the commas are the first of several subjects.
     */
    private static boolean opensList(ReportingSentence sentence, int first, int comma) {
        NewsText text = sentence.text();
        int joint = text.next(comma + 1, sentence.end(), WordSet.LIST_JOINT);
        if (joint >= sentence.end() || text.isCapital(first) || text.hasFinite(comma, joint)) {
            return false;
        }
        int name = text.names().at(first - 2);
        boolean person = name >= 0 && text.names().type(name) == EntityType.PERSON;
        if (text.is(first, WordSet.ARTICLE)) {
            return !person && isOne(text, first) && isOne(text, comma + 1) && isOne(text, joint + 1);
        }
        int head = HeadNoun.of(text, first, comma);
        String noun = text.lower(head);
        // "According to Hale, researchers at Harland, boats were lost"
        boolean people = GroupNouns.arePeople(noun);
        boolean source = people && head + 1 < comma && (person || GroupNouns.arePeople(text.lower(first - 2)));
        return (people || Plural.endsLikeOne(noun))
                && !source
                && !text.isCapital(head)
                && !RoleWords.isNoun(text.tokens(), head)
                && !Participle.isAny(text, first);
    }

    private static boolean isOne(NewsText text, int i) {
        return text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE);
    }

    private static int nextComma(ReportingSentence sentence, int from) {
        return Scan.past(
                from, sentence.end(), word -> !sentence.text().isComma(word) || isInDate(sentence.text(), word));
    }

    /** "January 1, 2015". */
    private static boolean isInDate(NewsText text, int comma) {
        return text.isFigure(comma - 1) && Year.is(text.lower(comma + 1));
    }
}
