package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted predicates whose object is not behind the cue, with names marked by hand. */
class QuotedPredicateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He saw the plan, which [P Hale] described as “a sham”, fail. | Hale: a sham
            The man whom [P Hale] dismissed as “a clown” left. | Hale: a clown
            She saw what [P Hale] described as a “sham” attack on it. | Hale: a “sham” attack
            It was what [P Hale] described as a “sham” given the cost. | Hale: a “sham”
            The plan was described by [P Hale] as “a sham”. | Hale: a sham
            The plan, described by [P Hale] as “a sham”, failed. | Hale: a sham
            The plan was branded a “sham” by [P Hale]. | Hale: a “sham”
            The plan has been dismissed as “a sham” by [P Hale]. | Hale: a sham
            The plan was criticised for “waste” by [P Hale]. | Hale: waste
            It was a move branded a “sham” by [P Hale]. | Hale: a “sham”
            The plan was described as a “sham” by a clerk. | a clerk: a “sham”
            """)
    void areTheContent(String sentence, String said) {
        assertThat(FoundFrames.of(new SaidOf(), sentence)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He saw the plan, which [P Hale] described as old.
            He saw the plan, which [P Hale] may describe as “a sham”.
            The man described as “a clown” left.
            The plan was branded a “sham” by and by.
            The plan was branded a “sham” by nobody.
            The plan may be branded a “sham” by [P Hale].
            The man was dubbed the “Old Fox” by [P Hale].
            The plan was branded a “sham” in May by [P Hale].
            """)
    void areQuotedAndOfAFiniteVerb(String sentence) {
        assertThat(FoundFrames.of(new SaidOf(), sentence)).isEqualTo("-");
    }
}
