package io.quotewire.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles concatenated repeatedly up to a number of characters.
 *
 * @param articles at least one must not be empty
 * @param characters the total number
 */
record TextsOfLength(List<String> articles, int characters) {
    private static final String BETWEEN = "\n\n";

    TextsOfLength {
        if (articles.stream().allMatch(String::isEmpty)) {
            throw new IllegalArgumentException("There is no text in these articles");
        }
    }

    /**
     * The texts.
     *
     * @param length of each but the last; 0 leaves articles as they are, except that the last is cut
     */
    List<String> parted(int length) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int left = characters;
        for (int next = 0; left > 0; next = (next + 1) % articles.size()) {
            String article = articles.get(next);
            String piece = article.substring(0, Math.min(left, article.length()));
            left -= piece.length();
            if (length == 0) {
                texts.add(piece);
                continue;
            }
            text.append(piece).append(BETWEEN);
            while (text.length() >= length) {
                texts.add(text.substring(0, length));
                text.delete(0, length);
            }
        }
        if (!text.isEmpty()) {
            texts.add(text.toString());
        }
        return texts;
    }
}
