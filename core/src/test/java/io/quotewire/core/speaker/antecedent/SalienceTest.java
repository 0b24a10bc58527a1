package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SalienceTest {
    private static final Person MARY = person("[P Mary Larkin] left.");
    private static final Person DAVID = person("[P David Okafor] left.");
    private static final Person DOUBTFUL = person("[P Zu Tarn] left.");

    private final NamelessInFocus nameless = new NamelessInFocus();
    private final Salience salience = new Salience(nameless);

    @Test
    void mostMentionedPersonIsMostSalient() {
        salience.mention(MARY, 0, 1);
        salience.mention(DAVID, 0, 0.6);
        salience.mention(DAVID, 0, 0.6);

        assertThat(salience.most(Gender.UNKNOWN, 0, Set.of())).contains(DAVID);
        assertThat(salience.most(Gender.FEMALE, 0, Set.of())).contains(MARY);
    }

    @Test
    void excludesAPersonNamedInTheSentence() {
        salience.mention(DAVID, 0, 1);
        salience.mention(MARY, 1, 2);

        assertThat(salience.most(Gender.UNKNOWN, 1, Set.of(MARY))).contains(DAVID);
        assertThat(salience.most(Gender.UNKNOWN, 1, Set.of(DAVID))).contains(MARY);
        assertThat(salience.most(Gender.UNKNOWN, 9, Set.of(MARY))).isEmpty();
    }

    @Test
    void decaysWithEachSentence() {
        salience.mention(MARY, 0, 2);
        salience.mention(DAVID, 1, 1);

        assertThat(salience.most(Gender.UNKNOWN, 1, Set.of())).contains(DAVID);
    }

    @Test
    void decaysEvenlyOverManySentences() {
        Salience other = new Salience(new NamelessInFocus());
        salience.mention(MARY, 0, 1);
        salience.mention(DAVID, 1, 0.39);
        other.mention(MARY, 0, 1);
        other.mention(DAVID, 1, 0.41);
        for (int sentence = 1; sentence < 100; sentence++) {
            assertThat(salience.most(Gender.UNKNOWN, sentence, Set.of())).contains(MARY);
            assertThat(other.most(Gender.UNKNOWN, sentence, Set.of())).contains(DAVID);
        }
    }

    @Test
    void isAsBeforeASentenceThatIsLeft() {
        salience.mention(MARY, 0, 1);
        salience.mention(DAVID, 1, 5);
        salience.mention(MARY, 1, 0.1);
        salience.leave(1);

        assertThat(salience.most(Gender.UNKNOWN, 1, Set.of())).contains(MARY);
        assertThat(salience.most(Gender.MALE, 1, Set.of(MARY))).isEmpty();
    }

    @Test
    void isLowerForAnUnknownGender() {
        salience.mention(DOUBTFUL, 0, 1.1);
        salience.mention(MARY, 0, 1);

        assertThat(salience.most(Gender.FEMALE, 0, Set.of())).contains(MARY);
        assertThat(salience.most(Gender.MALE, 0, Set.of())).contains(DOUBTFUL);
    }

    @Test
    void beforeASentenceExcludesItsMentions() {
        salience.mention(MARY, 0, 1);
        salience.mention(DAVID, 1, 5);

        assertThat(salience.most(Gender.UNKNOWN, 1, Set.of())).contains(DAVID);
        assertThat(salience.mostBefore(Gender.UNKNOWN, 1, Set.of())).contains(MARY);
    }

    @Test
    void beforeASentenceKeepsItsSpeaker() {
        salience.mention(MARY, 0, 1);
        salience.mention(DAVID, 1, 2, 2);

        assertThat(salience.mostBefore(Gender.UNKNOWN, 1, Set.of())).contains(DAVID);
    }

    @Test
    void unnamedPersonReferredToAgainIsSalient() {
        nameless.comesUpAgain(Gender.MALE, 0, 1);
        salience.mention(DAVID, 0, 0.8);
        nameless.comesUp(null, Gender.MALE, 0, 0.5);
        assertThat(salience.isNameless(Gender.MALE, 0, false, Set.of())).isFalse();

        nameless.comesUpAgain(Gender.MALE, 0, 0.5);
        assertThat(salience.isNameless(Gender.MALE, 0, false, Set.of())).isTrue();
        assertThat(salience.isNameless(Gender.FEMALE, 0, false, Set.of())).isFalse();
    }

    @Test
    void infersTheGenderOfAnUnnamedPersonFromThePronoun() {
        nameless.comesUp(null, Gender.UNKNOWN, 0, 1);
        assertThat(salience.isNameless(Gender.FEMALE, 0, false, Set.of())).isTrue();

        nameless.comesUpAgain(Gender.MALE, 0, 1);
        assertThat(salience.isNameless(Gender.FEMALE, 0, false, Set.of())).isFalse();
    }

    @Test
    void isClearForARecentPersonWithoutARival() {
        assertThat(salience.clearlyMost(Gender.UNKNOWN, 0, Set.of())).isEmpty();

        salience.mention(MARY, 0, 1);
        assertThat(salience.clearlyMost(Gender.UNKNOWN, 0, Set.of())).contains(MARY);
        assertThat(salience.clearlyMost(Gender.MALE, 0, Set.of())).isEmpty();
        assertThat(salience.clearlyMost(Gender.UNKNOWN, 2, Set.of())).isEmpty();

        salience.mention(DAVID, 0, 0.6);
        assertThat(salience.clearlyMost(Gender.UNKNOWN, 0, Set.of())).isEmpty();
        assertThat(salience.clearlyMost(Gender.FEMALE, 0, Set.of())).contains(MARY);
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(salience.most(Gender.UNKNOWN, 0, Set.of())).isEmpty();
    }

    @Test
    void forgetsTheLeastSalientOfMany() {
        salience.mention(MARY, 0, 0.1);
        for (int i = 0; i < 24; i++) {
            salience.mention(person("[P David Okafor] left."), 0, 1);
        }

        assertThat(salience.most(Gender.FEMALE, 0, Set.of())).isEmpty();
    }

    private static Person person(String marked) {
        return Sources.people(MarkedText.of(marked).text()).persons().get(0);
    }
}
