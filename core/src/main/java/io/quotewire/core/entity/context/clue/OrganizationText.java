package io.quotewire.core.entity.context.clue;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/** A text as input of the finders of organisations: its words, the phrases that mark names, and the names so far. */
public final class OrganizationText {
    private final Tokens tokens;
    private final WordClasses classes;
    private final OrganizationContexts contexts;
    private final Capitals capitals;
    private final EntitySpans names;
    private final CapitalRuns runs;

    public OrganizationText(Tokens tokens, WordClasses classes, EntitySpans names) {
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
    public OrganizationText named(EntitySpans others) {
        return others == names ? this : new OrganizationText(tokens, classes, contexts, others);
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public EntitySpans names() {
        return names;
    }

    public CapitalRuns runs() {
        return runs;
    }

    public OrganizationContexts contexts() {
        return contexts;
    }

    /** Whether the token is a single-word phrase of this kind. */
    public boolean is(int token, OrganizationContext kind) {
        return contexts.is(token, kind);
    }

    /** The {@linkplain OrganizationContexts#next next} token that is a single-word phrase of one of the kinds. */
    public int next(int from, long kinds) {
        return contexts.next(from, kinds);
    }

    public boolean is(int token, WordSet set) {
        return classes.is(token, set);
    }

    /** Whether the token is an open-class word: not "However". */
    public boolean isOpen(int token) {
        return classes.is(token, WordClass.OPEN);
    }

    /** Whether the token begins with the character. */
    public boolean is(int token, char first) {
        return token >= 0 && token < tokens.size() && tokens.firstChar(token) == first;
    }

    public boolean isCapital(int token) {
        return capitals.is(token);
    }

    /** The first capitalised token at or after the given one; the number of tokens if there is none. */
    public int nextCapital(int from) {
        return capitals.next(from);
    }

    /** Whether the token is a mark: it begins with neither a letter nor a digit. */
    public boolean isMark(int token) {
        return token >= 0 && token < tokens.size() && !tokens.isWord(token);
    }

    public boolean isFirstName(int token) {
        return FirstNames.isOne(tokens, token);
    }

    /** Whether the tokens {@code [first, end)} are a first name and more: "Mary Hill". */
    public boolean isFullName(int first, int end) {
        return FirstNames.isFullName(tokens, first, end);
    }

    /** The end of the name, or of the untagged capitals, that begin at the token; -1 if neither do. */
    public int endFrom(int first) {
        int name = names.at(first);
        if (name >= 0) {
            return names.firstToken(name) == first ? names.endToken(name) : -1;
        }
        int end = runs.opensAt(first) ? runs.end(first) : -1;
        return end > 0 && runs.isFree(end) ? end : -1;
    }

    /** Whether the token is part of an organisation's name. */
    public boolean isOrganization(int token) {
        int name = names.at(token);
        return name >= 0 && names.type(name) == EntityType.ORGANIZATION;
    }

    /** The words between two tokens. */
    public String words(int first, int end) {
        return tokens.text().substring(tokens.start(first), tokens.end(end - 1));
    }
}
