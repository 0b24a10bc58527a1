package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons with a single name, by their age, their description and the pronoun after them. */
final class PersonsInContextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wati, 45, lost her boat. “No,” said Wati. | Wati PERSON; Wati PERSON
            Police met [L Wati], aged 45, who left. | Wati PERSON
            Zaw, a driver, was there. | Zaw PERSON
            Zaw, a retired bus driver from Solo, waved. | Zaw PERSON
            [L Kaveri], a nurse who had not slept, said it rained. | Kaveri PERSON
            “No,” said Tashi, a monk and writer. | Tashi PERSON
            “No,” said Tashi, a painter. We saw Tashi leave. | Tashi PERSON; Tashi PERSON
            Moe, who left on Monday, is late. | Moe PERSON
            Moe — who worked for banks, inns and ports — is late. | Moe PERSON
            “It is dear,” said [O Sunarto]. He said no. | Sunarto PERSON
            “It is dear,” [O Sunarto] said. She says no. | Sunarto PERSON
            """)
    void areIntroducedByAgeOrDescription(String marked, String names) {
        assertThat(found(marked)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Lions], 45, Bears, 12. | Lions ORGANIZATION
            In May, 45, he left. | -
            The Dane, 45, left. | -
            Rivers, 45, rose. All rivers rose. | -
            WATI, 45, left. | -
            Wati, 2026, left. | -
            Grandfather, aged 75, wins race | -
            Today, a driver said it rained. | -
            In [L Larkin], a driver, 45, said it rained. | Larkin LOCATION
            [L Peru], a partner of [L Chile], said it rained. | Peru LOCATION; Chile LOCATION
            [O Bloomly], a driver education firm, said it rained. | Bloomly ORGANIZATION
            [O Bloomly], a soap maker, said it rained. | Bloomly ORGANIZATION
            [O Bloomly], the lawyer for which is ill, said it rained. | Bloomly ORGANIZATION
            Residents, who fled on Monday, said it rained. | -
            “No,” Officials said. He said no. | -
            However, a doctor, said it rained. | -
            Monday, a driver, said it rained. | -
            [O Greggs], a baker, said it rained. | Greggs ORGANIZATION
            [O Liverpool], 45, lead by two. | Liverpool ORGANIZATION
            “No,” [O Bloomly] said. He was fined. | Bloomly ORGANIZATION
            Another, a baker, said it rained. | -
            Police, who were late, said it rained. | -
            Honestly, who cares, asked one. | -
            So, who is next? | -
            For Moe, who left, it rained. | -
            Moe, who left, | -
            The young Moe, who left, is late. | -
            50 Moe, who left, is late. | -
            Moe said | -
            “No,” said [O Moe]. | Moe ORGANIZATION
            [O Moe], 45 | Moe ORGANIZATION
            “It is dear,” [O Bloomly] said. It left. | Bloomly ORGANIZATION
            [O Bloomly] said it was dear. He left. | Bloomly ORGANIZATION
            """)
    void excludeAmbiguousNames(String marked, String names) {
        assertThat(found(marked)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Robert Plant] left. They lobbied for Plant to stay. | Robert Plant PERSON; Plant PERSON
            [P Robert Plant] left. Plant sang at the plant, and Plant slept. | Robert Plant PERSON; Plant PERSON
            [P Robert Plant] left. A plant grew. Plant said no. Plant's dog sat. | \
            Robert Plant PERSON; Plant PERSON; Plant PERSON
            [P Robert Plant] left. They met @Plant and Plant & Co. | Robert Plant PERSON
            [P Robert Plant] left. Plant sang. | Robert Plant PERSON; Plant PERSON
            [P Robert Plant] left the Plant. | Robert Plant PERSON
            [P Robert Plant] left. The Plant Growers Union met. | Robert Plant PERSON
            [P Robert May] left. It gave May a boost. | Robert May PERSON; May PERSON
            [P Robert French] left. They met French troops. French said no. | Robert French PERSON; French PERSON
            [P Robert May] left in early May. It rains in April, May and June. | Robert May PERSON
            [P Robert May] left in May, last May and May 3. | Robert May PERSON
            [P Ahmad The] left. It was late. The end. | Ahmad The PERSON
            """)
    void areSurnamesOfNamedPersons(String marked, String names) {
        assertThat(found(marked)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        EntitySpans found = PersonsInContext.of(NamesOf.text(text));
        String names = IntStream.range(0, found.size())
                .mapToObj(n -> text.words(found.firstToken(n), found.endToken(n)) + " " + found.type(n))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "-" : names;
    }
}
