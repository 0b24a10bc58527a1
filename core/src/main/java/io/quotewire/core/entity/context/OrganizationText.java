package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/** A text as input of the finders of organisations: its words, the phrases that mark names, and the names so far. */
final class OrganizationText {
    private final Tokens tokens;
    private final WordClasses classes;
    private final OrganizationContexts contexts;
    private final Capitals capitals;
    private final EntitySpans names;
    private final CapitalRuns runs;

    OrganizationText(Tokens tokens, WordClasses classes, EntitySpans names) {
        this(tokens, classes, new OrganizationContexts(tokens), names);
    }

    private OrganizationText(Tokens tokens, WordClasses classes, OrganizationContexts contexts, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.contexts = contexts;
        this.capitals = tokens.capitals();
        this.names = names;
        this.runs = new CapitalRuns(capitals, classes, names);
    }

    /** This text with other names. */
    OrganizationText named(EntitySpans others) {
        return others == names ? this : new OrganizationText(tokens, classes, contexts, others);
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    EntitySpans names() {
        return names;
    }

    CapitalRuns runs() {
        return runs;
    }

    OrganizationContexts contexts() {
        return contexts;
    }

    /** Whether the token is a single-word phrase of this kind. */
    boolean is(int token, OrganizationContext kind) {
        return contexts.is(token, kind);
    }

    /** The {@linkplain OrganizationContexts#next next} token that is a single-word phrase of one of the kinds. */
    int next(int from, long kinds) {
        return contexts.next(from, kinds);
    }

    boolean is(int token, WordSet set) {
        return classes.is(token, set);
    }

    /** Whether the token is an open-class word: not "However". */
    boolean isOpen(int token) {
        return classes.is(token, WordClass.OPEN);
    }

    /** Whether the token begins with the character. */
    boolean is(int token, char first) {
        return token >= 0 && token < tokens.size() && tokens.firstChar(token) == first;
    }

    boolean isCapital(int token) {
        return capitals.is(token);
    }

    /** The first capitalised token at or after the given one; the number of tokens if there is none. */
    int nextCapital(int from) {
        return capitals.next(from);
    }

    /** Whether the token is a mark: it begins with neither a letter nor a digit. */
    boolean isMark(int token) {
        return token >= 0 && token < tokens.size() && !tokens.isWord(token);
    }

    boolean isFirstName(int token) {
        return FirstNames.isOne(tokens, token);
    }

    /** Whether the tokens {@code [first, end)} are a first name and more: "Mary Hill". */
    boolean isFullName(int first, int end) {
        return FirstNames.isFullName(tokens, first, end);
    }

    /** The end of the name, or of the untagged capitals, that begin at the token; -1 if neither do. */
    int endFrom(int first) {
        int name = names.at(first);
        if (name >= 0) {
            return names.firstToken(name) == first ? names.endToken(name) : -1;
        }
        int end = runs.opensAt(first) ? runs.end(first) : -1;
        return end > 0 && runs.isFree(end) ? end : -1;
    }

    /** Whether the token is part of an organisation's name. */
    boolean isOrganization(int token) {
        int name = names.at(token);
        return name >= 0 && names.type(name) == EntityType.ORGANIZATION;
    }

    /** The words between two tokens. */
    String words(int first, int end) {
        return tokens.text().substring(tokens.start(first), tokens.end(end - 1));
    }
}
