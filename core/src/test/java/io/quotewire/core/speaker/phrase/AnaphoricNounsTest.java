package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnaphoricNounsTest {
    @Test
    void refersToAnOrganizationOrWhatItSaid() {
        assertThat(Stream.of("company", "firm", "bank", "government", "statement"))
                .allMatch(AnaphoricNouns::contains);
        assertThat(Stream.of("deal", "text", "body", "")).noneMatch(AnaphoricNouns::contains);
    }

    @Test
    void recognisesNounsForAnyCompany() {
        assertThat(Stream.of("company", "firm")).allMatch(AnaphoricNouns::isCompany);
        assertThat(Stream.of("bank", "statement")).noneMatch(AnaphoricNouns::isCompany);
    }

    @Test
    void recognisesNounsForAnyOrganizationAndForCompanies() {
        assertThat(Stream.of("group", "organisation")).allMatch(AnaphoricNouns::isAnyOrganization);
        assertThat(Stream.of("retailer", "airline")).allMatch(AnaphoricNouns::isBusiness);
        assertThat(Stream.of("company", "bank", "paper"))
                .noneMatch(AnaphoricNouns::isAnyOrganization)
                .noneMatch(AnaphoricNouns::isBusiness);
    }

    @Test
    void recognisesNounsThatReferToNothingBefore() {
        assertThat(Stream.of("paper", "newspaper")).allMatch(AnaphoricNouns::isAlone);
        assertThat(Stream.of("bank", "company")).noneMatch(AnaphoricNouns::isAlone);
    }

    @Test
    void recognisesNounsForSpeakers() {
        assertThat(Stream.of("bank", "union", "retailer", "group")).allMatch(AnaphoricNouns::mayHaveSpoken);
        assertThat(Stream.of("statement", "government", "boat")).noneMatch(AnaphoricNouns::mayHaveSpoken);
    }
}
