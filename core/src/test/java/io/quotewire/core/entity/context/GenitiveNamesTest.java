package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GenitiveNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Brindley]'s said sales rose. | ORGANIZATION Brindley's
            [P Brindley]’s also said sales rose. | ORGANIZATION Brindley’s
            "Late," [P Brindley]'s said. [O Brindley]'s fell. | ORGANIZATION Brindley's; ORGANIZATION Brindley's
            [O Hale and Voss]'s has said so. [O Voss]'s fell. | ORGANIZATION Hale and Voss's; ORGANIZATION Voss's
            The head of [O Brindley]'s said so. | ORGANIZATION Brindley's
            [P Ash] & [P Brindley]'s said so. | ORGANIZATION Ash & Brindley's
            [P Ash] and [P Brindley]'s said so. | PERSON Ash; ORGANIZATION Brindley's
            """)
    void genitiveBeforeSaidIsPartOfTheName(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Brindley]'s shares fell. | ORGANIZATION Brindley
            [O Brindley]'s reported loss rose. | ORGANIZATION Brindley
            [P Mary Hill] left. [P Hill]'s said she would go. | PERSON Mary Hill; PERSON Hill
            Close friends of [P Hill]'s said so. | PERSON Hill
            [O Brindley] said so. | ORGANIZATION Brindley
            [O Brindley's] shares fell. | ORGANIZATION Brindley
            The end is [P Hill]'s | PERSON Hill
            """)
    void otherGenitivesAreNotPartOfTheName(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Shares of [P McDonald]'s fell. | ORGANIZATION McDonald's
            [O Standard & Poor]'s fell. | ORGANIZATION Standard & Poor's
            [P Papa John]'s fell. [P Mary John]'s son left. | ORGANIZATION Papa John's; PERSON Mary John
            [P Ben] & [P Jerry]'s melts. | ORGANIZATION Ben & Jerry's
            [P McDonald]'s wife wept. [P McDonald] left. | PERSON McDonald; PERSON McDonald
            [P McDonald]'s party won. [P Mary Ann McDonald]'s wept. | PERSON McDonald; PERSON Mary Ann McDonald
            Mr [P McDonald]'s party won. | PERSON McDonald
            Coach [P McDonald]'s plan failed. | PERSON McDonald
            [P McDonald]'s goal won it. [P McDonald]'s plan failed. | PERSON McDonald; PERSON McDonald
            [P Lowe]'s plan failed. | PERSON Lowe
            [P Lowe]'s shares fell. [P Lowe]'s plan failed. | ORGANIZATION Lowe's; ORGANIZATION Lowe's
            She works at [P Lowe]'s. | ORGANIZATION Lowe's
            The town of [L Hershey] froze. [L Hershey]'s shares fell. | LOCATION Hershey; LOCATION Hershey
            [P Jack Daniel]'s wife wept. Shares of [P Jack Daniel]'s fell. | PERSON Jack Daniel; PERSON Jack Daniel
            """)
    void genitiveOfKnownNamesIsPartOfThem(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String text) {
        MarkedText marked = MarkedText.of(text);
        EntitySpans found = GenitiveNames.of(NamesOf.text(marked));
        return IntStream.range(0, found.size())
                .mapToObj(n -> found.type(n) + " " + marked.words(found.firstToken(n), found.endToken(n)))
                .collect(Collectors.joining("; "));
    }
}
