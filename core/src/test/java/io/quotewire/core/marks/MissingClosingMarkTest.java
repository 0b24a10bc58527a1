package io.quotewire.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a passage without a closing mark. */
class MissingClosingMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We were never told, Hill said. | We were never told,
            We were never told, she added at last. | We were never told,
            We were never told, Hill warned. | We were never told,
            We were never told, they wrote. | We were never told,
            We were never told! argued Mary Hill. | We were never told!
            We were never told, we said. | We were never told, we said.
            We were never told, told the mayor. | We were never told, told the mayor.
            We were never told, he slept. | We were never told, he slept.
            We were never told, said nobody. | We were never told, said nobody.
            We paid, and we left, Mary Hill said. | We paid, and we left,
            Who pays? asked Mary Hill. | Who pays?
            We were never told,' Hill said. | We were never told,'
            We were never told,'' Hill told reporters. | We were never told,''
            It was their boats,’ she said. | It was their boats,’
            It was ours,' the crew slept. | It was ours,' the crew slept.
            We were never told, said the mayor. | We were never told,
            We were never told, said an engineer. | We were never told,
            We were never told. Mary Kelly said it was late. | We were never told.
            We were never told. Kelly said it was late. | We were never told. Kelly said it was late.
            We were never told. Mary Kelly sang. | We were never told. Mary Kelly sang.
            We saw Mr. Tom Kelly said no. | We saw Mr. Tom Kelly said no.
            We were never told, said so he. | We were never told, said so he.
            We were never told, and nobody asked. | We were never told, and nobody asked.
            We were never told. | We were never told.
            We were never told, her husband Karl added. | We were never told,
            We were never told, the mayor said. It was late. | We were never told,
            We were never told, the mayor slept. | We were never told, the mayor slept.
            """)
    void passageEndsAtThePauseBeforeItsAttribution(String text, String passage) {
        assertThat(text.substring(0, MissingClosingMark.endOf(text, 0, text.length())))
                .isEqualTo(passage);
    }

    /** Within the narrator's clause; not where a clause or a paragraph begins. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mast is “old. It is tall. | old.
            “We said it,” said Ana Ruiz, “which is true. It is old. | which is true. It is old.
            “we were told. It is old. | we were told. It is old.
            The mast is “Old. It is tall. | Old. It is tall.
            """)
    void fragmentEndsWithItsSentence(String text, String fragment) {
        int start = text.lastIndexOf('“') + 1;

        assertThat(text.substring(start, MissingClosingMark.endOf(text, start, text.length())))
                .isEqualTo(fragment);
    }

    /** Of a passage that the next paragraph may continue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late, said Mary Hill. | It was late,
            It was late, Mary Hill said. Nobody came. | It was late,
            It was late, she said. | It was late,
            When we asked, Hill said no. | When we asked, Hill said no.
            It was late, Hill slept. | It was late, Hill slept.
            ‘It was late,’ said Hill. | ‘It was late,’ said Hill.
            It was late. Mary Hill said it. | It was late. Mary Hill said it.
            """)
    void passageThatMayGoOnEndsBeforeAWholeClause(String text, String passage) {
        assertThat(text.substring(0, MissingClosingMark.endBeforeWholeClause(text, 0, text.length())))
                .isEqualTo(passage);
    }
}
