package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the last "told" of a text is the passive of a headline. */
final class CourtToldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurse stole drugs from ward, court told",
                "Nurse stole drugs from ward – crown court told",
                "‘I saw blood’, inquest told",
                "“He ran” inquiry told",
                "Baker was ‘cruel’ jurors told",
                "Yard hid leak, Senate committee told\n\nMary Hill was there."
            })
    void isPassiveWhereWhoIsToldEndsAHeadline(String text) {
        assertThat(isHeadline(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurse stole drugs from ward, the court told",
                "Nurse stole drugs from ward, a court told",
                "Nurse stole drugs from ward, court told of leak",
                "Nurse stole drugs from ward, court told.",
                "Nurse stole drugs from ward, baker told",
                "Nurse stole drugs from ward in Lima crown court told",
                "Jury told"
            })
    void isAVerbOfItsOwnElsewhere(String text) {
        assertThat(isHeadline(text)).isFalse();
    }

    private static boolean isHeadline(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        int told = tokens.size() - 1;
        while (!tokens.is(told, "told")) {
            told--;
        }
        return CourtTold.isAt(tokens, told);
    }
}
