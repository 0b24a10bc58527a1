package io.quotewire.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.quotewire.core.NewsExtractor;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four times the text must take four times the work, counted in steps of our own classes, which are the same on every
 * machine, and in bytes that Java's classes copy. A rule that scans all the way back, or ahead, for each occurrence of
 * its construction is revealed by a text that consists of nothing else.
 */
class LinearExtractionTest {
    private static final int SHORT = 6_000;
    private static final int TIMES = 4;

    /** Names are numbers whose digits are letters. */
    private static final int RADIX = 16;

    /** A rule that scans a sentence, or a fixed number of tokens, does not reach its limit in the short text. */
    private static final double STEPS = 1.125 * TIMES;

    /** Work done once, and arrays that double as they fill, change the ratio. */
    private static final double BYTES = 1.5 * TIMES;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Object EXTRACTOR;
    private static final Method EXTRACT;

    static {
        try {
            Class<?> counted = new CountedClasses().loadClass(NewsExtractor.class.getName());
            EXTRACTOR = counted.getMethod("standard").invoke(null);
            EXTRACT = counted.getMethod("extract", String.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the extractor cannot be loaded once more", e);
        }
    }

    private record Work(long steps, long bytes) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report ",
                "A man said. The man said. ",
                "The minister said no. ",
                "Lima Bank fell. The driver said no. ",
                "The spokesman for the spokesman for ",
                "They said. He said. She said. It said. ",
                "The union said it would strike. The company denied it. ",
                "The official said it. Another official said it. A third official said it. ",
                "Ann Bay of the Lima Union (LU) said so. LU said no. ",
                "Ann Bay, the mayor of Lima, ",
                "The Fed's Goolsbee met Bank of Lima's Voss. ",
                "It went from Right to Play. ",
                "The Larkly website said no to Ann Bay. ",
                "Temu said no to Ann Bay. ",
                "Georgia Tolk told Ann Bay of Tolk. ",
                "Storm Johnson hit Ann Bay. ",
                "Ann Bay, known as XQ, sat. “Yes,” XQ said. Born Ann Pym in Lima, she left. ",
                "Dr India Hill left. Savannah, who left, slept. ",
                "Karl Voss said that he left after Ana Ruiz told him that it was late. ",
                "Ann Bay, Bob Cole, Carl Dunn, Dora Eng, ",
                "Ann Bay and Bob Cole and ",
                " and or",
                ", said Ann Bay",
                "Ann Bay, MD, ",
                "„Aaa, Ann Bay said. ",
                ": 'Cats' bowls ",
                "Lima police left. Police said no. ",
                "Ann Bay / cnw / x / ",
                "Ann Bay: It is late. Q Why? ",
                "A lawmaker said it was late. “No,” Karl Voss told us. ",
                "Karl Voss died. His sister Ana Voss left. Voss said no. ",
                "**Ann Bay:** *No* [a](http://b) ",
                "&quot;â€œ",
                "said ",
                "said: ",
                "said that ",
                "He said that she said that ",
                "It was said that it was said that ",
                "Larkin said the ",
                "The letter said that the report found that the study showed that ",
                "No one said, neither said, nor did ",
                "If it rains, he said, when it rains, he said, ",
                "according to Ann Bay, according to Bob Cole, ",
                "the man who told the woman who ",
                "a man who hit a man who spoke unasked who ",
                "Ann Bay, who said that Bob Cole, who said that ",
                "to the man from the house in the town of the ",
                "In Lima, ",
                "— he said — ",
                "(said Bay (",
                "[he] said [",
                "“He said ",
                "“It is so, ",
                "“It is so,” said Ann Bay. ",
                "“So,” he said. “No,” she said. ",
                "“x” ",
                "“‘“",
                "\"",
                "' ",
                "Bay's brother's ",
                "Bay said: “So.” Cole said: “No.” ",
                "* “It is so.”\n",
                "Q: Who was it?\nA: It was Bay.\n",
                "ANN BAY: It is so.\n",
                "The Minister Says Heading\n",
                "word\n",
                "\n",
                "Bay ",
                "Mr ",
                "A ",
                ". ",
                "1,000 "
            })
    void isLinearInRepeatedWords(String words) throws ReflectiveOperationException {
        growsAsTheTextDoes("", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ann Bay, the mayor of Lima, spoke. |He said it. ",
                "Ann Bay, the mayor of Lima, spoke. |The mayor said it. ",
                "Ann Bay and Bob Cole spoke. |The man said it. ",
                "Alex Bay sat. Alex's father Karl sat. |Mr Bay sat. ",
                "Alex Bay sat. Bay ate. His father Karl Bay was deported. |Bay sat. ",
                "The Lima Union met. |It rained, they said. ",
                "“It began |and went on, "
            })
    void isLinearAfterAnOpening(String beginning, String words) throws ReflectiveOperationException {
        growsAsTheTextDoes(beginning, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# Bank fell. |It rained, the bank said. ",
                "Ann # sat. |“Yes,” XQ said. Born Ann Pym in Lima, she sang. ",
                "# Bank fell. |It rained, the old bank said. ",
                "# Inc fell. |Zorbal Inc fell. It rained, the company said. "
            })
    void isLinearInDifferentNames(String named, String words) throws ReflectiveOperationException {
        int times = SHORT / (named.length() + words.length());

        growsFromTo(
                names(named, times) + words.repeat(times), names(named, TIMES * times) + words.repeat(TIMES * times));
    }

    private static String names(String named, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> named.replace("#", "Ba" + letters(RADIX * RADIX + i)))
                .collect(Collectors.joining());
    }

    private static String letters(int number) {
        return Integer.toString(number, RADIX)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, RADIX))))
                .collect(Collectors.joining());
    }

    private static void growsAsTheTextDoes(String beginning, String words) throws ReflectiveOperationException {
        int times = SHORT / words.length();
        growsFromTo(beginning + words.repeat(times), beginning + words.repeat(TIMES * times));
    }

    private static void growsFromTo(String once, String again) throws ReflectiveOperationException {
        work(again); // work done once for all texts, or for all of a thread's long texts, happens here
        Work first = work(once);
        Work second = work(again);

        assertThat(second.steps).as("steps").isLessThan((long) (STEPS * first.steps));
        assertThat(second.bytes).as("bytes").isLessThan((long) (BYTES * first.bytes));
    }

    private static Work work(String text) throws ReflectiveOperationException {
        long steps = Steps.taken();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        EXTRACT.invoke(EXTRACTOR, text);
        return new Work(Steps.taken() - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
