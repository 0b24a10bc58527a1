package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongFormsTest {
    @Test
    void leaveAStandaloneNameUnchanged() {
        assertThat(forms("The [O White House] was ready. The [O House] was not. [O House Democrats] met. "
                        + "[O Democrats] left."))
                .containsExactly("White House", "House", "House Democrats", "Democrats");
    }

    @Test
    void resolveAShortFormToItsLongForm() {
        assertThat(forms("the [O European Commission] met. The [O Commission] left. The [O EC] came."))
                .containsExactly("European Commission", "European Commission", "European Commission");
    }

    @Test
    void areOneForNamesWithTheSameLetters() {
        assertThat(forms("[O HarlandTimes] met. [O Harland Times] left. [O Harland-Times] came."))
                .containsExactly("Harland Times", "Harland Times", "Harland Times");
        assertThat(forms("[O Board for Co-operation] met. [O Board for Cooperation] left."))
                .containsExactly("Board for Co-operation", "Board for Co-operation");
        assertThat(forms("[O Harland Times] met. [O Harland Time] left."))
                .containsExactly("Harland Times", "Harland Time");
    }

    @Test
    void leaveAnAmbiguousShortFormUnchanged() {
        assertThat(forms("[O Harbour Bank] and [O River Bank] met. The [O Bank] left."))
                .containsExactly("Harbour Bank", "River Bank", "Bank");
    }

    @Test
    void takeTheOneWithTheCompanysEndingForTheSame() {
        assertThat(forms("[O Harland Energy] met [O Harland Energy Corp] there. [O Harland] left."))
                .containsExactly("Harland Energy Corp", "Harland Energy Corp", "Harland Energy Corp");
    }

    @Test
    void takeTheCompanyRatherThanItsProduct() {
        assertThat(forms("[O Harland Motor Co] sells the [O Harland Tern]. [O Harland] left."))
                .containsExactly("Harland Motor Co", "Harland Tern", "Harland Motor Co");
        assertThat(forms("They met [O Harland Motor Co] and [O Harland Steel Co]. [O Harland] left."))
                .endsWith("Harland");
    }

    @Test
    void takeANameWithoutItsPlace() {
        assertThat(forms("the [O Royal Bank of Tarn] met. [O Royal Bank] left."))
                .containsExactly("Royal Bank of Tarn", "Royal Bank of Tarn");
        assertThat(forms("the [O Bank of Tarn] met. the [O Bank] left. "
                        + "[O Royal Bank of Tarn] met [O Royal Bank of Sund]. [O Royal Bank] left."))
                .endsWith("Royal Bank");
    }

    @Test
    void takeTheNameBeforeTheBracket() {
        assertThat(forms("the [O Harland Rail Agency] ([O HaRail]) met. [O HaRail] left."))
                .containsOnly("Harland Rail Agency");
        assertThat(forms("the [O Harland Rail Agency] ([O Harland]) met [O Harland Corp]. [O Harland] left."))
                .endsWith("Harland");
        assertThat(forms("[O BRC] met. the [O Board for Rail Control and Repair] met."))
                .startsWith("BRC");
        assertThat(forms("the [O Board for Rail Control and Repair] met. [O BRC] left."))
                .containsOnly("Board for Rail Control and Repair");
        assertThat(forms("the [O Harland Rail Agency] ([O Tarn]) met. [O Tarn] left."))
                .containsExactly("Harland Rail Agency", "Tarn", "Tarn");
    }

    @Test
    void leaveInitialsThatAnotherNameBeginsWith() {
        assertThat(forms("[O Harland Rail Agency] met [O HRA Museum]. [O HRA] left."))
                .endsWith("HRA");
        assertThat(forms("[O Harland Rail Agency] met [O HRA Energy]. [O HRA] left."))
                .endsWith("HRA");
        assertThat(forms("the [O Harland Rail Agency] ([O HRA]) met [O HRA Energy]. [O HRA] left."))
                .endsWith("Harland Rail Agency");
        assertThat(forms("[O Harland Rail Agency] met [O Hill Road Association]. [O HRA] left."))
                .endsWith("HRA");
        assertThat(forms("[O Harland Rail Agency] met [O HRA Corp]. [O HRA] left."))
                .endsWith("HRA");
    }

    @Test
    void initialsOmitSmallWords() {
        assertThat(forms("[O Bank of the West] met. [O BW] left."))
                .containsExactly("Bank of the West", "Bank of the West");
    }

    @Test
    void preferASpellingNotInCapitals() {
        assertThat(forms("[O HARBOUR STEEL] met. [O Harbour Steel] left.")).containsOnly("Harbour Steel");
    }

    @Test
    void areOfOrganisationsOnly() {
        assertThat(forms("[L North Tarn] is far. [L Tarn] is near.")).containsExactly("North Tarn", "Tarn");
    }

    @ParameterizedTest
    @CsvSource({
        "the last word, North Tarn Council, Council",
        "the last words, North Tarn Council, Tarn Council",
        "the first word, Larkin Industries, Larkin",
        "the first words, Tarn Harbour Trust, Tarn Harbour",
        "initials, International Crisis Group, ICG",
        "other capitals, North Tarn Council, COUNCIL"
    })
    void resolveEveryKindOfShortForm(String kind, String name, String form) {
        assertThat(forms("[O " + name + "] met. [O " + form + "] left."))
                .as(kind)
                .containsOnly(name);
    }

    @Test
    void ignoreFirstWordsThatIncludeASmallWord() {
        assertThat(forms("[O Bank of Tarn Harbour] met. [O Bank of Tarn] left."))
                .containsExactly("Bank of Tarn Harbour", "Bank of Tarn");
    }

    @Test
    void resolveAShortFormToALaterLongForm() {
        assertThat(forms("[O ICG] met. [O International Crisis Group] left."))
                .containsOnly("International Crisis Group");
    }

    @Test
    void leaveAmbiguousInitialsUnchanged() {
        assertThat(forms("[O Harbour Bank] and [O Hill Bank] met. [O HB] left."))
                .containsExactly("Harbour Bank", "Hill Bank", "HB");
    }

    @Test
    void personIsNotAShortFormOfAnOrganization() {
        assertThat(forms("[O Larkin Industries] met. [P Larkin] left.")).containsExactly("Larkin Industries");
    }

    @Test
    void placeIsNotAShortFormOfAnOrganization() {
        assertThat(forms("[O Tarn Council] met in [L Tarn].")).containsExactly("Tarn Council", "Tarn");
    }

    @Test
    void leaveAFirstWordBetweenLongFormsUnchanged() {
        assertThat(forms("[O Harland Watch] met. [O Harland] left. [O Harland Watch] stayed."))
                .containsExactly("Harland Watch", "Harland", "Harland Watch");
    }

    private static List<String> forms(String marked) {
        NewsText text = MarkedText.of(marked).text();
        LongForms forms =
                LongForms.of(text.tokens(), text.names(), RepeatedNames.of(text.tokens(), text.names()), List.of());
        return IntStream.range(0, text.names().size())
                .filter(i -> text.names().type(i) != EntityType.PERSON)
                .mapToObj(forms::of)
                .toList();
    }
}
