package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoingOnNounsTest {
    @Test
    void refersToAnOrganizationOrWhatItSaid() {
        assertThat(Stream.of("company", "firm", "bank", "government", "statement"))
                .allMatch(GoingOnNouns::contains);
        assertThat(Stream.of("deal", "text", "body", "")).noneMatch(GoingOnNouns::contains);
    }

    @Test
    void recognisesNounsForAnyCompany() {
        assertThat(Stream.of("company", "firm")).allMatch(GoingOnNouns::isCompany);
        assertThat(Stream.of("bank", "statement")).noneMatch(GoingOnNouns::isCompany);
    }

    @Test
    void recognisesNounsForAnyOrganizationAndForCompanies() {
        assertThat(Stream.of("group", "organisation")).allMatch(GoingOnNouns::isAnyOrganization);
        assertThat(Stream.of("retailer", "airline")).allMatch(GoingOnNouns::isBusiness);
        assertThat(Stream.of("company", "bank", "paper"))
                .noneMatch(GoingOnNouns::isAnyOrganization)
                .noneMatch(GoingOnNouns::isBusiness);
    }

    @Test
    void recognisesNounsThatReferToNothingBefore() {
        assertThat(Stream.of("paper", "newspaper")).allMatch(GoingOnNouns::isAlone);
        assertThat(Stream.of("bank", "company")).noneMatch(GoingOnNouns::isAlone);
    }

    @Test
    void recognisesNounsForSpeakers() {
        assertThat(Stream.of("bank", "union", "retailer", "group")).allMatch(GoingOnNouns::mayHaveSpoken);
        assertThat(Stream.of("statement", "government", "boat")).noneMatch(GoingOnNouns::mayHaveSpoken);
    }
}
