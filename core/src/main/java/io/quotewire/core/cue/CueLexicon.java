package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lexicon of reporting verbs, indexed by all their inflected forms. Loaded from {@code verbs.tsv} and
 * {@code irregular.tsv} of this package. Immutable and thread-safe.
 */
public final class CueLexicon {

    /** A word that may begin a cue: its entry, its verb form and the words that must follow. */
    record Form(CueEntry entry, VerbForm form, List<String> tail) {}

    private final List<CueEntry> entries;
    private final WordMap<List<Form>> forms;

    private CueLexicon(List<CueEntry> entries, Map<String, List<Form>> forms) {
        this.entries = List.copyOf(entries);
        this.forms = new WordMap<>(forms);
    }

    /** The lexicon that ships with this library; loaded once, on first use. */
    public static CueLexicon english() {
        return Holder.ENGLISH;
    }

    /** All entries, in file order. */
    public List<CueEntry> entries() {
        return entries;
    }

    /** The entry of a lemma ("say", "point out"). */
    public Optional<CueEntry> entry(String lemma) {
        return entries.stream().filter(entry -> entry.lemma().equals(lemma)).findFirst();
    }

    /**
     * The verb, used mainly to introduce direct speech, whose present or past tense is the lower-case word: "says",
     * "added".
     */
    public Optional<CueEntry> quoting(String word) {
        return forms(word).stream()
                .filter(form ->
                        form.tail().isEmpty() && (form.form() == VerbForm.PAST || form.form() == VerbForm.PRESENT))
                .map(Form::entry)
                .filter(entry -> entry.kind() == CueKind.STATEMENT
                        && (entry.sure() == CueCertainty.HIGH || entry.sure() == CueCertainty.DENIED)
                        && entry.takes(Takes.QUOTE))
                .findFirst();
    }

    /** The entries with this lower-case form, longest expression first. */
    List<Form> forms(String word) {
        List<Form> known = forms.get(word);
        return known == null ? List.of() : known;
    }

    /** The entries with the form at the token. */
    List<Form> forms(Tokens tokens, int token) {
        List<Form> known = forms.get(tokens, token);
        return known == null ? List.of() : known;
    }

    private static CueLexicon load() {
        Map<String, List<String>> irregular = new HashMap<>();
        CueTable.rows("irregular.tsv", 4).forEach(row -> irregular.put(row.get(0), row.subList(1, 4)));
        List<CueEntry> entries =
                CueTable.rows("verbs.tsv", 5).stream().map(CueLexicon::entry).toList();
        Map<String, List<Form>> forms = new HashMap<>();
        for (CueEntry entry : entries) {
            List<String> words = List.of(entry.lemma().split(" ", -1));
            String base = words.get(0);
            List<String> odd = irregular.getOrDefault(base, List.of("-", "-", "-"));
            Inflected inflected = new Inflected(forms, entry, List.copyOf(words.subList(1, words.size())));
            inflected.add(base, odd.get(0).equals(base) ? VerbForm.PAST : VerbForm.BASE);
            if (entry.takes(Takes.ADJECTIVE)) {
                continue;
            }
            inflected.add(Inflection.present(base), VerbForm.PRESENT);
            inflected.add(Inflection.past(base), VerbForm.PAST);
            inflected.add(Inflection.ing(base), VerbForm.ING);
            inflected.add(odd.get(0), VerbForm.PAST);
            inflected.add(odd.get(1), VerbForm.PARTICIPLE);
            inflected.add(odd.get(2), VerbForm.ING);
        }
        forms.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.tail().size(), a.tail().size())));
        return new CueLexicon(entries, forms);
    }

    private static CueEntry entry(List<String> row) {
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        for (String what : row.get(1).split(",", -1)) {
            takes.add(Takes.valueOf(what.toUpperCase(Locale.ROOT)));
        }
        if (!Collections.disjoint(takes, Takes.PREDICATES)) {
            takes.add(Takes.PREDICATE);
        }
        Recipient recipient = row.get(2).equals("-")
                ? Recipient.NONE
                : Recipient.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        CueKind kind = CueKind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        return new CueEntry(
                row.get(0),
                takes,
                recipient,
                kind,
                CueCertainty.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
    }

    /**
     * Adds the inflected forms of one entry. A participle spelt like the past tense is not entered; the context
     * distinguishes it.
     */
    private record Inflected(Map<String, List<Form>> forms, CueEntry entry, List<String> tail) {
        void add(String word, VerbForm form) {
            if (word.equals("-")) {
                return;
            }
            List<Form> same = forms.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (same.stream().noneMatch(other -> other.entry().equals(entry))) {
                same.add(new Form(entry, form, tail));
            }
        }
    }

    private static final class Holder {
        static final CueLexicon ENGLISH = load();
    }
}
