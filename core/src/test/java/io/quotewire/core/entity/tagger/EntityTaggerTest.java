package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntityTaggerTest {
    private final EntityTagger tagger = EntityModel.english().tagger();

    @Test
    void findsPersonsPlacesAndOrganisations() {
        assertThat(names("Angela Merkel met officials of the World Bank in Nairobi on Monday."))
                .containsExactly("PERSON Angela Merkel", "ORGANIZATION World Bank", "LOCATION Nairobi");
    }

    @Test
    void excludesTitlesFromNames() {
        assertThat(names("In Manchester, Mr Andrew Baker thanked Dr. Susan Clark."))
                .containsExactly("LOCATION Manchester", "PERSON Andrew Baker", "PERSON Susan Clark");
    }

    @Test
    void findsAbbreviatedPlacesInEitherSpelling() {
        assertThat(names("Troops of the U.S. and envoys of the U. S. left Iraq."))
                .containsExactly("LOCATION U.S.", "LOCATION U. S.", "LOCATION Iraq");
    }

    @Test
    void keepsDoubleNamesWholeWithSpacedHyphens() {
        assertThat(names("President Park Min-jun met Lee Soo - yeon in Seoul."))
                .containsExactly("PERSON Park Min-jun", "PERSON Lee Soo - yeon", "LOCATION Seoul");
        assertThat(names("The Berlin - based bank opened a branch.")).containsExactly("LOCATION Berlin");
    }

    @Test
    void findsThePlaceAndAgencyOfADateline() {
        assertThat(names("SEOUL (Reuters) – Rates fell.")).containsExactly("LOCATION SEOUL", "ORGANIZATION Reuters");
        assertThat(names("LAGOS, Nigeria — Rates fell.")).containsExactly("LOCATION LAGOS", "LOCATION Nigeria");
    }

    @Test
    void endlessRepetitionOfANameIsNotAName() {
        assertThat(names("Mary Larkin ".repeat(40))).isEmpty();
    }

    @Test
    void nationalitiesAreNotPlaces() {
        assertThat(names("Korean and Nigerian ministers met a German envoy. Germans and Nigerians cheered."))
                .isEmpty();
    }

    @Test
    void usesTheArticleToReadAHeadlineInCapitals() {
        assertThat(names("LARKIN RESIGNS AFTER HARBOUR STRIKE\n\nMary Larkin resigned on Monday after a strike."))
                .containsExactly("PERSON LARKIN", "PERSON Mary Larkin");
    }

    @Test
    void recognisesASurnameByTheFullName() {
        assertThat(names("\u201cWe wait,\u201d Ifeoma Zajontu said. \u201cNot long,\u201d Zajontu said."))
                .containsExactly("PERSON Ifeoma Zajontu", "PERSON Zajontu");
    }

    @Test
    void recognisesAnAcronymByItsLongForm() {
        assertThat(names("The Northern Grain Council (NoGra) met. NoGra said it would wait."))
                .containsExactly("ORGANIZATION Northern Grain Council", "ORGANIZATION NoGra", "ORGANIZATION NoGra");
        assertThat(names("Rules for long - term lending (LTL) were eased. LTL rose."))
                .isEmpty();
    }

    @Test
    void findsNothingInTextWithoutNames() {
        assertThat(names("")).isEmpty();
        assertThat(names(" \n\n ")).isEmpty();
        assertThat(names("no capitals at all, none")).isEmpty();
    }

    @Test
    void randomTextsNeverThrowAndAreTaggedDeterministically() {
        String alphabet = "aAbB Zz.,'’\"“”()-–\n\t0123456789éÉßŁ中\ud83d\ude00\ud83d\u0000\u200b";
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> once = names(text.toString());

            assertThat(names(text.toString())).isEqualTo(once);
        }
    }

    private List<String> names(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        EntitySpans spans = tagger.tag(tokens);
        return IntStream.range(0, spans.size())
                .mapToObj(i -> spans.type(i) + " "
                        + text.substring(tokens.start(spans.firstToken(i)), tokens.end(spans.endToken(i) - 1)))
                .toList();
    }
}
