package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RespellingTest {

    @Test
    void keepsASentenceWithOneSpelling() throws IOException {
        assertThat(read("Ada B-PER\nleft O\n")).containsExactly("Ada/1 left/0");
    }

    @Test
    void addsTitlesWithoutTheirDot() throws IOException {
        assertThat(read("Prof. O\nHolt B-PER\nleft O\n"))
                .containsExactly("Prof./0 Holt/1 left/0", "Prof/0 Holt/1 left/0");
    }

    @Test
    void addsInitialsOfPersonsWithoutTheirDot() throws IOException {
        assertThat(read("B. B-PER\nHolt I-PER\nleft O\n")).containsExactly("B./1 Holt/2 left/0", "B/1 Holt/2 left/0");
    }

    @Test
    void addsNamesWithSpacedHyphens() throws IOException {
        assertThat(read("Lee B-PER\nMin-jun I-PER\nleft O\n"))
                .containsExactly("Lee/1 Min-jun/2 left/0", "Lee/1 Min/2 -/2 jun/2 left/0");
    }

    @Test
    void labelsPartsOfACompoundAsElsewhere() throws IOException {
        assertThat(read("Oslo-based O\nfirm O\n\nOslo B-LOC\n"))
                .containsExactly("Oslo-based/0 firm/0", "Oslo/5 -/0 based/0 firm/0", "Oslo/5");
    }

    @Test
    void dropsCourtesyTitlesInEveryOtherSentence() throws IOException {
        assertThat(read("Mrs O\nHolt B-PER\n\nMrs O\nHolt B-PER\n"))
                .containsExactly("Mrs/0 Holt/1", "Mrs/0 Holt/1", "Holt/1");
    }

    @Test
    void addsAbbreviationsWithSpacedDots() throws IOException {
        assertThat(read("U.S. B-LOC\nleft O\n")).containsExactly("U.S./5 left/0", "U./5 S./6 left/0");
    }

    @Test
    void keepsTheDotOfAnInitialThatIsNotAPersons() throws IOException {
        assertThat(read("B. O\nTarn B-LOC\n")).containsExactly("B./0 Tarn/5");
    }

    @Test
    void labelsPartsOfACompoundByMajority() throws IOException {
        assertThat(read("Oslo-based O\n\nOslo B-LOC\n\nOslo B-LOC\n\nOslo B-ORG\n"))
                .contains("Oslo/5 -/0 based/0");
        assertThat(read("Oslo-based O\n\nBank B-ORG\nOslo I-ORG\n")).contains("Oslo/0 -/0 based/0");
    }

    @Test
    void keepsTitlesNotFollowedByAPerson() throws IOException {
        assertThat(read("x O\n\nMrs O\nleft O\n")).containsExactly("x/0", "Mrs/0 left/0");
    }

    private static List<String> read(String sentences) throws IOException {
        return TrainingFile.read(
                        new BufferedReader(new StringReader(sentences.replace(' ', '\t'))), UnaryOperator.identity())
                .stream()
                .map(sentence -> sentence.parts().stream()
                        .map(part -> part.word() + "/" + part.label())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
