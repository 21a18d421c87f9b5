package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who said what verbatim, records by who says so, and why a record is one. */
class QuotesCommandTest {
    private static final String TEXT =
            "“We will not sign under pressure,” Iranian Foreign Minister Abbas Araghchi told reporters in Muscat on Monday."
                    + " He called the offer a “trick”. Oman said the talks would resume on Friday.";

    @Test
    void a_quote_has_its_speaker_its_day_and_the_words_as_they_stand() throws IOException {
        Command quotes = Command.runWith(TEXT, "quotes", "--published", "2025-06-04", "--format", "jsonl", "-");
        assertThat(quotes.status()).isZero();
        assertThat(quotes.lines()).hasSize(1);
        JsonNode quote = new ObjectMapper().readTree(quotes.lines().get(0));
        assertThat(quote.get("words").asText()).isEqualTo("We will not sign under pressure");
        assertThat(TEXT.substring(quote.get("start").asInt(), quote.get("end").asInt()))
                .isEqualTo("We will not sign under pressure");
        assertThat(quote.get("speaker").get("code").asText()).isEqualTo("IRN");
        assertThat(quote.get("said_on").asText()).isEqualTo("2025-06-02");
        assertThat(quote.get("audience").asText()).isEqualTo("reporters");
        assertThat(Command.runWith(TEXT, "quotes", "-").out()).contains("“We will not sign under pressure”");
    }

    @Test
    void records_are_grouped_by_the_voice_that_they_go_back_to() {
        String text =
                "Ukraine said Russia had shelled Kherson. A Ukrainian statement said Russia shelled Kherson again."
                        + " Russia said Ukraine had attacked Belgorod.";
        String out = Command.runWith(text, "read", "--by", "source", "-").out();
        assertThat(out).contains("Ukraine [UKR]", "Russia [RUS]", "origin in 1 report", "origins");
        assertThat(Command.runWith(text, "read", "--by", "source", "--format", "jsonl", "-")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_record_is_explained_by_its_id() {
        String file = "../examples/reports/06-attack.txt";
        String line = Command.run("read", "--format", "jsonl", file).lines().get(0);
        String id = line.substring(7, line.indexOf('"', 7));
        Command explained = Command.run("explain", "--in", file, id);
        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("syntax", "acts/verbs-");
        assertThat(Command.run("explain", "--in", file, "r-none").status()).isEqualTo(2);
        assertThat(Command.run("explain").status()).isEqualTo(2);
    }
}
