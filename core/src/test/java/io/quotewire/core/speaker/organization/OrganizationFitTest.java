package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrganizationFitTest {
    @ParameterizedTest
    @CsvSource({
        "[O Harland], company, true",
        "[O Dock Bank], company, true",
        "[O Tesco], company, true",
        "[O Dock Union], company, false",
        "[O Oxfam], company, false",
        "the [O QPA], company, false",
        "the [O Harland Corp.], company, true",
        "[O Oxfam], group, true",
        "[O Dock Bank], union, false",
        "[O Harland], bank, true",
    })
    void isOfAKindUnlessItsNameSaysOtherwise(String marked, String kind, boolean may) {
        assertThat(OrganizationFit.mayBe(text(marked), 0, kind)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"[O Dock Bank], bank, true", "[O Barclays], bank, true", "[O Harland], bank, false"})
    void isKnownByItsNameOrTheList(String marked, String kind, boolean known) {
        assertThat(OrganizationFit.isKnownAs(text(marked), 0, kind)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "[O White House], club, true",
        "[O BBC], club, true",
        "[O Oxfam], club, true",
        "[O Oxfam], charity, false",
        "[O Harland], club, false",
        "[O BBC], company, false",
        "[O BBC], group, false",
        "[O Ofcom], authority, false",
    })
    void isKnownOtherwise(String marked, String kind, boolean otherwise) {
        assertThat(OrganizationFit.isKnownOtherwise(text(marked), 0, kind)).isEqualTo(otherwise);
    }

    private static NewsText text(String marked) {
        return MarkedText.of(marked + " left.").text();
    }
}
