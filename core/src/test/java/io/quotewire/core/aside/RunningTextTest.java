package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            Bloomly Inc. (NASDAQ: BLMX) said | Bloomly Inc. said
            Bloomly (Nasdaq:BLMX), a florist, | Bloomly, a florist,
            Bloomly (NYSE and TSX: BLM; OTC Pink: BLMFF) said | Bloomly said
            Bloomly (NASDAQ: BLMX, BLMY) said | Bloomly said
            Bloomly (Euronext Paris: BLM, ISIN: FR0000000001) said | Bloomly said
            Bloomly's (BLM.L) shops | Bloomly's shops
            Bloomly (BLM:US) and Tarn (0992.HK) | Bloomly and Tarn
            Ekvatorn AB (publ) said | Ekvatorn AB said
            bought Harland Corp (HRL.N). It | bought Harland Corp . It
            bought Harland Corp. (HRL.N), a | bought Harland Corp., a
            Bloomly, Inc. (“Bloomly” or the “Company”) said | Bloomly, Inc. said
            Bloomly, Inc. ("Bloomly," "we," "us" or "our") said | Bloomly, Inc. said
            Harland plc (‘Harland’, or, together with its subsidiaries, the ‘Group’) said | Harland plc said
            Bloomly (NYSE: BLM, “Bloomly”) (the “Company”) said | Bloomly said
            Bloomly (“the Company”), whose shares | Bloomly, whose shares
            the Port Authority of Lima ("PAL") said | the Port Authority of Lima said
            an offering (the “Offering”) of shares | an offering of shares
            Bloomly® sells BloomBox™ | Bloomly sells BloomBox
            LIMA, May 3 /PRNewswire/ -- Bloomly | LIMA, May 3  -- Bloomly
            LIMA, May 3, 2026 (GLOBE NEWSWIRE) -- Bloomly | LIMA, May 3, 2026  -- Bloomly
            LIMA, Ohio--(BUSINESS WIRE)--Bloomly | LIMA, Ohio--Bloomly
            LIMA – (BUSINESS WIRE) – Bloomly | LIMA – Bloomly
            LIMA--(Newsfile Corp. - May 3, 2026) - Bloomly | LIMA--Bloomly
            LIMA, OH / ACCESSWIRE / May 3, 2026 / Bloomly | Bloomly
            SOURCE Bloomly Inc. | Bloomly Inc.
            said Dana Holt, PhD, a chemist | said Dana Holt, a chemist
            said Dana Holt, M.D., Ph.D., MBA, of Bloomly | said Dana Holt, of Bloomly
            Mary Hill, MD, said so | Mary Hill said so
            Mary Hill, MD, FACP, and Dana Holt, PhD, told us | Mary Hill and Dana Holt told us
            by Mary Hill, PhD. She | by Mary Hill. She
            said Mary Hill, Esq., of Lima | said Mary Hill, of Lima
            **Mary Hill:** “We are late.” | Mary Hill: “We are late.”
            *Mary Hill*, of **Lima**, said | Mary Hill, of Lima, said
            of the [Bus Forum](https://bus.example/a_b) and [Hill](/hill), said | of the Bus Forum and Hill, said
            LIMA--(BUSINESS WIRE) (NASDAQ: BLMX) Bloomly | LIMA--(NASDAQ: BLMX) Bloomly
            So (BUSINESS WIRE) (NASDAQ: BLMX) Bloomly | So  (NASDAQ: BLMX) Bloomly
            """)
    void leavesOutWhatOnlyRegistersRead(String text, String running) {
        assertThat(RunningText.of(NormalText.of(text)).text()).isEqualTo(running);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“What the f**k,” said Hill",
                "* * *",
                "lamb* and 2 * 3 = 6, *not so",
                "“It [the bus] is late,” [he] said (and left)",
                "[1](a note), [a long way to the end of it](ftp://hill.example)",
                "a > b",
                "LIMA (Reuters) - Hill said",
                "the Lima Stock Exchange (LSE) said",
                "the Port Authority (PAL) said",
                "Mary Hill (Labour) said",
                "Senator Mary Hill (R-Ohio) said",
                "Hill (“Yes”) nodded",
                "He smiled (“It is late,” said Hill) and left",
                "a song (“How Soon?”) by Hill",
                "insulting Hill (“Little Mary”)",
                "“Bloomly” (the crew says)",
                "(NYSE: BLM)",
                "Hill (Bloomberg Press, 2006) wrote",
                "in Silver Spring, MD, and Boston, MA, Hill said",
                "Karl Voss, Boston, MA, said",
                "“We open,” said Hill. / PRNewswire / Bloomly / More",
                "(Business Wire is owned by Harland.)",
                "(Business Wire is a service of Harland Corp, Mary Hill said)",
                "Mary Hill, BA's chief, said",
                "Hill, Dunn and Co said",
                "Mary Hill / Karl Voss",
                "The SOURCE Bloomly",
                "A sign. ®"
            })
    void keepsWhatBelongsToTheSentence(String text) {
        assertThat(RunningText.of(NormalText.of(text)).text()).isSameAs(text);
    }

    @Test
    void tellsWhatTheBracketsSaid() {
        RunningText text = RunningText.of(NormalText.of(
                "Harland (NYSE: HRL) (“Harland” or the “Company”) and Bloomly® bought Tarn (TRN.N). They"));

        assertThat(text.text()).isEqualTo("Harland and Bloomly bought Tarn . They");
        assertThat(text.designations())
                .extracting(Designation::end, Designation::listed, Designation::trademark, Designation::terms)
                .containsExactly(
                        tuple(7, true, false, List.of("Harland", "Company")),
                        tuple(19, false, true, List.of()),
                        tuple(31, true, false, List.of()));
    }

    @Test
    void offsetsMapBackToTheOriginal() {
        String original = "He\u00ad met Bloomly (NYSE: BLM) (the “Company”), and Tarn (TRN.N).";
        RunningText text = RunningText.of(NormalText.of(original));

        assertThat(text.text()).isEqualTo("He met Bloomly, and Tarn .");
        assertThat(in(original, text.original(new Span(7, 14)))).isEqualTo("Bloomly");
        assertThat(in(original, text.withBrackets(new Span(7, 14)))).isEqualTo("Bloomly (NYSE: BLM) (the “Company”)");
        assertThat(in(original, text.original(new Span(16, 24)))).isEqualTo("and Tarn");
        assertThat(in(original, text.withBrackets(new Span(16, 24)))).isEqualTo("and Tarn (TRN.N)");
        assertThat(in(original, text.original(new Span(0, 26)))).isEqualTo(original);
    }

    private static String in(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    @ParameterizedTest
    @CsvSource({
        "Company, Bloomly Inc, true",
        "Bloomly, 'Bloomly, Inc.', true",
        "PAL, Port Authority of Lima, true",
        "HB, U.S. Harbour Board, true",
        "Offering, Bloomly Inc, false",
        "Board, Bloomly Inc, false"
    })
    void aTermIsAShortFormOfTheName(String term, String name, boolean is) {
        assertThat(Designation.isOf(term, name)).isEqualTo(is);
    }
}
