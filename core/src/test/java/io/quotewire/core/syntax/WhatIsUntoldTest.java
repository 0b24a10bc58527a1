package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words tell what a speaker did not say. */
final class WhatIsUntoldTest {
    @ParameterizedTest
    @CsvSource({
        "without elaborating, true",
        "without details, true",
        "but not specifying where, true",
        "but not mending it, false",
        "without giving details, true",
        "without rain, false",
        "after elaborating, false",
        "without, false"
    })
    void isWhatIsLeftOut(String text, boolean leftOut) {
        assertThat(WhatIsUntold.isLeftOutAt(MarkedText.of(text).text(), 0)).isEqualTo(leftOut);
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
        "but designers would not confirm if it sank, true",
        "but port police could not verify it, true",
        "but designers would not sail, false",
        "but the Lima Harbour Board has yet to confirm it, true",
        "although officials have yet to comment, true",
        "but he has yet to respond, false",
        "but it has yet to sail, false",
        "and gave no details, false"
    })
    void isWhatIsMissing(String text, boolean missing) {
        assertThat(WhatIsUntold.isMissingAt(MarkedText.of(text).text(), 0)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained but declined to name it. | but | true
            It rained but did not say why. | but | true
            It rained and would not elaborate. | and | true
            It rained but stopped short of a pledge. | but | true
            It rained though she wouldn't elaborate. | though | true
            It rained, but she did not say why. | but | true
            It rained, but he declined to say why. | but | true
            It rained, but he refused to give it. | but | false
            It rained but he declined to say why. | but | false
            It rained but did not sail. | but | false
            It rained but did say why. | but | false
            It rained because she wouldn't elaborate. | because | false
            It rained but did not respond to a request for comment. | but | true
            It rained but didn't immediately answer follow-up questions. | but | true
            It rained but would not be drawn on the date. | but | true
            It rained but did not respond to treatment. | but | false
            """)
    void isWhatIsRefused(String text, String first, boolean refused) {
        MarkedText marked = MarkedText.of(text);

        assertThat(WhatIsUntold.isRefusedAt(marked.text(), marked.at(first))).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "no date was set and declined to comment, true",
        "that it was late and declined to comment, true",
        "that it was late and declined to say why, false",
        "no date was set and declined to go, false",
        "no date was set and refused to comment, false",
        "no date was set or declined to comment, false",
        "Hill was held and declined to comment, false"
    })
    void recognisesWhoDeclinesToComment(String text, boolean declines) {
        MarkedText marked = MarkedText.of(text);
        int joint = marked.text().tokens().size() - 4;
        assertThat(WhatIsUntold.declinesAt(marked.text(), 0, joint)).isEqualTo(declines);
    }
}
