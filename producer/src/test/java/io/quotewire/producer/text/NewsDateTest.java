package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T10:15:30Z | 2026-03-03T10:15:30Z",
                "2026-03-03T10:15:30.250+02:00 | 2026-03-03T08:15:30.250Z",
                "2026-03-03T10:15:30+0200 | 2026-03-03T08:15:30Z",
                "2026-03-03T10:15+02 | 2026-03-03T08:15:00Z",
                "2026-03-03 10:15:30 | 2026-03-03T10:15:30Z",
                "2026-03-03 10:15:30 UTC | 2026-03-03T10:15:30Z",
                "2026-03-03 | 2026-03-03T00:00:00Z",
                "2026/03/03 10:15 | 2026-03-03T10:15:00Z",
                "20260303T101530Z | 2026-03-03T10:15:30Z",
                "20260303 | 2026-03-03T00:00:00Z",
                "Tue, 03 Mar 2026 10:15:30 GMT | 2026-03-03T10:15:30Z",
                "Tue, 3 Mar 2026 10:15:30 +0100 | 2026-03-03T09:15:30Z",
                "Tue, 03 Mar 26 10:15:30 EST | 2026-03-03T15:15:30Z",
                "03 Mar 2026 10:15 PDT | 2026-03-03T17:15:00Z",
                "Tue, 03 March 2026 10:15:30 +02:00 | 2026-03-03T08:15:30Z",
                "Tuesday, March 3, 2026 10:15 PM | 2026-03-03T22:15:00Z",
                "March 3rd, 2026 12:05 a.m. | 2026-03-03T00:05:00Z",
                "Mar. 3 2026, 4:05pm EST | 2026-03-03T21:05:00Z",
                "Di, 03 Mär 2026 10:15:30 +0100 | 2026-03-03T09:15:30Z",
                "mar., 03 févr. 2026 10:15:30 +0100 | 2026-02-03T09:15:30Z",
                "3 de marzo de 2026 10:15 | 2026-03-03T10:15:00Z",
                "3. března 2026 10:15 CET | 2026-03-03T09:15:00Z",
                "03.04.2026 10:15 | 2026-04-03T10:15:00Z",
                "25/12/2026 | 2026-12-25T00:00:00Z",
                "12/25/2026 10:15 AM | 2026-12-25T10:15:00Z",
                "Tue Mar 3 2026 10:15:30 GMT+0100 | 2026-03-03T09:15:30Z",
                "Tue, 03-Mar-2026 10:15:30 GMT | 2026-03-03T10:15:30Z",
                "Tue Mar  3 10:15:30 2026 | 2026-03-03T10:15:30Z",
                "2026-03-03T12:35:9+01:00 | 2026-03-03T11:35:09Z",
                "Tue, 3 Mar 2026 12:35:9 EST | 2026-03-03T17:35:09Z",
                "Tue, 3 Mar 2026 10:15:30 MEST | 2026-03-03T08:15:30Z",
                "March 3, 2026 10:15 AM ET | 2026-03-03T15:15:00Z",
                "July 3, 2026 at 10:15 a.m. ET | 2026-07-03T14:15:00Z",
                "10:15 AM PT, July 3 2026 | 2026-07-03T17:15:00Z",
                "March 3, 2026 10:15 AM Eastern Time | 2026-03-03T15:15:00Z",
                "July 3, 2026 10:15 a.m. Central Daylight Time | 2026-07-03T15:15:00Z",
                "Fri Jul 03 2026 10:15:30 GMT-0600 (Mountain Daylight Time) | 2026-07-03T16:15:30Z",
                "July 3, 2026 10:15 a.m. Mountain Standard Time | 2026-07-03T17:15:00Z",
                "March 3, 2026 10:15 AM EST/1515 GMT | 2026-03-03T15:15:00Z",
                "March 3, 2026 10:15 AM ET/7:15 AM PT | 2026-03-03T15:15:00Z",
                "March 3, 2026 10:15 GMT/UTC | 2026-03-03T10:15:00Z",
                "2026-07-03 10:15:30 America/New_York | 2026-07-03T14:15:30Z",
                "2026-03-03 10:15 Asia/Tokyo | 2026-03-03T01:15:00Z",
                "2026-07-03T10:15:30-04:00[America/New_York] | 2026-07-03T14:15:30Z",
                "2026-03-03T10:15:30−05:00 | 2026-03-03T15:15:30Z",
                "July 3, 2026 4 p.m. EDT | 2026-07-03T20:00:00Z",
                "21:15 Tue 3 March 2026 | 2026-03-03T21:15:00Z",
                "3. März 2026, 21:15 Uhr | 2026-03-03T21:15:00Z",
                "3. März 2026, 21.15 Uhr MEZ | 2026-03-03T20:15:00Z",
                "3 mars 2026 à 21h15 | 2026-03-03T21:15:00Z",
                "3 marzo 2026, ore 21.15 | 2026-03-03T21:15:00Z",
                "3 de março de 2026 às 21h15 | 2026-03-03T21:15:00Z",
                "3 marca 2026, godz. 21:15 | 2026-03-03T21:15:00Z",
                "3 października 2026 | 2026-10-03T00:00:00Z",
                "Tue, 31 Dec 2026 23:59:60 GMT | 2026-12-31T23:59:59Z"
            })
    void readsDatesAsNewsroomsWriteThem(String written, Instant meant) {
        assertThat(NewsDate.parse(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 3 listopada 2026 | 2026-11-03T00:00:00Z",
                "hr | 3. listopada 2026 | 2026-10-03T00:00:00Z",
                "fr | 03/04/2026 | 2026-04-03T00:00:00Z",
                "en-GB | 03/04/2026 | 2026-04-03T00:00:00Z",
                "en-US | 03/04/2026 | 2026-03-04T00:00:00Z",
                "en-US | 03.04.2026 | 2026-04-03T00:00:00Z",
                "de | 3. Okt. 2026 | 2026-10-03T00:00:00Z"
            })
    void ambiguousDateIsReadByLanguage(String language, String written, Instant meant) {
        assertThat(NewsDate.parse(written, Locale.forLanguageTag(language))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "10:15",
                "03/04/2026",
                "2026-13-45",
                "3 listopada 2026",
                "Tue, 42 Mar 2026 10:15:30 GMT",
                "32.13.2026",
                "Tue, 03 Mar 2026 10:15:30 XYZT",
                "2026-03-03 10:15 Europe/Atlantis",
                "Tue, 03 Mar 2026 25:15:30 GMT",
                "13:05 PM March 3, 2026",
                "0000-00-00T00:00:00Z",
                "0000-01-01T00:00:00+14:00",
                "9999-12-31T23:00:00-05:00"
            })
    void unreadableDateIsEmpty(String written) {
        assertThat(NewsDate.parse(written)).isEmpty();
    }
}
