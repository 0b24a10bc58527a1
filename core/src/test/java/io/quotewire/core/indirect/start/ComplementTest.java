package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the words after the last reporting verb can be its content. */
class ComplementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank and added that it was old. | true
            She said it sank and added it was old. | true
            She said it sank and charged at him. | false
            She said it sank and complained about the crew. | true
            She said it sank and warned against a boat. | true
            She said it sank and testified in court that it was old. | true
            She said it sank and he started sailing. | false
            She said they sold loans and guaranteed loans. | false
            She said it sank and guaranteed that it was old. | true
            She said it sank, as cited by the Herald. | true
            She said it sank and agreed. | true
            She said it sank and agreed to sail. | false
            She said it sank and began to sail. | false
            [O Harland] said the boat sank and began to sail. | false
            She said she had seen it and began to sail. | true
            [P Hill] said that he was late and started to sail. | true
            [O Harland] said it was late and continued to sail. | true
            The council said it was late and continued to sail. | true
            She said it was late and he started to sail. | false
            She said it sank and vowed to sail. | true
            She said it sank and lied to her. | true
            She said it sank and asked to sail. | true
            """)
    void mayFollow(String sentence, boolean complement) {
        ReportingSentence one = OneSentence.of(MarkedText.of(sentence));

        assertThat(Complement.mayFollow(one, one.cues().get(one.cues().size() - 1)))
                .isEqualTo(complement);
    }
}
