package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AngleNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <First [O Larkin Capital Corp]> said so. | First Larkin Capital Corp
            <[P Larkin] and [O Harland Inc]> said so. | Larkin and Harland Inc
            [P Hill] bought <Norvik AG>'s yard. | Hill; Norvik AG
            [O Larkin Co] <LRK.L> met <[P Rade Konik]>. | Larkin Co; Rade Konik
            [O Larkin Co] <LRKS ST> came. | Larkin Co
            <[O Larkin's Bank] (Lima) Ltd's> yard. | Larkin's Bank (Lima) Ltd
            <[O Norvik], an [O Alberta Corp]> came. | Norvik; Alberta Corp
            Five < Six and [P Hill] > [P Kelly]. | Hill; Kelly
            [P Hill] came. | Hill
            """)
    void areFoundBetweenAngleBrackets(String marked, String names) {
        MarkedText text = MarkedText.of(marked);
        EntitySpans found = AngleNames.of(text.text().tokens(), text.text().names());

        assertThat(IntStream.range(0, found.size())
                        .mapToObj(n -> text.words(found.firstToken(n), found.endToken(n)))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
