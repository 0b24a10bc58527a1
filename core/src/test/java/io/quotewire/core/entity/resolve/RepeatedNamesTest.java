package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatedNamesTest {

    @Test
    void findsTheFirstNameWithTheSameTypeAndCharacters() {
        List<String> words = List.of("Tarn", "TARN", "Tarns", "Harbour", "Board", "O’Dea", "O'Dea", "Ålund");
        List<EntityType> types = List.of(EntityType.PERSON, EntityType.LOCATION);
        Random random = new Random(1);
        for (int size = 0; size < 60; size++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size * 2; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? "\n" : " ");
            }
            Tokens tokens = Tokenizer.tokenize(text.toString());
            EntitySpans.Builder builder = new EntitySpans.Builder();
            int end = 0;
            while (end < tokens.size()) {
                int first = end;
                end = Math.min(tokens.size(), first + 1 + random.nextInt(2));
                builder.add(first, end, types.get(random.nextInt(2)));
            }
            EntitySpans names = builder.build();
            RepeatedNames repeated = RepeatedNames.of(tokens, names);
            for (int name = 0; name < names.size(); name++) {
                assertThat(repeated.first(name)).isEqualTo(first(tokens, names, name));
            }
        }
    }

    @Test
    void tellsManyNamesApart() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            text.append("Tarn").append(i % 3000).append(' ');
        }
        Tokens tokens = Tokenizer.tokenize(text.toString());
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            builder.add(i, i + 1, EntityType.LOCATION);
        }
        EntitySpans names = builder.build();
        RepeatedNames repeated = RepeatedNames.of(tokens, names);
        for (int name = 0; name < names.size(); name++) {
            assertThat(repeated.first(name)).isIn(name, name % 3000);
        }
    }

    private static int first(Tokens tokens, EntitySpans names, int name) {
        for (int other = 0; other < name; other++) {
            if (names.type(other) == names.type(name)
                    && names.words(tokens, other).equals(names.words(tokens, name))) {
                return other;
            }
        }
        return name;
    }
}
