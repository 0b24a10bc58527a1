package io.quotewire.core.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words before a verb that belong to it. */
class VerbGroupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill said so | said | said |
            Hill has also said so | said | has also said | have
            Hill was told so | told | was told | be
            Hill did not say so | say | did not say | negated
            Hill never said so | said | never said | negated
            Hill would say so | say | would say | modal
            He'll always say so | say | always say | modal
            You'd say so | say | say | modal
            Hill has so far said so | said | has so far said | have
            Hill left to say so | say | to say | modal
            Hill declined to say so | say | declined to say | negated
            Hill went on to say so | say | went on to say |
            Hill has been told so | told | has been told | be
            May said so | said | said |
            Hill may have said so | said | may have said | have modal
            Hill cannot say so | say | cannot say | negated modal
            Hill didn't say so | say | didn't say | negated
            May say so | say | May say | modal
            Rob May say so | say | say |
            Hill has declined to say so | say | has declined to say | negated
            """)
    void holdsAuxiliariesAdverbsAndNegation(String sentence, String verb, String words, String traits) {
        Tokens tokens = Tokenizer.tokenize(sentence);
        int head = at(tokens, verb);
        VerbForm form = verb.equals("say") ? VerbForm.BASE : VerbForm.PAST;

        VerbGroup group = before(tokens, head, form);

        assertThat(sentence.substring(tokens.start(group.first()), tokens.end(head)))
                .isEqualTo(words);
        String expected = String.valueOf(traits);
        assertThat(group.have()).isEqualTo(expected.contains("have"));
        assertThat(group.be()).isEqualTo(expected.contains("be"));
        assertThat(group.negated()).isEqualTo(expected.contains("negated"));
        assertThat(group.modal()).isEqualTo(expected.contains("modal"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            his claims | claims | PRESENT | true
            Hill claims | claims | PRESENT | false
            the proposed law | proposed | PAST | true
            Hill proposed | proposed | PAST | false
            his warning | warning | ING | true
            Hill warning | warning | ING | false
            these claims | claims | PRESENT | true
            they say | say | BASE | false
            riggers say | say | BASE | false
            the say | say | BASE | true
            help say | say | BASE | true
            two claims | claims | PRESENT | true
            the yard's warning | warning | ING | true
            this say | say | BASE | false
            he was quoted | quoted | PARTICIPLE | false
            the quoted | quoted | PARTICIPLE | true
            staff claim | claim | BASE | false
            crew claim | claim | BASE | true
            Vance forecast | forecast | PAST | false
            they forecast | forecast | PAST | false
            riggers forecast | forecast | PAST | false
            the board forecast | forecast | PAST | false
            Board forecast | forecast | PAST | false
            and forecast | forecast | PAST | false
            growth forecast | forecast | PAST | true
            1987 forecast | forecast | PAST | true
            his forecast | forecast | PAST | true
            """)
    void recognisesANounByThePrecedingWord(String words, String verb, VerbForm form, boolean noun) {
        Tokens tokens = Tokenizer.tokenize(words);

        VerbGroup group = before(tokens, at(tokens, verb), form);

        assertThat(group.isNoun(
                        tokens, WordClasses.of(tokens), at(tokens, verb), form, token -> tokens.isCapital(token)))
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vance said so | Vance
            Vance has never said so | Vance
            said so | ''
            has said so | ''
            and firmly said so | and
            """)
    void knowsTheWordBeforeTheGroup(String sentence, String before) {
        Tokens tokens = Tokenizer.tokenize(sentence);

        int token = before(tokens, at(tokens, "said"), VerbForm.PAST).before();
        assertThat(token < 0 ? "" : tokens.word(token)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Will said so | said
            Tar Am said so | said
            by IS said so | said
            it is said so | is said
            Is said so | Is said
            Vance quietly said so | quietly said
            Rob Tully said so | said
            Later said so | Later said
            Rob Later said so | said
            Vance fly said so | said
            Vance holy said so | said
            """)
    void excludesNames(String sentence, String words) {
        Tokens tokens = Tokenizer.tokenize(sentence);
        int head = at(tokens, "said");

        VerbGroup group = before(tokens, head, VerbForm.PAST);

        assertThat(sentence.substring(tokens.start(group.first()), tokens.end(head)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Vance Is Told so, Told, true", "VANCE WAS TOLD SO, TOLD, true", "Tar Am told so, told, false"})
    void isHelpedByACapitalIsInAHeadlineAlone(String words, String verb, boolean be) {
        Tokens tokens = Tokenizer.tokenize(words);

        assertThat(before(tokens, at(tokens, verb), VerbForm.PAST).be()).isEqualTo(be);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he's told | told | PAST | true
            he's never told | told | PAST | true
            he's not yet told | told | PAST | false
            he has told | told | PAST | false
            he's warning | warning | ING | true
            the yard's warning | warning | ING | false
            the yard's demands | demands | PRESENT | false
            the yard's demand | demand | BASE | false
            """)
    void distinguishesContractedIsFromAGenitive(String words, String verb, VerbForm form, boolean be) {
        Tokens tokens = Tokenizer.tokenize(words);

        assertThat(before(tokens, at(tokens, verb), form).be()).isEqualTo(be);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill told | told | PAST | PAST | false
            Hill was told | told | PAST | PARTICIPLE | true
            Hill has told | told | PAST | PARTICIPLE | false
            Hill has been told | told | PARTICIPLE | PARTICIPLE | true
            Hill is telling | telling | ING | ING | false
            Hill had tell | tell | BASE | BASE | false
            """)
    void recognisesParticipleAndPassive(String words, String verb, VerbForm form, VerbForm told, boolean passive) {
        Tokens tokens = Tokenizer.tokenize(words);
        int head = at(tokens, verb);
        CueEntry entry = CueLexicon.english().quoting("said").orElseThrow();

        Cue cue = before(tokens, head, form).cue(head, head + 1, entry, form);

        assertThat(cue.form()).isEqualTo(told);
        assertThat(cue.passive()).isEqualTo(passive);
    }

    private static int at(Tokens tokens, String word) {
        int i = 0;
        while (!tokens.is(i, word)) {
            i++;
        }
        return i;
    }

    private static VerbGroup before(Tokens tokens, int head, VerbForm form) {
        return VerbGroup.before(tokens, WordClasses.of(tokens), head, form, token -> false);
    }
}
