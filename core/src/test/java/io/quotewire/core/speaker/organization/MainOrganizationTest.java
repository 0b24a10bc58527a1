package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The organisation that an article is about at its last token. */
final class MainOrganizationTest {
    @Test
    void isNamedFarMoreOftenThanAnyOther() {
        assertThat(main("[O Harland] lost money. [O Harland] hires. [O Harland] grew. [O Tarn] did not."))
                .isEqualTo("Harland");
        assertThat(main("[O Harland] lost money. [O Harland] hires. [O Tarn] did not."))
                .isEqualTo("-");
    }

    @Test
    void isNamedOnceOnlyAsASubjectOrForItsShares() {
        assertThat(main("[O Harland] lost money.")).isEqualTo("Harland");
        assertThat(main("Shares in [O Harland] lost money.")).isEqualTo("Harland");
        assertThat(main("It is based on [O Harland] lamps.")).isEqualTo("-");
        assertThat(main("[P Tom Bray], a former [O Harland] banker, left.")).isEqualTo("-");
        assertThat(main("[P Tom Bray] drove his [O Harland] truck.")).isEqualTo("-");
        assertThat(main("A [O Harland] 737 crashed.")).isEqualTo("-");
        assertThat(main("[O Harland] lost [O Tarn].")).isEqualTo("-");
        assertThat(main("[O Reuters] saw it.")).isEqualTo("-");
    }

    @Test
    void isNamedInTheHeadlineOrNearTheBeginning() {
        String rain = "It rained. ".repeat(40);
        assertThat(main("The yard lost money.\n\nIt closed.\n\n" + rain + "[O Harland] left. [O Harland] was late."))
                .isEqualTo("-");
        assertThat(main("The yard lost money.\n\nIt closed.\n\nThen [O Harland] left. [O Harland] was late."))
                .isEqualTo("Harland");
        assertThat(main("[O Harland] Closes\n\n" + rain + "Then [O Harland] left. It was late."))
                .isEqualTo("Harland");
    }

    @Test
    void isAmongOutletsThatReportAndPlatforms() {
        assertThat(main("[O Harland] lost money, [O CNN] and [O Reuters] said. [O Harland] is on [O Twitter]."))
                .isEqualTo("Harland");
    }

    @Test
    void isNotOneOfTwoThatBeginAlike() {
        assertThat(main("[O Harland Foods] lost money. [O Harland Lamps] hires. [O Harland] left."))
                .isEqualTo("-");
        assertThat(main("[O Harland] Lamps lost money. [O Harland Foods] hires. [O Harland] left."))
                .isEqualTo("-");
        assertThat(main("[O Harland Inc] lost money. [O Harland Foods] hires. [O Harland] left."))
                .isEqualTo("Harland Inc");
    }

    @Test
    void includesItsLongerNames() {
        assertThat(main("[O Harland Shipping] lost money. [O Harland] hires.")).isEqualTo("Harland Shipping");
        assertThat(main("[O Bank of Lima] lost money. [O Bank of Calder] hires."))
                .isEqualTo("-");
    }

    @Test
    void isNoAgencyInBrackets() {
        assertThat(main("LIMA ([O Harland]) - It rained. [O Harland] was told so. [O Harland] left."))
                .isEqualTo("-");
    }

    private static String main(String marked) {
        MarkedText read = MarkedText.of(marked);
        NewsText text = read.text();
        OptionalInt name = new MainOrganization(text, Sources.people(text)).at(read.size() - 1);
        return name.isPresent() ? text.names().words(text.tokens(), name.getAsInt()) : "-";
    }
}
