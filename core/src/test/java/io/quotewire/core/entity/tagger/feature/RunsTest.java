package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void includeCapitalsAndSmallWordsBetweenThem() {
        assertThat(runs("the Bank of the West in Reno")).containsExactly("Bank of the West in Reno");
        assertThat(runs("nobody was there")).isEmpty();
    }

    @Test
    void includeTheLowerCasePartOfADoubleName() {
        assertThat(runs("said Lee Soo - yeon yesterday")).containsExactly("Lee Soo - yeon");
        assertThat(runs("said Lee - - yeon yesterday")).containsExactly("Lee");
    }

    @Test
    void includeANicknameInQuoteMarks() {
        assertThat(runs("then John “Bull” Turner spoke")).containsExactly("John “Bull” Turner");
        assertThat(runs("then John said “Bull Turner” spoke")).containsExactly("John", "Bull Turner");
        assertThat(runs("John \"Bull\"\n\nTurner")).containsExactly("John", "Bull", "Turner");
    }

    @Test
    void endWithTheSentence() {
        assertThat(runs("It was in Reno. Turner left")).containsExactly("It", "Reno", "Turner");
    }

    @Test
    void ofNamesAreThoseThatAreNotASmallWordAlone() {
        assertThat(runsOfNames("The rain fell on Monday. In Reno a Turner left. He said: But why?"))
                .containsExactly("In Reno", "Turner");
        assertThat(runsOfNames("The Bank and The Larks")).containsExactly("The Bank and The Larks");
    }

    @Test
    void ofNamesIncludeAcronymsThatLookLikeSmallWords() {
        assertThat(runsOfNames("the IT of a bank, and It was late")).containsExactly("IT");
    }

    private static List<String> runs(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return texts(tokens, new Runs(new TokenTable(tokens)));
    }

    private static List<String> runsOfNames(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return texts(tokens, Runs.ofNames(new TokenTable(tokens)));
    }

    private static List<String> texts(Tokens tokens, Runs runs) {
        String text = tokens.text();
        return IntStream.range(0, runs.size())
                .mapToObj(i -> text.substring(tokens.start(runs.first(i)), tokens.end(runs.end(i) - 1)))
                .toList();
    }
}
