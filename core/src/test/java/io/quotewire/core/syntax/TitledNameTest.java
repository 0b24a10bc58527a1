package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitledNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor [P Ana Ruiz] and Police Chief [P Karl Voss] left. | true
            [P Ana Ruiz] and her husband [P Karl Ruiz] left. | false
            Mayor [P Ana Ruiz] and [P Karl Voss] left. | false
            Mayor [P Ana Ruiz] and the crew left. | false
            The crew and Police Chief [P Karl Voss] left. | false
            [O Harland] and Police Chief [P Karl Voss] left. | false
            """)
    void titleIsJoinedToAPerson(String text, boolean joined) {
        MarkedText marked = MarkedText.of(text);

        assertThat(TitledName.joins(marked.text(), marked.at("and"))).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Former referee and [O Herald] pundit [P Ana Ruiz] left. | true
            former mayor and Herald columnist [P Ana Ruiz] left. | true
            Interior minister and party leader [P Ana Ruiz] left. | true
            It sank, said director and Harland chairman [P Ana Ruiz]. | true
            The referee and Herald pundit [P Ana Ruiz] left. | false
            Her lawyer and [O Herald] pundit [P Ana Ruiz] left. | false
            Port clerks and police chief [P Ana Ruiz] left. | false
            [O Harland] and police chief [P Ana Ruiz] left. | false
            Former referee and [P Ana Ruiz] left. | false
            Former referee and pundit [O Harland] left. | false
            A late winch and police chief [P Ana Ruiz] left. | false
            """)
    void rolesOfOnePersonAreJoined(String text, boolean joined) {
        MarkedText marked = MarkedText.of(text);

        assertThat(TitledName.joinsRoles(marked.text(), marked.at("and"))).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            former referee [P Ana Ruiz] left | true
            England Captain [P Ana Ruiz] left | true
            harbour master mechanic [P Ana Ruiz] left | true
            the referee [P Ana Ruiz] left | false
            harbour boat [P Ana Ruiz] left | false
            [P Ana Ruiz] left | false
            former referee [O Harland] left | false
            a very old retired referee [P Ana Ruiz] left | false
            """)
    void wordsForWhatSomebodyIsOpenIt(String text, boolean opens) {
        assertThat(TitledName.opensAt(MarkedText.of(text).text(), 0)).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            journalist [P Mary Hill] | 1
            former opposition senator [P Mary Hill] | 3
            former Senator [P Mary Hill] | 2
            Rear Admiral [P Mary Hill] | 2
            Harland [P Mary Hill] | 0
            harbour boat [P Mary Hill] | 0
            [P Mary Hill] | 0
            """)
    void roleOrTitleEndsBeforeTheName(String text, int end) {
        assertThat(TitledName.behindRole(MarkedText.of(text).text(), 0)).isEqualTo(end);
    }
}
