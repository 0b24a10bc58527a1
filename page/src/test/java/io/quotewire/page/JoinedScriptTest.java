package io.quotewire.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JoinedScriptTest {
    @Test
    void modulesAreJoinedOnceInDependencyOrder() {
        String joined = joined(Map.of(
                "main", "import { one, two } from './both.js';\nimport * as base from './base.js';\none(base.zero);\n",
                "both", "import { zero } from './base.js';\nexport const one = zero + 1;\nexport function two() {}\n",
                "base", "let hidden = 0;\nexport const zero = hidden;\nexport class None {}\n"));

        assertThat(joined).isEqualTo("""
                const $base = (() => {
                let hidden = 0;
                const zero = hidden;
                class None {}
                return { zero, None };
                })();
                const $both = (() => {
                const { zero } = $base;
                const one = zero + 1;
                function two() {}
                return { one, two };
                })();
                const $main = (() => {
                const { one, two } = $both;
                const base = $base;
                one(base.zero);
                return {  };
                })();
                """);
    }

    @Test
    void unsupportedSyntaxIsRefusedWithItsLine() {
        for (String line : new String[] {
            "import one from './one.js';",
            "export default one;",
            "export let one = 1;",
            "const later = import('./one.js');",
            "const end = '</script>';"
        }) {
            assertThatThrownBy(() -> joined(Map.of("main", "const a = 1;\n" + line + "\n")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("main.js");
        }
    }

    @Test
    void circularImportsAreRefused() {
        assertThatThrownBy(() -> joined(Map.of(
                        "main", "import { one } from './one.js';\n",
                        "one", "import { main } from './main.js';\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("import each other");
    }

    private static String joined(Map<String, String> modules) {
        return JoinedScript.of("main", name -> Objects.requireNonNull(modules.get(name)));
    }
}
