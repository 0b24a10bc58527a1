package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a passage has that another person tells of. */
class InnerSpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] said [P Karl Voss] had texted her saying: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] said [P Karl Voss] had texted her on Monday, saying: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] said [P Karl Voss] wrote to her asking: “When will you pay for it?” | Karl Voss
            [P Ana Ruiz] said [P Karl Voss] had sent her a message saying: “You will pay for it.” | Karl Voss
            The jury was told [P Karl Voss] sent a text saying: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] was sent a text by [P Karl Voss] saying: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] showed jurors a text in which [P Karl Voss] told a friend, “She will pay for it.” | Karl Voss
            Police say he posted a video on Chirp saying: “You will pay for it.” | he
            """)
    void whoReachedSomebodyWithThem(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] said [P Karl Voss] had called her a liar, saying: “He will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] had called her on Monday, adding: “He will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] had called an election, saying: “It is about time.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] had left, saying: “He will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] had left her in tears, saying: “He will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said she had texted [P Karl Voss] saying: “You will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] had sent a letter, calling it “a very cruel joke”. | Ana Ruiz
            """)
    void whoTellsOfIt(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] said [P Karl Voss] had told her: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] said that [P Karl Voss] told her, “You will pay for it.” | Karl Voss
            [P Ana Ruiz] says that [P Karl Voss] wrote in a text message to a friend: “She will pay for it.” | Karl Voss
            [P Ana Ruiz] said the ruling left her in no doubt: “He will pay for it.” | Ana Ruiz
            """)
    void whoToldTheTeller(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] said a man came into the shop and shouted: “You will pay for it.” | a man
            [P Ana Ruiz] said [P Karl Voss] then turned to her and told her: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] told jurors that [P Karl Voss] pointed a gun at her and said: “You will pay.” | Karl Voss
            [P Ana Ruiz] said her boss called her a liar and warned: “You will pay for it.” | her boss
            [P Ana Ruiz] said [P Karl Voss] had called from the station and said: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] says [P Karl Voss] stopped, turned with his hands up and said: “I will pay for it.” | Karl Voss
            [P Ana Ruiz] said he grabbed her and shouted: “You will pay for it.” | he
            One guard, [P Ana Ruiz] said, threw it away and told her: “You will pay for it.” | One guard
            [P Ana Ruiz] said [P Karl Voss] looked tired and told the paper: “He will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said the verdict was a disgrace and shouted: “You will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] had entered the race and said: “He will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said guests had entered the house and told them: “You will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] came to the yard and told him: “You will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] attacked her and told him: “You will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said the prince went down on one knee and added: “I will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said the plan pleased her and said: “We will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said [P Karl Voss] called an election and said: “He will pay for it.” | Ana Ruiz
            [P Karl Voss] said he grabbed him and shouted: “You will pay for it.” | Karl Voss
            [P Ana Ruiz] said prices came down and said: “We will pay for it.” | Ana Ruiz
            [P Ana Ruiz] said she looked at him and said: “You will pay for it.” | Ana Ruiz
            """)
    void whoDidSomethingAndSpoke(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }
}
