package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organisations that "the companies" means, where they open a sentence as its subject. */
final class JoinedOrganizationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland] and [O Voss] will merge. The companies hope so. | The companies | Harland, Voss
            [O Harland] and [O Voss] will merge. The two firms hope so. | The two firms | Harland, Voss
            [O Harland] and [O Voss] will merge. Both companies hope so. | Both companies | Harland, Voss
            [O Harland], [O Voss Inc] and [O Bray] won. The firms are glad. | The firms | Harland, Voss Inc, Bray
            [O Harland], [O Voss], and [O Bray] won. The three firms left. | The three firms | Harland, Voss, Bray
            [O Harland Co] <HRL> and <[O Voss]> will merge. The companies left. | The companies | Harland Co, Voss
            [O Lima Bank] and [O Dock Bank] have won. The banks are glad. | The banks | Lima Bank, Dock Bank
            The [O Quay Trust] and the [O QPA] have won. The groups are glad. | The groups | Quay Trust, QPA
            [O Unite] and the [O RMT] have met. The unions are glad. | The unions | Unite, RMT
            [O Harland] and [O Voss], which make lamps, won. The firms are glad. | The firms | Harland, Voss
            [O Harland] and [O Voss] will merge. It rained. The companies hope so. | The companies | Harland, Voss
            [O Harland] and [O Voss] won. Staff of the two firms met. The firms left. | The firms | Harland, Voss
            [O Harland] and [O Voss] won. [O Harland] paid. The firms are glad. | The firms | Harland, Voss
            Lamp company [O Harland] and Belgian group [O Voss] won. The firms left. | The firms | Harland, Voss
            [O Bay Co] and [O Voss] won. [O BC] and [O Voss] fell. The firms won. | The firms | Bay Co, Voss
            [O Harland] agreed to buy [O Voss]. The companies are glad. | The companies | Harland, Voss
            The purchase of [O Voss] by [O Harland] failed. Both firms left. | Both firms | Voss, Harland
            [O Harland] met [O Voss]. The two companies left. | The two companies | Harland, Voss
            LIMA ([O Andina]) [O Harland] sold [O Voss] a yard. Both firms left. | Both firms | Harland, Voss
            """)
    void areTheSubjectBefore(String marked, String source, String names) {
        assertThat(of(marked, source)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court fined [O Harland] and [O Voss]. The companies left. | The companies
            [O Harland] met [O Voss]. The companies left. | The companies
            [O Harland] met [O Voss] and [O Bray]. The two companies left. | The two companies
            [O Harland] agreed to buy [O Voss], and [O Bray] fell. The companies left. | The companies
            [O Harland] agreed to buy [O Voss] from investment firms. The firms left. | The firms
            [O Harland] agreed to buy [P Tom Bray] lunch. Both companies left. | Both companies
            [O Harland] and [P Tom Bray] have met. The companies left. | The companies
            [O Harland] and [O Voss] reported that it rained. The companies left. | The companies
            [O Harland] and [O Voss] have met. Tobacco firms lied. The firms left. | The firms
            [O Harland] and [O Voss] have sued the firms. The firms left. | The firms
            [O Harland] and [O Voss] have won. The court told [O Bray] and [O Tolk]. The firms left. | The firms
            [O Harland] and [O Voss] have won. [O Bray] and [O Tolk] have met. The firms left. | The firms
            [O Harland], [O Voss] and [O Bray] have met. The two firms left. | The two firms
            [O Harland] and [O Voss] have met. The three firms left. | The three firms
            [O Harland] and [O Voss] said Bray and Tolk had met. The firms left. | The firms
            [O Harland] and [O Voss] have met. A court fined [O Bray] and Tolk. The firms left. | The firms
            [O Reuters] and [O ProPublica] have met. The companies left. | The companies
            [O Harland] and [O Voss] have met. The banks left. | The banks
            The [O FDA] and the [O EMA] have met. The companies left. | The companies
            [O Oxfam] and [O Shelter] have met. The companies left. | The companies
            [O Unite] and the [O Quay Party] have met. The unions left. | The unions
            [O Harland] and [O Voss] have met. The tobacco companies left. | The tobacco companies
            [O Harland] and [O Voss] have met. The company left. | The company
            """)
    void areUnknownOtherwise(String marked, String source) {
        assertThat(of(marked, source)).isEmpty();
    }

    private static String of(String marked, String words) {
        MarkedText text = MarkedText.of(marked);
        NewsText news = text.text();
        int start = news.tokens().text().lastIndexOf(words);
        SourceWords source = SourceWords.of(news, new Span(start, start + words.length()));
        return new JoinedOrganizations(news, LastSources.of(news, List.of()))
                .of(source).stream()
                        .map(name -> news.names().words(news.tokens(), name))
                        .collect(Collectors.joining(", "));
    }
}
