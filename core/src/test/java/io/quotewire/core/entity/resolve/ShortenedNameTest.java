package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShortenedNameTest {
    @Test
    void formsAreLastWordsFirstWordsAndInitials() {
        ShortenedName name = ShortenedName.of(
                "Lima Crisis Group", KeySketchTest.of("group", "crisis group", "lima crisis", "lcg", "lima"));

        assertThat(name.forms()).containsExactlyInAnyOrder("group", "crisis group", "lima crisis", "lcg");
        assertThat(name.firstWord()).isEqualTo("lima");
        assertThat(name.mayGoByFirstWord()).isTrue();
        assertThat(name.isOrganizations()).isTrue();
    }

    @Test
    void formOfACompanyOmitsInitialsAndSuffix() {
        assertThat(ShortenedName.of("J.C. Tenney Co", KeySketchTest.of("tenney"))
                        .forms())
                .contains("tenney");
    }

    @Test
    void nameIsNotAShortFormOfItself() {
        assertThat(ShortenedName.of("Tarn TARN", KeySketchTest.of("tarn", "tt", "tarn tarn"))
                        .forms())
                .containsExactly("tarn", "tt");
        assertThat(ShortenedName.of("The Tarn", KeySketchTest.of("tarn")).forms())
                .isEmpty();
    }

    @Test
    void onlyFormsUsedInTheTextAreMade() {
        assertThat(ShortenedName.of("Lima Crisis Group", KeySketchTest.of("group", "hill"))
                        .forms())
                .containsExactly("group");
    }

    /** The key of "The West" has no article. */
    @Test
    void formMayOmitItsArticle() {
        assertThat(ShortenedName.of("Lima The West", KeySketchTest.of("west")).forms())
                .containsExactly("west", "west");
    }
}
