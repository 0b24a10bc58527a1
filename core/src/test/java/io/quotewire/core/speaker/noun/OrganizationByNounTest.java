package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.organization.Announcer;
import io.quotewire.core.speaker.organization.JoinedOrganizations;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.organization.Organizations;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationByNounTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        LastSources last = LastSources.of(text, List.of());
        return new OrganizationByNoun(
                new NamesInText(text, people),
                () -> new Organizations(text, people),
                new OrganizationInFocus(text, people),
                last,
                new JoinedOrganizations(text, last),
                new Announcer(text, people, last));
    }

    @Test
    void resolvesToTheOrganizationNamedWithTheNoun() {
        assertThat(who(
                        "The [O Ministry of Transport] closed it. The ministry said so.",
                        "The ministry",
                        OrganizationByNounTest::resolver))
                .isEqualTo("ORGANIZATION Ministry of Transport");
    }

    @Test
    void resolvesThePluralToThoseNamedTogether() {
        assertThat(who(
                        "[O Harland] and [O Voss] will merge. The companies said so.",
                        "The companies",
                        OrganizationByNounTest::resolver))
                .isEqualTo("ORGANIZATION Harland with Voss");
    }

    @Test
    void resolvesNoAgencyToAKnownCompany() {
        assertThat(who("[O Harland] met. The agency said so.", "The agency", OrganizationByNounTest::resolver))
                .isEqualTo("ORGANIZATION Harland");
        assertThat(who("[O Ryanair] met. The agency said so.", "The agency", OrganizationByNounTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void resolvesACompanyToTheOrganizationInFocus() {
        assertThat(who(
                        "[O Harland] said sales fell. The company said so.",
                        "The company",
                        OrganizationByNounTest::resolver))
                .isEqualTo("ORGANIZATION Harland");
        assertThat(who(
                        "[O Harland] said sales fell. The ministry said so.",
                        "The ministry",
                        OrganizationByNounTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void excludesLongerPhrases() {
        assertThat(who(
                        "[O Harland] said sales fell. The other company said so.",
                        "The other company",
                        OrganizationByNounTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void resolvesACompanyToTheOneThatAnnouncesSomethingOfItsOwn() {
        assertThat(who(
                        "[O Harland] said its yard was sold to [O Voss Corp] in May. It rained. It snowed. It was late."
                                + " The company said so.",
                        "The company",
                        OrganizationByNounTest::resolver))
                .isEqualTo("ORGANIZATION Harland");
    }
}
