package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are taken for finite verbs. */
class FiniteVerbsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew mended the winch. | mended
            The crew will mend the winch. | will
            They mend the winch to sell it. | mend
            The winch mended by the crew broke. | broke
            Hill's crew hasn't a winch. | hasn't
            A hundred men used the winch. | used
            The yard agreed on a winch. | agreed
            The crew's need was speed. | was
            The crew stood by the winch. | stood
            The winch - a relic - broke. | broke
            Somebody'll mend the winch. | Somebody'll
            The crew mayn't mend the winch. | mayn't
            Riggers mend the winch. | mend
            The riggers often mend the winch. | mend
            The crew rested and waited. | rested
            """)
    void areRecognisedBySpellingAndThePrecedingWord(String sentence, String verb) {
        Tokens tokens = Tokenizer.tokenize(sentence);

        FiniteTokens finite = new FiniteTokens(tokens, WordClasses.of(tokens), new EntitySpans.Builder().build());
        List<String> verbs = IntStream.range(0, tokens.size())
                .filter(finite::isAt)
                .mapToObj(tokens::word)
                .toList();

        assertThat(verbs).containsExactly(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank. | sank
            The ferry has sunk. | has
            The ferry can't sail. | can't
            They're late. | They're
            They sail at noon. | sail
            It hit two boats. | hit
            Channel 4 says so. | says
            It claimed 370 lives. | claimed
            This makes it harder. | makes
            Two claims arrived. | arrived
            One offered to stay. | offered
            Giants like Hume left. | left
            The sail tore. | tore
            Their need of speed grew. | grew
            They agreed to sail. | agreed
            The mast painted by the crew cracked. | cracked
            The crew painted and cleaned it. | painted
            A ferry of the port. | -
            Painted Rock. | -
            """)
    void finiteVerbsAreNeitherNounsNorParticiples(String sentence, String verbs) {
        NewsText text = MarkedText.of(sentence).text();

        String found = IntStream.range(0, text.tokens().size())
                .filter(text::isFinite)
                .mapToObj(text.tokens()::word)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(verbs.equals("-") ? "" : verbs);
    }
}
