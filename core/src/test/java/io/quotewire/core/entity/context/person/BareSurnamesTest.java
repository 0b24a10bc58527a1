package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.SmallWords;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each surname is shown with the word behind it; names are marked by hand. */
final class BareSurnamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Robert Plant] left. They lobbied for Plant to stay. | Plant to
            [P Robert Plant] left. Plant sang. | Plant sang
            [P Robert Plant] left. Plant sang at the plant, and Plant slept. | Plant slept
            [P Robert Plant] left. A plant grew, Plant sang. | Plant sang
            [P Robert Plant] left. A plant grew. Plant said no. Plant's dog sat. | Plant said; Plant's
            [P Robert May] left. It gave May a boost. May said no. | May a; May said
            [P Robert French] left. French said no. | French said
            [P Takaiji Sayurah] left. They met Takaiji again. | Takaiji again
            """)
    void areThoseOfPersonsNamedInFull(String marked, String surnames) {
        assertThat(found(marked)).isEqualTo(surnames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Robert Plant] left. They met Plant again.
            [P Plant] left. They met Plant again.
            [P Robert PLANT] left. They met Plant again.
            [P Zorkly Plant] left. They met Plant again.
            Robert Plant left. They met Plant again.
            """)
    void needAFirstNameElsewhere(String marked) {
        assertThat(found(marked)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Robert Plant] left the Plant again.
            [P Robert Plant] left. The Duke of Plant came.
            [P Robert Plant] left. They met @Plant again.
            [P Robert Plant] left. They met Plant & Co.
            [P Robert Plant] left. A plant grew. Plant sang.
            [P Robert Plant] left. A plant grew. “Plant sang.”
            Plant grew on a plant. [P Robert Plant] left.
            [P Robert French] left. They met French troops.
            """)
    void areNotTheWordOrAnotherName(String marked) {
        assertThat(found(marked)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "in May it",
        "last May it",
        "early May it",
        "and May it",
        "April, May it",
        "met May or June",
        "met May 3"
    })
    void areNotMonths(String words) {
        assertThat(found("[P Robert May] left, they swam " + words + " rained."))
                .isEqualTo("-");
    }

    @Test
    void areNotWordsThatOpenALine() {
        assertThat(found("[P Robert Plant] grew a plant\nPlant sang")).isEqualTo("-");
    }

    @Test
    void areAbsentFromATextWithoutFullNames() {
        assertThat(surnames(MarkedText.of("They met Plant again.")).isEmpty()).isTrue();
        assertThat(surnames(MarkedText.of("[P Robert Plant] left.")).isEmpty()).isFalse();
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        BareSurnames surnames = surnames(text);
        String found = IntStream.range(0, text.size())
                .filter(i -> text.text().names().at(i) < 0 && text.text().isCapital(i) && surnames.isAt(i))
                .mapToObj(i -> text.words(i, Math.min(i + 2, text.size())))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    private static BareSurnames surnames(MarkedText marked) {
        OrganizationText text = NamesOf.text(marked);
        return new BareSurnames(text, new SmallWords(text.tokens()));
    }
}
