package io.quotewire.producer.language;

import io.quotewire.core.text.WordList;
import io.quotewire.streaming.contract.LanguageCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Guesses the language of a text: plain English by its commonest words, all else by OpenNLP's model of 103 languages,
 * which is loaded at the first text that needs it. Thread-safe.
 */
final class LanguageGuess {
    private static final String MODEL = "/langdetect-183.bin";
    private static final CommonWords ENGLISH = new CommonWords(WordList.read(LanguageGuess.class, "english-words.txt"));

    /** The number of characters examined: for common words, and, since the model is slow, for the model. */
    static final int COUNTED = 1_500;

    private static final int SHOWN = 400;
    private static final int FEWEST_WORDS = 20;
    private static final double ENGLISH_SHARE = 0.1;

    /** If every fifth of this many words is one of English's commonest, the rest need not be examined. */
    private static final int ENOUGH_WORDS = 60;

    private static final double SURE_SHARE = 0.2;

    /**
     * The possible languages of a text.
     *
     * @param language the most probable; BCP 47, the two-letter code if there is one
     * @param shares the probability of each language; they add up to 1
     */
    record Guess(String language, Map<String, Double> shares) {

        /** How many times more probable the guess is than another language. */
        double oddsAgainst(String other) {
            double share = shares.getOrDefault(other, 0.0);
            return shares.getOrDefault(language, 0.0) / Math.max(share, 1e-6);
        }

        /** How many times more probable the guess is than the second. */
        double oddsAgainstNext() {
            return shares.keySet().stream()
                    .filter(other -> !other.equals(language))
                    .mapToDouble(this::oddsAgainst)
                    .min()
                    .orElse(Double.MAX_VALUE);
        }
    }

    /** The most probable language of the beginning of a text; empty if it has no words. */
    Optional<Guess> of(String text) {
        if (isPlainEnglish(beginning(text, COUNTED))) {
            return Optional.of(new Guess("en", Map.of("en", 1.0)));
        }
        String start = beginning(text, SHOWN);
        if (start.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Map<String, Double> shares = new HashMap<>();
        Language[] languages = Model.DETECTOR.predictLanguages(start);
        for (Language language : languages) {
            shares.put(code(language), language.getConfidence());
        }
        return Optional.of(new Guess(code(languages[0]), shares));
    }

    private static boolean isPlainEnglish(String text) {
        return ENGLISH.share(text, FEWEST_WORDS, ENOUGH_WORDS, SURE_SHARE) >= ENGLISH_SHARE;
    }

    /** The first characters of a text, all of a short one. */
    static String beginning(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static String code(Language language) {
        return LanguageCode.shorter(language.getLang()).orElse(language.getLang());
    }

    /** Loaded on first use. */
    private static final class Model {
        static final ThreadSafeLanguageDetectorME DETECTOR = new ThreadSafeLanguageDetectorME(model());

        private static LanguageDetectorModel model() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("no language model on the class path: " + MODEL);
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
