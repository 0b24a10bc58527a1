package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TweetsTest {

    @Test
    void removesTokensOfTweets() {
        assertThat(cleaned("RT @/1 adaholt/1 : Tarn/5 wins #win https:t.co")).isEqualTo("Tarn/5 wins");
        assertThat(cleaned("@adaholt thanks Mary/1 # thanks")).isEqualTo("thanks Mary/1 thanks");
    }

    @Test
    void keepsOtherSentences() {
        assertThat(cleaned("Score: Tarn/5 Rovers/6 2 : 1")).isEqualTo("Score: Tarn/5 Rovers/6 2 : 1");
    }

    @Test
    void repairsANameThatLostItsFirstPart() {
        assertThat(cleaned("near #Old/5 Tarn/6")).isEqualTo("near Tarn/5");
    }

    @Test
    void removesRetweetMarksAtTheFrontOnly() {
        assertThat(cleaned("MT : Tarn/5 RT wins")).isEqualTo("Tarn/5 RT wins");
    }

    @Test
    void dropsATweetOfHandlesAndTagsOnly() {
        assertThat(Tweets.cleaned(TrainingSentences.parts("RT @ adaholt #win"))).isEmpty();
    }

    private static String cleaned(String line) {
        return TrainingSentences.line(Tweets.cleaned(TrainingSentences.parts(line)));
    }
}
