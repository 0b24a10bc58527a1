package io.quotewire.core.indirect;

/** What stands between commas behind a name: "Ana Ruiz, the port's director,", "Ana Ruiz, who runs the port,". */
final class Aside {
    private Aside() {}

    /** The comma before what follows a source: the first one from here, unless an appositive or relative clause follows it. */
    static int commaBehind(Scope sentence, int from) {
        Words words = sentence.words();
        int comma = nextComma(sentence, from);
        int next = nextComma(sentence, comma + 1);
        boolean aside = next < sentence.end()
                && (words.in(comma + 1, WordClasses.RELATIVE) || !words.hasFinite(comma + 1, next))
                && words.hasFinite(next, sentence.end())
                && !words.in(comma + 1, WordClasses.PREPOSITION);
        return aside ? next : comma;
    }

    private static int nextComma(Scope sentence, int from) {
        int i = from;
        while (i < sentence.end() && !sentence.words().isComma(i)) {
            i++;
        }
        return i;
    }
}
