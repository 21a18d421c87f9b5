package org.rapporteur.resolution.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Report;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** A user's own file of GeoNames adds places, and tells its faults by line. */
class GeoNamesDumpTest {
    @TempDir
    Path folder = Path.of("");

    private static String row(String id, String name, String kind, String code, String country, String population) {
        return String.join(
                "\t",
                id,
                name,
                name,
                "",
                "10.5",
                "20.25",
                kind,
                code,
                country,
                "",
                "",
                "",
                "",
                "",
                population,
                "",
                "",
                "Etc/UTC",
                "2026-01-01");
    }

    private Faults write(String... rows) throws IOException {
        Path file = folder.resolve(GeoNamesDump.FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(rows));
        return new Faults();
    }

    /** "Fighters met in" and a name. */
    private static AnalyzedReport report(String name) {
        String text = "Fighters met in " + name;
        String[] words = text.split(" ");
        String[] tags = {"NNS", "VBD", "IN", "NNP"};
        List<Token> tokens = new java.util.ArrayList<>();
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            tokens.add(new Token(i, new Span(at, at + words[i].length()), words[i], words[i], tags[i]));
            at += words[i].length() + 1;
        }
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), tokens, 0, DependencyTree.NONE);
        return new AnalyzedReport(Report.of("r", text, null), List.of(sentence), List.of());
    }

    @Test
    void addsPlacesThatTheTablesDoNotHave() throws IOException {
        Faults faults = write(
                row("1", "Quexville", "P", "PPL", "TD", "5000"),
                row("2", "Quexhill", "T", "HLL", "TD", ""),
                row("3", "Quexhamlet", "P", "PPL", "TD", "12"),
                row("4", "Quexland", "A", "ADM1", "XK", ""));
        PlaceResolver places = new PlaceResolver(Lexicons.of(folder, faults));
        assertThat(faults.all()).isEmpty();
        List<PlaceMention> found = places.resolve(report("Quexville"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().countryCode()).isEqualTo("TCD");
        assertThat(found.get(0).place().geonameId()).isEqualTo("1");
        assertThat(found.get(0).place().resolution()).isEqualTo(4);
        assertThat(places.resolve(report("Quexland")).get(0).place().countryCode())
                .isEqualTo("KOS");
        assertThat(places.resolve(report("Quexhill"))).isEmpty();
        assertThat(places.resolve(report("Quexhamlet"))).isEmpty();
    }

    @Test
    void keepsThePlaceOfTheTables() throws IOException {
        Faults faults = write(row("9", "Goma", "P", "PPL", "CD", "1000000"));
        List<PlaceMention> found = new PlaceResolver(Lexicons.of(folder, faults)).resolve(report("Goma"));
        assertThat(found.get(0).place().latitude()).isNotEqualTo(10.5);
    }

    @Test
    void tellsFaultsByLine() throws IOException {
        Faults faults = write(row("1", "Quexville", "P", "PPL", "TD", "5000"), "one\ttwo");
        new PlaceResolver(Lexicons.of(folder, faults));
        assertThat(faults.all()).anyMatch(fault -> fault.startsWith("places/geonames.txt:2:"));
    }

    @Test
    void importsGoodLinesAndTellsTheOthers() throws IOException {
        Path dump = folder.resolve("allCountries.txt");
        Files.write(
                dump,
                List.of(
                        row("1", "Quexville", "P", "PPL", "TD", "5000"),
                        row("2", "Quexhill", "T", "HLL", "TD", ""),
                        "one\ttwo",
                        row("3", "Quexburg", "P", "PPL", "TD", "6000").replace("10.5", "north"),
                        row("4", "Quexton", "P", "PPL", "TD", "7000")));
        List<String> skipped = new java.util.ArrayList<>();
        assertThat(GazetteerImport.isDump(dump)).isTrue();
        GazetteerImport.Result result = GazetteerImport.run(dump, folder, skipped::add);
        assertThat(result).isEqualTo(new GazetteerImport.Result(2, 1, 2));
        assertThat(skipped)
                .containsExactly(
                        "3: 2 cells, but a file of GeoNames has 19",
                        "4: latitude and longitude must be degrees, but are north, 20.25");
        Faults faults = new Faults();
        PlaceResolver places = new PlaceResolver(Lexicons.of(folder, faults));
        assertThat(faults.all()).isEmpty();
        assertThat(places.resolve(report("Quexton")).get(0).place().geonameId()).isEqualTo("4");
    }
}
