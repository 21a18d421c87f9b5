package org.rapporteur.resolution.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.Entity;

/** Invented dictionaries in {@code src/test/resources/import} hold each quirk of the files that users have. */
class ActorImportTest {
    private static final ActorImport IMPORT = new ActorImport(Lexicons.builtIn(new Faults()));

    private static ImportedActors read(String file) throws IOException {
        return IMPORT.read(Files.readAllLines(Path.of("src/test/resources/import", file)));
    }

    @Test
    void actors_keep_their_synonyms_and_the_days_of_each_code() throws IOException {
        assertThat(read("petrarch-actors.txt").names())
                .containsExactly(
                        "Victor Marlow\tVICTOR MARLOW|V Marlow|V MARLOW|President Marlow|PRESIDENT MARLOW\tKEN\t\t\t\t\tperson",
                        "Victor Marlow\t\tKEN\tELI\t\t1970-01-01\t1999-08-09\tperson",
                        "Victor Marlow\t\tKEN\tGOV\t\t1999-12-31\t2008-05-07\tperson",
                        "Victor Marlow\t\tKEN\tGOV\t\t2008-05-08\t\tperson",
                        "Northern River Front\tNORTHERN RIVER FRONT|Nrf|NRF\tUGA\tREB\t\t\t\torganisation",
                        "League of Lakes\tLeague Of Lakes|LEAGUE OF LAKES\tIGO\t\t\t\t\torganisation",
                        "Jane Dell\tJANE DELL\tTZA\tGOV\t\t1991-10-08\t1992-01-15\tperson",
                        "Jane Dell\t\tTZA\tELI\t\t2014-06-08\t\tperson",
                        "Jane Dell\t\tTZA\tOPP\t\t\t1990-01-01\tperson",
                        "Lake Times\tLAKE TIMES\tKEN\tJRN\t\t\t\torganisation",
                        "World Lake Agency\tWORLD LAKE AGENCY\tUNO\t\t\t\t\torganisation");
    }

    @Test
    void every_line_left_out_is_told_with_number_and_reason() throws IOException {
        assertThat(read("petrarch-actors.txt").skipped())
                .containsExactly(
                        "14: the date “2004017” is none",
                        "15: the code QQQGOV begins with no country",
                        "16: Nothing At All has no code",
                        "17: a bracket is not closed: [KENGOV",
                        "20: the date “20100101-20050101” is none",
                        "21: an empty synonym");
    }

    @Test
    void agents_take_irregular_plurals_and_substitution_sets() throws IOException {
        ImportedActors agents = read("petrarch-agents.txt");
        assertThat(agents.agents())
                .containsExactly(
                        "lake warden|lake wardens|lake wardeness\tCOP\tno\tperson\t",
                        "ferryman|ferrymen\tLAB\tno\tperson\t",
                        "river militia|river militia\tPRM\tno\tperson\t",
                        "reed cutter\tAGR\tno\tperson\t",
                        "lake charity\tCVL\tno\tperson\t",
                        "river printer\tJRN\tno\tperson\t");
        assertThat(agents.skipped())
                .containsExactly(
                        "9: PLOVER has no sector for XXX",
                        "10: the code JRN has no ~, so it is an actor's, no agent's",
                        "11: the set !UNDEFINED! is not defined",
                        "12: no agent is written so: NO CODE AT ALL");
    }

    @Test
    void tables_may_be_divided_by_commas_or_tabs_and_have_their_columns_in_any_order() throws IOException {
        ImportedActors table = read("table.csv");
        assertThat(table.names())
                .containsExactly(
                        "Dell, Jane\tJane Dell|J. Dell\tTZA\tGOV\t\t2001\t2005-06\tperson",
                        "Lake League\t\tIGO\t\t\t\t\torganisation",
                        "River Bank\tRB \"Lake\"\tKEN\tBUS\t\t\t\torganisation");
        assertThat(table.skipped())
                .containsExactly(
                        "5: the code 'QQQ' is no ISO 3166 alpha-3 code and none of PLOVER's",
                        "6: PLOVER has no sector 'ABC'",
                        "7: from and to must be YYYY, YYYY-MM or YYYY-MM-DD",
                        "8: no name");
        assertThat(read("table.tsv").names()).containsExactly("Reed Council\t\tKEN\t\t\t\t\torganisation");
    }

    @Test
    void an_imported_name_is_used_by_its_dates(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("actors"));
        String rows = String.join("\n", read("petrarch-actors.txt").names());
        Files.writeString(
                folder.resolve("actors/imported.tsv"),
                "name\tvariants\tcode\tsector\toffice\tfrom\tto\tkind\n" + rows + "\n");
        Faults faults = new Faults();
        ActorTables tables = new ActorTables(Lexicons.of(folder, faults));
        assertThat(faults.all()).isEmpty();
        assertThat(sector(tables, "1999-01-01")).isEqualTo("ELI");
        assertThat(sector(tables, "2005-01-01")).isEqualTo("GOV");
        assertThat(sector(tables, "1999-10-01")).isNull();
    }

    private static @org.jspecify.annotations.Nullable String sector(ActorTables tables, String published) {
        List<Name> names = tables.names.named("Victor Marlow");
        Entity entity = new Entities(tables.countries, LocalDate.parse(published)).of(names);
        assertThat(entity.code()).isEqualTo("KEN");
        return entity.sector();
    }
}
