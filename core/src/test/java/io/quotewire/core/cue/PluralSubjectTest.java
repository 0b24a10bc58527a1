package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a base form is the verb of a plural noun before it; the word in question is in brackets. */
final class PluralSubjectTest {
    private final PluralSubject plurals = new PluralSubject(CueLexicon.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files at the town bank [show] that it failed.",
                "Records of years gone by [show] that it failed.",
                "Analysts at Harland Bank [estimate] losses could rise.",
                "Officials in the UK [claim] it was late.",
                "Residents of the Lower Quay [claim] the boat was late."
            })
    void isThatOfThePluralBeforeAModifier(String sentence) {
        assertThat(isVerb(sentence, VerbForm.BASE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files, at the bank [show] that it failed.",
                "File at the town bank [show] that it failed.",
                "Members of the Harland [report] team left.",
                "Analysts in Washington [state] losses could rise.",
                "Analysts at Harland Bank [estimate] of losses.",
                "Analysts at Harland Bank [estimate] Losses could rise.",
                "Boats at Harland Bank [estimate] losses could rise.",
                "Analysts at a Harland Bank [estimate] losses could rise.",
                "Files at his [show] that it failed.",
                "At Bank [show] that."
            })
    void isNoneWhereTheWordMayBeANoun(String sentence) {
        assertThat(isVerb(sentence, VerbForm.BASE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BASE")
    void isNoOtherForm(VerbForm form) {
        assertThat(isVerb("Files at the town bank [show] that it failed.", form))
                .isFalse();
    }

    private boolean isVerb(String marked, VerbForm form) {
        Tokens tokens = Tokenizer.tokenize(marked.replace("[", "").replace("]", ""));
        int head = tokens.at(marked.indexOf('['));
        return plurals.areBefore(tokens, WordClasses.of(tokens), head, head, form);
    }
}
