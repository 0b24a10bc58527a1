package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.organization.OrganizationFit;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Tells whether the words of a source show that they name an unnamed organisation or the maker of an unnamed report:
 * "a bank … Larkin Bank said", "a report … a survey by Harland found", "a charity … Harbour Aid said"; not "a charity …
 * Harland said it was sorry", where the accused may answer.
 */
final class SignOfKind {
    private static final Set<String> STATE = read("state");
    private static final Set<String> CIVIL = read("civil");
    private static final Set<String> CIVIL_NAMES = read("civil-names");
    private static final Set<String> UNLIKE_CIVIL = read("unlike-civil");
    private static final Set<String> WATCHING = read("watching");
    private static final Set<String> WATCHING_NAMES = read("watching-names");
    private static final Set<String> RESEARCH = read("research");
    private static final Set<String> OUTLETS = read("outlets");

    private final NewsText text;

    SignOfKind(NewsText text) {
        this.text = text;
    }

    private static Set<String> read(String kind) {
        return WordList.ofKind(SignOfKind.class, "other-sides.txt", kind::equals);
    }

    /**
     * Whether there is such a sign.
     *
     * @param source the words for the unnamed one
     * @param words the words of the next source
     * @param author the words for its maker, if it is a document; otherwise the same as {@code words}
     */
    boolean isIn(SourceWords source, SourceWords words, SourceWords author) {
        String noun = text.lower(source.noun());
        String head = text.lower(author.noun());
        if (head.equals(noun) || (WATCHING.contains(noun) && mayWatch(author, noun))) {
            return true;
        }
        boolean other = holds(author, STATE) || OrganizationKinds.isOther(head, noun);
        return !other && (isCompany(noun) ? NameEndings.isCompanys(head) : isLike(source, words, author));
    }

    /** "The Electoral Commission", "Ofcom". */
    private boolean mayWatch(SourceWords author, String noun) {
        int name = text.names().at(author.noun());
        return holds(author, WATCHING_NAMES) || (name >= 0 && OrganizationFit.isKnownAs(text, name, noun));
    }

    private static boolean isCompany(String noun) {
        return AnaphoricNouns.isCompany(noun) && !AnaphoricNouns.isOutlet(noun);
    }

    private boolean isLike(SourceWords source, SourceWords words, SourceWords author) {
        String noun = text.lower(source.noun());
        String head = text.lower(author.noun());
        if (NameEndings.isCompanys(head) || isAboutItself(words)) {
            return false;
        }
        boolean outlet = OrganizationKinds.isPaper(head) || OUTLETS.contains(head) || isSite(author);
        if (AuthoredNouns.isFinding(noun)) {
            boolean document = words.noun() != author.noun() && AuthoredNouns.isFinding(text.lower(words.noun()));
            return document || isResearch(author) || (outlet && isReporting(words));
        }
        return AnaphoricNouns.isOutlet(noun)
                ? outlet
                : CIVIL.contains(noun) && holds(author, CIVIL_NAMES) && !isUnlikeCivil(source);
    }

    /** Whether a capitalised word of the phrase is one of these. */
    private boolean holds(SourceWords words, Set<String> some) {
        return Scan.any(words.first(), words.end(), i -> text.isCapital(i) && some.contains(text.lower(i)));
    }

    /** "CNN reports", "according to CNN". */
    private boolean isReporting(SourceWords words) {
        return text.is(words.end(), WordSet.REPORTING) || SourcePreposition.isBefore(text, words.first());
    }

    /** "Harbour.com". */
    private boolean isSite(SourceWords author) {
        int last = author.end() - 1;
        return last > author.first() && text.is(last, WordSet.SITE_ENDING);
    }

    /** "Market analysts Panlogic", "Harland Research". */
    private boolean isResearch(SourceWords author) {
        return Scan.any(author.first(), author.end(), i -> RESEARCH.contains(text.lower(i)));
    }

    /** "A militant group". */
    private boolean isUnlikeCivil(SourceWords source) {
        return Scan.any(source.first(), source.noun(), i -> UNLIKE_CIVIL.contains(text.lower(i)));
    }

    /** "(Harland) said it", "said that its": who is accused speaks of himself. */
    private boolean isAboutItself(SourceWords words) {
        int cue = text.cueAt(words.end());
        int behind = cue < 0 ? words.end() : text.cues().get(cue).end();
        behind = text.is(behind, WordSet.THAT) ? behind + 1 : behind;
        return text.is(behind, WordSet.IT) || text.is(behind, WordClass.POSSESSIVE);
    }
}
