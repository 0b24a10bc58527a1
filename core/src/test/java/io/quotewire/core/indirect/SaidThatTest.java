package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidThatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said that it rained. | Hale: that it rained (THAT_CLAUSE_HIGH)
            [P Hale] said it rained. | Hale: it rained (CLAUSE_HIGH)
            [P Hale] asked whether it rained. | Hale: whether it rained (CLAUSE_HIGH)
            [P Hale] believes that it rained. | Hale: that it rained (THAT_CLAUSE_LOW)
            [P Hale] left early, adding that it rained. | Hale: that it rained (THAT_CLAUSE_HIGH)
            [P Hale] says it shows that the plan is old. | Hale: it shows that the plan is old (CLAUSE_HIGH)
            Nobody said that it rained. | -
            Anyone who says that it rained is wrong. | -
            Anybody who claims it rained is wrong. | -
            Any rigger who said that it rained left. | -
            Not everyone in the yard agrees that it rained. | -
            Not all riggers say that it rained. | -
            Everyone in the yard agrees that it rained. | Everyone in the yard: that it rained (THAT_CLAUSE_HIGH)
            Many riggers say that it rained. | Many riggers: that it rained (THAT_CLAUSE_HIGH)
            The cartridges advise them to wait. | -
            Those grievances demand that they wait. | -
            The riggers demand that they wait. | The riggers: that they wait (THAT_CLAUSE_HIGH)
            Some watchdogs demand that they wait. | Some watchdogs: that they wait (THAT_CLAUSE_HIGH)
            Two parties demand that they wait. | Two parties: that they wait (THAT_CLAUSE_HIGH)
            The witnesses demand that they wait. | The witnesses: that they wait (THAT_CLAUSE_HIGH)
            Some voices demand that they wait. | Some voices: that they wait (THAT_CLAUSE_HIGH)
            The corps demands that they wait. | The corps: that they wait (THAT_CLAUSE_HIGH)
            The locals demand that they wait. | The locals: that they wait (THAT_CLAUSE_HIGH)
            The letters demand that they wait. | The letters: that they wait (THAT_CLAUSE_HIGH)
            If [P Hale] says that it rained, they go. | -
            [P Hale] said the same of him. | -
            [P Hale] would say that it rained. | -
            [P Hale], [P Ann Hill] said. | -
            Still, [P Hale] said, if paid, they stay. | Hale: if paid, they stay (CLAUSE_HIGH)
            [P Hale] said, if paid, they stay. | Hale: if paid, they stay (CLAUSE_HIGH)
            “No,” [P Hale] said when it rained. | -
            The winch was said to be old. | -
            [P Hale] vowed to stay. | Hale: to stay (INFINITIVE)
            [P Hale] denied wrongdoing. | -
            [P Hale] denied being there. | Hale: being there (DENIED_CLAUSE)
            [P Hale] denied that it rained. | Hale: that it rained (DENIED_THAT)
            [P Hale] encouraged the crew to leave. | Hale: the crew to leave (INFINITIVE)
            The note encourages them to leave. | The note: them to leave (INFINITIVE)
            [P Hale] is encouraging the crew to leave. | -
            [P Hale] has encouraged a move to sell. | -
            [P Hale] has encouraged the crew to leave. | Hale: the crew to leave (INFINITIVE)
            Yards are keen to encourage crews to leave. | -
            The plan helps them, encouraging farmers to sell. | -
            [P Hale] is encouraging them to “sell now”. | Hale: them to “sell now” (INFINITIVE)
            Party rules allow a vote in May. | -
            The new study refutes claims that it rained. | -
            """)
    void findsContentAndEvidence(String sentence, String frames) {
        assertThat(FoundFrames.withEvidence(new SaidThat(), sentence)).isEqualTo(frames);
    }
}
