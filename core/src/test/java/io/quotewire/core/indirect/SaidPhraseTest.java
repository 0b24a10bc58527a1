package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content that is a noun phrase. */
final class SaidPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] called for an inquiry into the leak. | Hale: an inquiry into the leak (PHRASE)
            [P Hale] called for [P Ruiz] to be tried. | Hale: Ruiz to be tried (PHRASE)
            [P Hale] left, demanding a refund. | Hale: a refund (PHRASE)
            [P Hale] cited the price of steel. | Hale: the price of steel (SUMMARY)
            [P Hale] voiced misgivings about the winch. | Hale: misgivings about the winch (SUMMARY)
            [P Hale] expressed his “deep regret” over it. | Hale: his “deep regret” over it (PHRASE)
            [P Hale] reiterated his call for a vote. | Hale: his call for a vote (PHRASE)
            [P Hale] cited two officials. | -
            [P Hale] called for help. | -
            [P Hale] called for an ambulance. | -
            [P Hale] called for help from the crew. | Hale: help from the crew (PHRASE)
            [P Hale] called for urgent help. | Hale: urgent help (PHRASE)
            [P Hale] called for help for the crew. | Hale: help for the crew (PHRASE)
            [P Hale] ordered six boats for the yard. | -
            [P Hale] ordered 30 boats. | -
            [P Hale] left, ordering some pies. | -
            [P Hale] ordered a search of the yard. | Hale: a search of the yard (SUMMARY)
            [P Hale] ordered two plans halted. | Hale: two plans halted (SUMMARY)
            [P Hale] ordered three days of mourning. | Hale: three days of mourning (SUMMARY)
            [P Hale] ordered 500 jobs cut. | Hale: 500 jobs cut (SUMMARY)
            Judge [P Hale] ordered some relief for the crew. | Judge Hale: some relief for the crew (SUMMARY)
            [P Hale] cited [P Ruiz]. | -
            [P Hale] questioned two sailors. | -
            [P Hale] questioned the sense of it. | Hale: the sense of it (SUMMARY)
            [P Hale] would call for an inquiry. | -
            [P Hale] never called for an inquiry. | -
            If [P Hale] calls for an inquiry, it will rain. | -
            [P Hale] made the court free him and order a new trial. | -
            [P Hale] announced it. | -
            [P Hale] praised the crew. | -
            [P Hale] complained of delays at the port. | Hale: delays at the port (PHRASE)
            [P Hale] complained of severe stomach pains. | -
            [P Hale] left, complaining of a headache. | -
            [P Hale] complained of pain and fever. | -
            [P Hale] complained of pain but a test has shown none. | -
            [P Hale] complained of the pain of being ignored. | Hale: the pain of being ignored (PHRASE)
            [P Hale] complained of discomfort with the rules. | Hale: discomfort with the rules (PHRASE)
            [P Hale] complained of fatigue and high taxes. | Hale: fatigue and high taxes (PHRASE)
            """)
    void contentIsAnInformativeNounPhrase(String sentence, String frame) {
        assertThat(FoundFrames.withEvidence(new SaidPhrase(), sentence)).isEqualTo(frame);
    }
}
