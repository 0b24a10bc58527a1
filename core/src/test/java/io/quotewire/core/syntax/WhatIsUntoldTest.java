package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words tell what a speaker did not say. */
final class WhatIsUntoldTest {
    @ParameterizedTest
    @CsvSource({
        "without elaborating, true",
        "without giving details, true",
        "without rain, false",
        "after elaborating, false",
        "without, false"
    })
    void recognisesAnOmission(String text, boolean withheld) {
        assertThat(WhatIsUntold.isWithheldAt(MarkedText.of(text).text(), 0)).isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({
        "but gave no further details, true",
        "but gave no boats, false",
        "but did not elaborate, true",
        "but would not give any details, true",
        "but would not sail, false",
        "but declined to comment, true",
        "but it could not be independently verified, true",
        "but it could be verified, false",
        "and gave no details, false"
    })
    void recognisesWithheldDetails(String text, boolean untold) {
        assertThat(WhatIsUntold.areDetailsAt(MarkedText.of(text).text(), 0)).isEqualTo(untold);
    }
}
