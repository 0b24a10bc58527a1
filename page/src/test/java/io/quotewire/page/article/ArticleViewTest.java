package io.quotewire.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.page.article.ArticleView.Part;
import io.quotewire.streaming.contract.Article;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
    private static final String BODY = "“The ferry will sail at noon,” said Ines Marchetti, the harbour master.\n\n"
            + "She said the wind had dropped 🌬 over Lisbon.";

    @Test
    void keepsTheTextAndMarksEachQuoteWithItsSpeaker() {
        ArticleView view =
                ArticleView.of(article(BODY), NewsExtractor.standard().extract(BODY));

        assertThat(view.paragraphs().stream()
                        .map(parts -> parts.stream().map(Part::words).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n\n")))
                .isEqualTo(BODY);
        assertThat(view.speakers()).extracting(ArticleView.ListedSpeaker::name).contains("Ines Marchetti");
        assertThat(words(view, 0)).isEqualTo("The ferry will sail at noon,");
        assertThat(view.quotes().get(0).type()).isEqualTo("direct");
        assertThat(view.paragraphs().stream().flatMap(List::stream).map(Part::entity))
                .contains("Ines Marchetti", "Lisbon");
    }

    @Test
    void articleWithoutABodyHasNoParagraphs() {
        ArticleView view = ArticleView.of(article(null), new Extraction(List.of(), List.of()));

        assertThat(view.paragraphs()).isEmpty();
        assertThat(view.status()).isEqualTo("usable");
    }

    private static String words(ArticleView view, int quote) {
        return view.paragraphs().stream()
                .flatMap(List::stream)
                .filter(part -> part.quote() != null && part.quote() == quote)
                .map(Part::words)
                .collect(Collectors.joining());
    }

    private static Article article(@Nullable String body) {
        return Article.builder("a")
                .publisher("Wire")
                .title("Ferry")
                .body(body)
                .language("en")
                .build();
    }
}
