package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what stands before "Hill said" belongs to what Hill said. */
final class FrontedPartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // a condition
                "If it rained, [P Hill] said she would stay.",
                // what a figure is told of
                "For the full year, [P Hill] said the yard lost three boats.",
                "For the nine months ended in May, [P Hill] said the yard lost three boats.",
                "For 1987, [P Hill] said the yard lost three boats.",
                // until when something will be
                "By the end of 2027, [P Hill] said the yard would be shut.",
                "By next year, [P Hill] said the yard will be shut.",
                // what binds or allows
                "Under the new plan, [P Hill] said the yard was shut.",
                "On a yearly basis, [P Hill] said the yard lost three boats.",
                "On the fiscal side, [P Hill] said the yard was shut.",
                "On the brighter front, [P Hill] said the yard was open.",
                "Overall, [P Hill] said the yard lost three boats.",
                "Year to date, [P Hill] said the yard lost three boats.",
                "Year-to-date, [P Hill] said the yard lost three boats.",
                "Depending on the price, [P Hill] said the yard would be shut.",
                "Together with the ten it has, [P Hill] said the yard owns six boats.",
                "Based on last year's sales, [P Hill] said the yard may lose three boats.",
                "Without a deal, [P Hill] said the yard would be shut.",
                "As a result of the vote, [P Hill] said the yard was shut.",
                "In exchange for a boat, [P Hill] said the yard was shut.",
                "Over the next year, [P Hill] said the yard would be shut.",
                "To save the yard, [P Hill] said she would sell the boats.",
                "When she came home, [P Hill] says she found it shut.",
            })
    void belongsToWhatWasSaid(String sentence) {
        assertThat(is(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // when, where and how it was said
                "In [L Lima] on Monday, [P Hill] said it was late.",
                "For the past year, [P Hill] said it was late.",
                "By the end of the day, [P Hill] said the yard would be shut.",
                "By the end of the month, [P Hill] said the yard was shut.",
                "Under the bridge, [P Hill] said it was late.",
                "Without evidence, [P Hill] said the yard would be shut.",
                "Without a word, [P Hill] said the yard was shut.",
                "As part of her plea, [P Hill] said the yard was shut.",
                "In exchange for a pardon, [P Hill] admitted it was late.",
                "Over the next hour, [P Hill] said she had sunk the boat.",
                "In the next breath, [P Hill] said she would be late.",
                "To lure him to the yard, [P Hill] told the man she would pay him.",
                "To be fair, [P Hill] said she would have done the same.",
                "During a call with the crew, [P Hill] says it was late.",
                "As the crowd cheered, [P Hill] tells them it was late.",
                "When I met her in May, [P Hill] says it was late.",
                "On the other side, [P Hill] said it was late.",
                "Based on her testimony, [P Hill] said it was late.",
                "Together, [P Hill] said it was late.",
                "On the front, in [L Lima], [P Hill] said it was late.",
                // which the perfect says too
                "For the full year, [P Hill] has said the yard lost three boats.",
                // part of another clause, or not all of it
                "Under the plan the yard closed, [P Hill] said it was late.",
                "Under the plan, in May, [P Hill] said it was late.",
                "Under the “plan”, [P Hill] said it was late.",
                "Under the plan [P Hill] said it was late.",
            })
    void belongsToTheSaying(String sentence) {
        assertThat(is(sentence)).isFalse();
    }

    private static boolean is(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence scope = OneSentence.of(marked);
        int source = marked.at("Hill");
        Cue cue = scope.cues().stream()
                .filter(one -> one.first() > source)
                .findFirst()
                .orElseThrow();
        return FrontedPart.is(scope, cue, new Phrase(source, source + 1), new Phrase(cue.end(), scope.end()));
    }
}
