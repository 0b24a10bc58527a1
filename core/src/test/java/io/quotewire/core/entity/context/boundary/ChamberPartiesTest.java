package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChamberPartiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Senate] [O Republicans] left. | Senate Republicans
            [P Hill] told [O House] [O Democrats] so. | Hill; House Democrats
            [O Senate] [O Republican] votes rose. | Senate; Republican
            [O Congress] [O Republicans] left. | Congress; Republicans
            [O Senate], [O Republicans] left. | Senate; Republicans
            House [O Democrats] left. | House Democrats
            They say Senate [O Republicans] left. | Senate Republicans
            [L Lima] House [O Democrats] left. | Lima; House Democrats
            In Parliament [O Conservatives] left. | Conservatives
            In the House [O Democrats] left. | Democrats
            [O White House] [O Democrats] left. | White House; Democrats
            [L Senate] [O Republicans] left. | Senate; Republicans
            [O Harland] [O Republicans] left. | Harland; Republicans
            [O Republicans] [O Senate] left. | Republicans; Senate
            """)
    void areJoinedIntoOneName(String marked, String names) {
        MarkedText text = MarkedText.of(marked);
        EntitySpans found = ChamberParties.of(text.text().tokens(), text.text().names());

        assertThat(IntStream.range(0, found.size())
                        .mapToObj(n -> text.words(found.firstToken(n), found.endToken(n)))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
