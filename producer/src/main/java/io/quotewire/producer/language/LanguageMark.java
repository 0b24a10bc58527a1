package io.quotewire.producer.language;

import io.quotewire.producer.text.LanguageTag;
import io.quotewire.streaming.contract.Article;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sets the language of articles as a BCP 47 tag, detected from title and body together. If the text is clearly in
 * another language than its feed declares, which content management systems do by default, the text decides. Texts of a
 * few words keep the declared language. Thread-safe.
 */
public final class LanguageMark implements UnaryOperator<Article> {
    private static final int SHORTEST = 80;

    /** Closely related languages, such as Catalan and French, keep the odds of even a clear text low. */
    private static final double ODDS_AGAINST_NEXT = 2;

    private static final double ODDS_AGAINST_DECLARED = 10;

    private final LanguageGuess guess = new LanguageGuess();

    @Override
    public Article apply(Article fed) {
        Article article = normalized(fed);
        if (article.body() == null || article.body().length() < SHORTEST) {
            return article;
        }
        String text = Objects.requireNonNullElse(article.title(), "") + "\n\n"
                + LanguageGuess.beginning(article.body(), LanguageGuess.COUNTED);
        return guess.of(text)
                .filter(guessed -> sure(guessed, article.language()))
                .map(guessed -> article.toBuilder().language(guessed.language()).build())
                .orElse(article);
    }

    private static Article normalized(Article article) {
        String declared = article.language();
        if (declared == null) {
            return article;
        }
        String tag = LanguageTag.normalized(declared).orElse(null);
        return declared.equals(tag)
                ? article
                : article.toBuilder().language(tag).build();
    }

    private static boolean sure(LanguageGuess.Guess guessed, @Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return guessed.oddsAgainstNext() >= ODDS_AGAINST_NEXT;
        }
        String language = Locale.forLanguageTag(declared).getLanguage();
        return !language.equals(guessed.language()) && guessed.oddsAgainst(language) >= ODDS_AGAINST_DECLARED;
    }
}
