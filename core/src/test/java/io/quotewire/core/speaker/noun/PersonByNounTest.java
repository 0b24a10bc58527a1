package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.Introductions;
import io.quotewire.core.speaker.antecedent.OnlyPersonNearby;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PersonByNounTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        FrameSources none = new FrameSources(text, List.of());
        return new PersonByNoun(
                new Antecedents(text, people, () -> new Offices(text, people), LastSources.of(text, List.of())),
                () -> new Offices(text, people),
                Introductions.of(text, people, none, () -> new Offices(text, people)),
                new OnlyPersonNearby(text, people, none, () -> new Offices(text, people)));
    }

    @Test
    void resolvesToTheOfficeHolder() {
        assertThat(who("Sen. [P Mary Larkin] came. The senator said so.", "The senator", PersonByNounTest::resolver))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void resolvesToTheHolderOfAPossessedOffice() {
        assertThat(who(
                        "[P Mary Larkin], the club’s manager, left. The club’s manager said so.",
                        "The club’s manager",
                        PersonByNounTest::resolver))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who(
                        "[P Mary Larkin] married her manager, [P Karl Voss]. Her manager said so.",
                        "Her manager",
                        PersonByNounTest::resolver))
                .isEqualTo("PERSON Karl Voss");
    }

    @Test
    void resolvesToTheSalientPersonIfAnAgeIsGiven() {
        assertThat(who(
                        "[P Mary Larkin] rowed home. The 27-year-old said so.",
                        "The 27-year-old",
                        PersonByNounTest::resolver))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void isUnresolvedIfThePhraseSaysMore() {
        assertThat(who(
                        "Sen. [P Mary Larkin] came. The former senator said so.",
                        "The former senator",
                        PersonByNounTest::resolver))
                .isEqualTo("-");
        assertThat(who("Sen. [P Mary Larkin] came. A senator said so.", "A senator", PersonByNounTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void readsOfficesLazily() {
        NewsText text = MarkedText.of("He left.").text();
        People people = Sources.people(text);
        Supplier<Offices> unread = () -> {
            throw new IllegalStateException("read");
        };
        FrameSources none = new FrameSources(text, List.of());
        PersonByNoun resolver = new PersonByNoun(
                new Antecedents(text, people, unread, LastSources.of(text, List.of())),
                unread,
                Introductions.of(text, people, none, unread),
                new OnlyPersonNearby(text, people, none, unread));

        assertThat(resolver.resolve(Sources.words("He left.", "He"))).isEmpty();
    }
}
