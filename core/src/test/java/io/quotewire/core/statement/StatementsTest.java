package io.quotewire.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
    private static final SaidBy HILL = SaidBy.one("Hill", null, SpeakerKind.PERSON);
    private static final Pattern PART = Pattern.compile("\\{(\\d)([^}]*)}");

    /** The parts are in braces, each with the number of its statement. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“{0The market,}” he said, “{0has no morality.}” | The market … has no morality.",
                "{0As prices fell}, Hill said, {0underwriters left} | As prices fell … underwriters left",
                "“{0We lost,}” she said. “{0We will be back.}” | We lost … We will be back.",
                "“{0Did we lose?}” she said. “{0No.}” | Did we lose? … No.",
                "“{0He said ‘no,’}” she said. “{0So I left.}” | He said ‘no’ … So I left.",
                "‘{0The market}’, he said, ‘{0has no morality}’ | The market … has no morality",
                "“{0It broke.}” “{0It fell.}” | It broke. It fell.",
                "“{0It broke,}” Hill said. “{0It fell.}” “{0It is gone,}” he said. | It broke … It fell. It is gone",
                "😀 “{0It 😀 broke,}” Hill 😀 said. “{0It fell.}” | It 😀 broke … It fell."
            })
    void wordsOfTheArticleAreLeftOutOfAStatement(String marked, String whole) {
        assertThat(wholes(marked)).containsOnly(Optional.of(whole));
    }

    @Test
    void partsAreNumberedInTheOrderOfTheText() {
        List<Optional<StatementPart>> parts = parts("“{1One,}” Hill said, “{0alone,}” then “{1two,}” and “{1three.}”");

        assertThat(parts.stream().map(part -> part.map(StatementPart::number).orElse(0)))
                .containsExactly(1, 0, 2, 3);
        assertThat(parts.get(0)).contains(new StatementPart(1, Optional.of("One … two … three.")));
    }

    @Test
    void aStatementOfOneQuoteHasNoParts() {
        assertThat(parts("“{0It broke,}” Hill said. “{1It fell,}” she said.")).containsOnly(Optional.empty());
        assertThat(parts("")).isEmpty();
    }

    @Test
    void aPartThatPeopleGaveToAnotherSpeakerIsNotOfTheStatement() {
        String body = "“One,” Hill said. “Two.” “Three.”";
        List<Quote> quotes = List.of(
                quote(0, "One,", 1, HILL),
                quote(0, "Two.", 19, SaidBy.one("Kelly", null, SpeakerKind.PERSON)),
                quote(0, "Three.", 26, HILL));

        assertThat(Statements.of(body, quotes))
                .containsExactly(
                        Optional.of(new StatementPart(1, Optional.of("One … Three."))),
                        Optional.empty(),
                        Optional.of(new StatementPart(2, Optional.of("One … Three."))));
    }

    @Test
    void aStatementOfTooManyPartsOrCharactersIsNotRepeatedWithEachPart() {
        String many = "“{0It.}” ".repeat(Statements.MOST_PARTS + 1);
        String one = "“{0" + "x".repeat(Statements.MOST_CHARACTERS) + "}”";

        assertThat(wholes(many)).hasSize(Statements.MOST_PARTS + 1).containsOnly(Optional.empty());
        assertThat(wholes(one + " and “{0more}”")).containsExactly(Optional.empty(), Optional.empty());
        assertThat(wholes("“{0It.}” ".repeat(Statements.MOST_PARTS))).doesNotContain(Optional.empty());
    }

    @Test
    void anArticleOfVeryManyStatementsRepeatsOnlyTheFirstOnes() {
        String words = "x".repeat(Statements.MOST_CHARACTERS / 2);
        int statements = Statements.MOST_REPEATED / (2 * Statements.MOST_CHARACTERS) + 1000;
        String body = words + ' ' + "y".repeat(10);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            quotes.add(quote(i, words, 0, HILL));
            quotes.add(quote(i, "y", words.length() + 1, HILL));
        }

        List<Optional<StatementPart>> parts = Statements.of(body, quotes);

        assertThat(parts.get(0).flatMap(StatementPart::whole)).isPresent();
        assertThat(parts.get(parts.size() - 1)).contains(new StatementPart(2, Optional.empty()));
        assertThat(parts.stream()
                        .flatMap(part -> part.flatMap(StatementPart::whole).stream())
                        .mapToInt(String::length)
                        .sum())
                .isLessThanOrEqualTo(Statements.MOST_REPEATED);
    }

    private static List<Optional<String>> wholes(String marked) {
        return parts(marked).stream()
                .map(part -> part.orElseThrow(AssertionError::new).whole())
                .toList();
    }

    private static List<Optional<StatementPart>> parts(String marked) {
        StringBuilder body = new StringBuilder();
        List<Quote> quotes = new ArrayList<>();
        Matcher part = PART.matcher(marked);
        while (part.find()) {
            part.appendReplacement(body, "");
            int start = body.codePointCount(0, body.length());
            quotes.add(quote(Integer.parseInt(part.group(1)), part.group(2), start, HILL));
            body.append(part.group(2));
        }
        part.appendTail(body);
        return Statements.of(body.toString(), quotes);
    }

    private static Quote quote(int statement, String text, int start, SaidBy by) {
        Words words = new Words(text, start, start + text.codePointCount(0, text.length()));
        return new Quote(QuoteType.DIRECT, statement, words, by, null, null, List.of(), Confidences.CERTAIN, false);
    }
}
