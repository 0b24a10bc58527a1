package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/**
 * One text as the finders of organisations see it: its words, what they tell of names beside them, and the names so
 * far.
 */
final class OrganizationText {
    private final Tokens tokens;
    private final WordClasses classes;
    private final OrganizationContexts contexts;
    private final Capitals capitals;
    private final EntitySpans names;
    private final CapitalRuns runs;

    OrganizationText(Tokens tokens, WordClasses classes, EntitySpans names) {
        this(tokens, classes, new OrganizationContexts(tokens), new Capitals(tokens), names);
    }

    private OrganizationText(
            Tokens tokens, WordClasses classes, OrganizationContexts contexts, Capitals capitals, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.contexts = contexts;
        this.capitals = capitals;
        this.names = names;
        this.runs = new CapitalRuns(capitals, classes, names);
    }

    /** The same text with other names. */
    OrganizationText named(EntitySpans others) {
        return others == names ? this : new OrganizationText(tokens, classes, contexts, capitals, others);
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

    /** Whether the token alone is a phrase of this kind. */
    boolean is(int token, OrganizationContext kind) {
        return contexts.is(token, kind);
    }

    /**
     * The {@linkplain OrganizationContexts#next next} token from there on that alone is a phrase of one of the kinds.
     */
    int next(int from, int kinds) {
        return contexts.next(from, kinds);
    }

    boolean is(int token, WordSet set) {
        return classes.is(token, set);
    }

    /** Whether the token is of none of the closed classes: no "However". */
    boolean isOpen(int token) {
        return classes.is(token, WordClass.OPEN);
    }

    /** Whether the text has the character there, as a token or at the begin of one. */
    boolean is(int token, char first) {
        return token >= 0 && token < tokens.size() && tokens.firstChar(token) == first;
    }

    boolean isCapital(int token) {
        return capitals.is(token);
    }

    /** The first token from there on that begins with a capital; the number of tokens where none does. */
    int nextCapital(int from) {
        return capitals.next(from);
    }

    /** Whether the token begins with neither a letter nor a digit. */
    boolean isMark(int token) {
        return token >= 0 && token < tokens.size() && !tokens.isWord(token);
    }

    boolean isFirstName(int token) {
        return FirstNames.isOne(tokens.word(token));
    }

    /** Whether the token is part of the name of an organisation. */
    boolean isOrganization(int token) {
        int name = names.at(token);
        return name >= 0 && names.type(name) == EntityType.ORGANIZATION;
    }

    /** What stands from one token to before another. */
    String words(int first, int end) {
        return tokens.text().substring(tokens.start(first), tokens.end(end - 1));
    }
}
