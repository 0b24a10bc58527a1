package io.quotewire.tools.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names in Latin letters. */
final class LatinNames {
    private static final Pattern ONE = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{IsCommon}\\p{M}]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private LatinNames() {}

    /** Whether the text begins with a capital letter and has only Latin letters. */
    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    static String withoutAccents(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
