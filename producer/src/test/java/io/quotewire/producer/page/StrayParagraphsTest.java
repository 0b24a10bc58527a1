package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayParagraphsTest {
    private static final String TEXT = "The river rose through the night, said Mara Larkin of the water board.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement · Scroll to continue",
                "Updated 11:15 p.m. CET, March 3, 2026",
                "Published: 21:15 GMT, 3 March 2026 | Updated: 22:15 GMT, 3 March 2026",
                "Tuesday, March 3, 2026",
                "3 March 2026, 21:15 GMT",
                "2 hours ago",
                "3 min read",
                "By Ann Body and Bo Dy, The Valley Wire",
                "(Reporting by Ann Body in Bergen; Editing by Bo Dy)",
                "Additional reporting by Ann Body",
                "Valley Wire writer Ann Body contributed to this report.",
                "Contact Ann Body at ann@wire.example or 555-0147.",
                "All the news of the valley, straight to your inbox every Friday.",
                "[1/2] The dam at night. WIRE/Ann Body",
                "1 of 4 | Wardens on the dam. (Ann Body/Wire)",
                "To read this article in full, subscribe today.",
                "___",
                "When you buy through links on our site, we may earn an affiliate commission.",
                "Check price | Buy at Dam Stores",
                "Wardens on the dam at night (Fot. Ann Body / The Wire)",
                "The dam at night. — Foto: Ann Body/The Wire",
                "Interview: Ann Body",
                "Das Gespräch führte Ann Body",
                "Dieser Artikel erschien zuerst bei der Talpost.",
                "La newsletter\nLe notizie della valle ogni mattina nella tua casella. Iscriviti qui",
                "Chcesz wiedzieć więcej? Zapisz się na nasz newsletter",
                "Oceń artykuł: 4.5 (12 głosów)",
                "Imprimir | Enviar a un amigo",
                "– Anzeige –",
                "(abc/dpa)",
                "Mit Material von dpa",
                "The dam at night. / B. DY",
                "[newsletter id=\"daily\"]",
                "Find this article at:\nhttps://wire.example/dam",
                "Follow @thewire on Mastodon for more.",
                "Aktualisiert vor 2 Stunden",
                "Seite 1 von 2 Nächste Seite",
                "If you liked this post, share it with a friend.",
                "Para seguir leyendo este artículo hazte suscriptor",
                "Lee sin límites desde 1 € al mes.",
                "Subscribe now and read everything from £1.50 a week. Cancel any time.",
                "Lesen Sie alle Texte ab 2,50 € pro Woche.",
                "Abonnez-vous et lisez tout dès 1 € par mois.",
                "Leggi tutto a 1 € al mese.",
                "Assine e leia tudo por R$ 9,90 por mês.",
                "Tagi: prom, port",
                "Czytaj bez ograniczeń od 2,50 zł tygodniowo.",
                "Ten artykuł jest dostępny tylko dla prenumeratorów",
                "Este artículo es solo para suscriptores",
                "Jo Dy\n\nJo Dy est journaliste à la Vallée. Elle suit la rivière.\n\nSuivez-la sur X"
            })
    void boilerplateParagraphIsRemoved(String paragraph) {
        assertThat(StrayParagraphs.removed(TEXT + "\n\n" + paragraph, List.of()))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the water had gone.",
                "Reporting by The Valley Wire found that the board had been told twice.",
                "Published in 2019, the report warned of the dam. “Nobody read it,” she said.",
                "Updated figures show that 41 houses were lost.",
                "Follow the money, he said, and you get to the dam in 3 steps.",
                "“Contact us at once if it leaks,” the letter said.",
                "Share of the vote by 21.15: 44 per cent.",
                "One of 4 wardens stayed until 3 March 2026.",
                "The board sent the letters to inboxes that nobody reads.",
                "The agent may earn a good living, she said, but no commission on a dam that leaks"
                        + " would tempt him to lie.",
                "Buy at your own risk, the board told them.",
                "The interview: how Ann Body saw the dam go",
                "The board’s newsletter told the valley on Monday: “Keep your boats ready.”",
                "Ann Body is a warden of the dam.",
                "Read the contract: it costs the valley 41 crowns.",
                "“Read it again: four crowns a month,” she said.",
                "The board [the wardens] met (twice).",
                "Vor zwei Stunden brach der Damm.",
                "Jo Dy\n\nJo Dy was the first to see it.",
                "Lee was paid $400 a week by the club, he told the court.",
                "Lee cobraba por 400 € al mes, dijo ante el tribunal.",
                "Read said the yard had lost 12 a month since May: \"It cannot go on.\"",
                "Read this as a warning, she said: \"They sold the house for $400 a week.\"",
                "Leia mais de 12 por mês, disse o professor."
            })
    void paragraphOfTheReporterIsKept(String paragraph) {
        assertThat(StrayParagraphs.removed(TEXT + "\n\n" + paragraph, List.of()))
                .endsWith("\n\n" + paragraph);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Body is a senior reporter at The Valley Wire, where she covers water.",
                "Ann Body covers the valley for The Wire.",
                "Bo Dy est journaliste au service Société."
            })
    void noteAboutTheAuthorsIsRemoved(String paragraph) {
        assertThat(StrayParagraphs.removed(TEXT + "\n\n" + paragraph, List.of("Ann Body and Bo Dy")))
                .isEqualTo(TEXT);
        assertThat(StrayParagraphs.removed(TEXT + "\n\n" + paragraph, List.of("Mara Lind")))
                .endsWith(paragraph);
    }

    @Test
    void titleAndAuthorInOneParagraphAreRemoved() {
        String shown = "News\n\nDam holds in the valley\nBy Ann Body - Upper Mill, March 3, 2026\n\n" + TEXT;

        assertThat(StrayParagraphs.removed(shown, List.of("Dam holds in the valley - The Wire", "Ann Body")))
                .isEqualTo(TEXT);
    }

    @Test
    void titleAndParagraphsAboveItAreRemoved() {
        String shown = "News\n\nDam holds\n\nAnn Body\n\n" + TEXT + "\n\nDam holds";

        assertThat(StrayParagraphs.removed(shown, List.of("Dam holds", "Ann Body")))
                .isEqualTo(TEXT + "\n\nDam holds");
    }
}
