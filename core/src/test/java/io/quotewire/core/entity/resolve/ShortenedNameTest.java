package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.catalogue.NameForm;
import org.junit.jupiter.api.Test;

final class ShortenedNameTest {
    @Test
    void formsAreLastWordsFirstWordsAndInitials() {
        ShortenedName name =
                of("Lima Crisis Group", NameKeyFilterTest.of("group", "crisis group", "lima crisis", "lcg", "lima"));

        assertThat(name.forms()).containsExactlyInAnyOrder("group", "crisis group", "lima crisis");
        assertThat(name.initials()).containsExactly("lcg");
        assertThat(name.firstWord()).isEqualTo("lima");
        assertThat(name.mayGoByFirstWord()).isTrue();
        assertThat(name.isOrganizations()).isTrue();
    }

    @Test
    void formOfACompanyOmitsInitialsAndSuffix() {
        assertThat(of("J.C. Tenney Co", NameKeyFilterTest.of("tenney")).forms()).contains("tenney");
    }

    @Test
    void initialsMayEndBeforeTheLastAnd() {
        String name = "Boards for Rail Control and Repair";
        assertThat(of(name, NameKeyFilterTest.of("brc")).fewer()).isEqualTo("brc");
        assertThat(of(name, NameKeyFilterTest.of("brc", "brcr")).initials()).containsExactly("brcr");
        assertThat(of(name, NameKeyFilterTest.of("brc", "brcr")).fewer()).isNull();
        assertThat(of("Boards for Rail Control and Road Repair", NameKeyFilterTest.of("brc"))
                        .fewer())
                .isNull();
        assertThat(of("Rail and Road Board", NameKeyFilterTest.of("r")).initials())
                .isEmpty();
    }

    @Test
    void nameIsNotAShortFormOfItself() {
        assertThat(of("Tarn Tarn", NameKeyFilterTest.of("tarn", "tt", "tarn tarn"))
                        .forms())
                .containsExactly("tarn");
        assertThat(of("The Tarn", NameKeyFilterTest.of("tarn")).forms()).isEmpty();
    }

    @Test
    void branchesAndPartsDoNotLendTheirNames() {
        assertThat(of("Lima QPA", NameKeyFilterTest.of("qpa")).forms()).isEmpty();
        assertThat(of("Tarn Watch Edition", NameKeyFilterTest.of("tarn watch")).forms())
                .isEmpty();
        assertThat(of("Tarn of America", NameKeyFilterTest.of("tarn")).mayGoByFirstWord())
                .isFalse();
        assertThat(of("Bank of France", NameKeyFilterTest.of("bank")).mayGoByFirstWord())
                .isTrue();
        assertThat(of("Tarn Lamp Co of Japan", NameKeyFilterTest.of("tarn")).mayGoByFirstWord())
                .isTrue();
    }

    @Test
    void bodyGoesByItsWordsBeforeAnd() {
        NameKeyFilter asked = NameKeyFilterTest.of("lima savings", "lima federal", "lima union", "lima times");

        assertThat(of("Lima Savings and Loan Association of Peru", asked).forms())
                .containsExactly("lima savings");
        assertThat(of("Lima Federal Savings & Loan Association", asked).forms()).containsExactly("lima federal");
        assertThat(of("Lima Union and Harland Rowing Association", asked).forms())
                .isEmpty();
        assertThat(of("Lima Times and Harland Daily", asked).forms()).isEmpty();
        assertThat(of("Museum of Lima Savings and Harland Association", asked).forms())
                .isEmpty();
    }

    @Test
    void onlyFormsUsedInTheTextAreMade() {
        assertThat(of("Lima Crisis Group", NameKeyFilterTest.of("group", "hill"))
                        .forms())
                .containsExactly("group");
    }

    /** The key of "The West" has no article. */
    @Test
    void formMayOmitItsArticle() {
        assertThat(of("Lima The West", NameKeyFilterTest.of("west")).forms()).containsExactly("west", "west");
    }

    private static ShortenedName of(String name, NameKeyFilter asked) {
        return ShortenedName.of(name, NameForm.key(name), asked);
    }
}
