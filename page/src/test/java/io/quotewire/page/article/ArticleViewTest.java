package io.quotewire.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.page.article.ArticleView.Part;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.correction.DecidedBy;
import java.time.Instant;
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
                ArticleView.of(article(BODY), NewsExtractor.standard().extract(BODY), ArticleDecisions.NONE);

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
        ArticleView view = ArticleView.of(article(null), new Extraction(List.of(), List.of()), ArticleDecisions.NONE);

        assertThat(view.paragraphs()).isEmpty();
        assertThat(view.status()).isEqualTo("usable");
    }

    @Test
    void passagesHaveWhatPeopleDecidedAboutThem() {
        Extraction found = NewsExtractor.standard().extract(BODY);
        List<ArticleView.Said> before =
                ArticleView.of(article(BODY), found, ArticleDecisions.NONE).quotes();
        assertThat(before).extracting(ArticleView.Said::decision).containsOnlyNulls();

        DecidedBy editor = new DecidedBy("desk", Instant.EPOCH, "the caption names her");
        ArticleDecisions decisions = ArticleDecisions.of(List.of(
                editor.reassign("a", before.get(0).passageId(), new AboutEntity(EntityType.PERSON, "Ana Ruiz"), null),
                editor.suppress("a", before.get(1).passageId())));
        List<ArticleView.Said> after =
                ArticleView.of(article(BODY), found, decisions).quotes();

        assertThat(decisions.isTakenDown()).isFalse();
        assertThat(after).extracting(ArticleView.Said::decision).containsExactly("reassign", "suppress");
        assertThat(after).extracting(ArticleView.Said::decidedSpeaker).containsExactly("Ana Ruiz", null);
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
