package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words between a subject and its verb. */
class VerbLeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew said | crew
            The crew also said | crew
            The crew on Friday said | crew
            They all said | They
            [P Ana Ruiz] and [P Tom Bell] both said | Bell
            The crews each said | crews
            The crew each said | each
            All said | All
            The mayor himself said | mayor
            [P Mary Day] said | Day
            The crew on Oct. 17 said | crew
            The crew last summer said | crew
            The crew this week said | crew
            Reports in recent days said | Reports
            The crews in recent weeks said | crews
            [P Ana Ruiz] in recent months said | Ruiz
            Indeed in recent days said | recent
            The winch of 17 said | 17
            The crew of the summer said | summer
            """)
    void isSkipped(String clause, String subjectEnd) {
        MarkedText marked = MarkedText.of(clause);

        int start = VerbLead.start(marked.text(), marked.at("said"), 0);

        assertThat(marked.text().tokens().word(start - 1)).isEqualTo(subjectEnd);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew had texted     | had
            The crew had just come  | had
            The crew texted         | texted
            had texted              | had
            texted                  | texted
            """)
    void isOfTheVerbsGroup(String clause, String first) {
        MarkedText marked = MarkedText.of(clause);

        int start = VerbLead.group(marked.text(), marked.size() - 1);

        assertThat(marked.text().tokens().word(start)).isEqualTo(first);
    }
}
