package io.quotewire.core.entity.role;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the role of a person marked in a sentence, for tests. */
final class FoundRole {
    private static final Pattern NAME = Pattern.compile("[\\[<][^\\]>]*[\\]>]");

    private FoundRole() {}

    /** The role of the last person marked by []; organisations are marked by {@code <>}. */
    static Optional<String> role(String marked) {
        String text = marked.replaceAll("[\\[\\]<>]", "");
        Tokens tokens = Tokenizer.tokenize(text);
        EntitySpans.Builder names = new EntitySpans.Builder();
        int marks = 0;
        int last = -1;
        for (Matcher name = NAME.matcher(marked); name.find(); marks += 2) {
            last = marked.charAt(name.start()) == '[' ? marks / 2 : last;
            int first = tokens.at(name.start() - marks);
            int end = tokens.at(name.end() - marks - 3) + 1;
            names.add(first, end, marked.charAt(name.start()) == '[' ? EntityType.PERSON : EntityType.ORGANIZATION);
        }
        return RoleFinder.find(tokens, names.build(), last).map(span -> words(text, span));
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
