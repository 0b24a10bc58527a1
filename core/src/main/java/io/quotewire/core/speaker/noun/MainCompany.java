package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.antecedent.AnotherBearer;
import io.quotewire.core.speaker.organization.Announcer;
import io.quotewire.core.speaker.organization.OrganizationFit;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.organization.Organizations;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Resolves "the company" to the one that the article is about, if no company without a name was introduced and nobody
 * else spoke just before: "Harland shut a yard. Harland's yards lose money … The company said"; or to its announcer, if
 * no other has spoken or acted; so "the group", which
 * may be others, if it is the subject of the sentence before.
 */
final class MainCompany {
    /** How many sentences back another may have spoken. */
    private static final int FARTHEST = 2;

    private static final String AGENCY = "agency";

    private final Supplier<Organizations> organizations;
    private final LastSources last;
    private final OrganizationInFocus focus;
    private final Announcer announcer;

    MainCompany(
            Supplier<Organizations> organizations, LastSources last, OrganizationInFocus focus, Announcer announcer) {
        this.organizations = organizations;
        this.last = last;
        this.focus = focus;
        this.announcer = announcer;
    }

    /** The name of that company; empty if the lower-case noun of the source means no such one. */
    OptionalInt of(SourceWords source, String noun) {
        NewsText text = source.text();
        boolean company = AnaphoricNouns.isCompany(noun);
        if (!company && !AnaphoricNouns.isAnyOrganization(noun)) {
            return OptionalInt.empty();
        }
        boolean another = text.tokens()
                .anyAlike(
                        source.first() - Reach.OF_ORGANIZATIONS,
                        source.end() - 1,
                        i -> !text.isQuoted(i)
                                && (company
                                        ? AnotherBearer.is(text, i) && !PersonNouns.contains(text.lower(i + 1))
                                        : isOther(text, i)));
        if (another) {
            return OptionalInt.empty();
        }
        if (company && announcer.isAlone(source)) {
            return OptionalInt.of(announcer.name());
        }
        OptionalInt organization = organizations.get().main(source.first());
        return organization.isPresent()
                        && (company ? mayBe(text, organization.getAsInt()) : acts(organization.getAsInt(), source))
                        && !(noun.equals(AGENCY) && OrganizationFit.isKnownCompany(text, organization.getAsInt()))
                        && !hasOtherSpoken(source, organization.getAsInt())
                ? organization
                : OptionalInt.empty();
    }

    /** "The underwriting (group)", "a (group)": perhaps another than the one that is named. */
    private static boolean isOther(NewsText text, int noun) {
        return text.names().at(noun) < 0 && !text.is(noun - 1, WordSet.THE);
    }

    /** "(Harland has met ministers.) The group said": it must be in focus too. */
    private boolean acts(int organization, SourceWords source) {
        OptionalInt acting = focus.named(source.first());
        return acting.isPresent()
                && source.text().names().beginAlike(source.text().tokens(), acting.getAsInt(), organization);
    }

    /** "Voss Metals said", known as a company or not. */
    private boolean hasOtherSpoken(SourceWords source, int organization) {
        NewsText text = source.text();
        int sentence = text.sentenceAt(source.first());
        for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST); s--) {
            SourceWords words = last.in(s);
            if (words != null) {
                boolean person = words.isSingle() && text.is(words.first(), WordSet.SPEAKING_PRONOUN);
                return !person
                        && !words.isOfPerson()
                        && text.isCapital(words.noun())
                        && text.is(words.noun(), WordClass.OPEN)
                        && (text.names().at(words.noun()) >= 0 || !text.opensSentence(words.noun()))
                        && !text.is(words.first(), text.lower(text.names().firstToken(organization)));
            }
        }
        return false;
    }

    /**
     * "Harland", "the Harland Co"; a name with just an article is usually not a company: "the FDA", "the Teamsters".
     */
    static boolean mayBe(NewsText text, int name) {
        String last = text.lower(text.names().endToken(name) - 1);
        return !text.is(text.names().firstToken(name) - 1, WordSet.THE)
                || NameEndings.isCompanys(last)
                || NameEndings.isBusiness(last);
    }
}
