package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdsWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] told supporters, who chanted “Let her go now”.          | supporters
            [P Hill] left as protesters outside shouted “Let her go now”.    | protesters
            [P Hill] left as the angry fans sang “Let her go now”.           | the angry fans
            [P Hill] was met by a crowd chanting “Let her go now”.           | a crowd
            [P Hill] left to jeers while scores of fans yelled: “Let her go now”. | scores of fans
            """)
    void areThoseOfWhoCalls(String text, String crowd) {
        assertThat(FoundSource.ofLast(CrowdsWords::new, text)).isEqualTo(crowd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Hill] told the crowd, shouting “Let her go now”.",
                "[P Hill] ran at the crowd screaming “Let her go now”.",
                "[P Hill] said that one of the fans shouted “Let her go now”.",
                "Fans outside sang “Let her go now”.",
                "[P Hill] left as supporters said “Let her go now”.",
                "[P Hill] left as the boats shouted “Let her go now”.",
                "[P Hill] left as supporters never shouted “Let her go now”.",
                "[P Hill] left, and [P Moe] shouted “Let her go now”.",
                "“Let her go now”",
                "Shouted “Let her go now"
            })
    void areNotThoseOfAnother(String text) {
        assertThat(FoundSource.ofLast(CrowdsWords::new, text)).isEqualTo("-");
    }
}
