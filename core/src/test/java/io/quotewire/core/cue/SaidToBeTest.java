package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Said" as a participle for hearsay. */
class SaidToBeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew, said to be tired, left. | true
            A deal said to have been signed failed. | true
            “It is old,” Ana Ruiz said to be clear. | false
            “Fox”, said to be tired, left. | true
            She has said to be careful. | false
            The crew said to wait. | false
            The crew said to reporters that it was late. | false
            The crew wanted to be paid. | false
            He was unmoved by what she said to | false
            """)
    void tellsOfWhatItsSubjectIs(String sentence, boolean hearsay) {
        Tokens tokens = Tokenizer.tokenize(sentence);
        int said = 0;
        while (!tokens.is(said, "said") && !tokens.is(said, "wanted")) {
            said++;
        }
        VerbGroup group = VerbGroup.before(tokens, WordClasses.of(tokens), said, VerbForm.PAST, token -> false);

        assertThat(SaidToBe.isAt(tokens, group, said)).isEqualTo(hearsay);
    }
}
