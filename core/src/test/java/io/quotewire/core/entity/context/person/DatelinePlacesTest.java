package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelinePlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P LARKIN], [L Ohio] (QPA) — In [P Larkin] it rains. | LARKIN LOCATION; Ohio LOCATION; Larkin LOCATION
            [P LARKIN], May 3, 2026 -- It rains. | LARKIN LOCATION
            [P LARKIN] (QPA) — It rains, said [P Mary Larkin]. [P Larkin] left. | \
            LARKIN LOCATION; Mary Larkin PERSON; Larkin PERSON
            NEW LARKIN, [L Ohio] (QPA) — It rains. | NEW LARKIN LOCATION; Ohio LOCATION
            LATEST — It rains in [L Ohio] - and snows. | Ohio LOCATION
            WE LEFT LARKIN QUAY TOWN, [L Ohio] — It rains. | Ohio LOCATION
            [P MARY LARKIN] — the first — left. [P Mary Larkin] slept. | MARY LARKIN PERSON; Mary Larkin PERSON
            [P MARY LARKIN] (Labour) — 4,312 | MARY LARKIN PERSON
            [P LARKIN] - 8/10 | LARKIN PERSON
            [P NEW LARKIN], Fla. - It rains. | NEW LARKIN LOCATION
            [P NEW LARKIN], [L Ohio] — It rains. | NEW LARKIN LOCATION; Ohio LOCATION
            [P LARKIN] said on Monday — and left. | LARKIN PERSON
            Dear [P LARKIN] — it rains. | LARKIN PERSON
            [P Larkin] — it rains. | Larkin PERSON
            [P LARKIN]—it rains. | LARKIN PERSON
            [O QRST] — It rains. | QRST ORGANIZATION
            [O QRSTUV] (QPA) — It rains. | QRSTUV ORGANIZATION
            [O CINCINNATI] (QPA) — It rains. [O Cincinnati] won. | CINCINNATI LOCATION; Cincinnati LOCATION
            """)
    void areFoundInDatelines(String marked, String names) {
        MarkedText text = MarkedText.of(marked);
        EntitySpans found = DatelinePlaces.of(text.text().tokens(), text.text().names());

        assertThat(IntStream.range(0, found.size())
                        .mapToObj(n -> text.words(found.firstToken(n), found.endToken(n)) + " " + found.type(n))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }
}
