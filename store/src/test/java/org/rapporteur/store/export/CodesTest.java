package org.rapporteur.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;

/** The lists of codes are whole, in order, and agree with PLOVER. */
class CodesTest {
    private final Codes codes = new Codes();

    @Test
    void every_type_and_mode_has_a_code_of_its_own_direction() {
        for (EventType type : EventType.values()) {
            for (String mode : type.modes()) {
                check(type, codes.cameo(type.name(), List.of(mode), List.of(), "deed"));
            }
            check(type, codes.cameo(type.name(), List.of(), List.of(), "deed"));
        }
    }

    private void check(EventType type, @Nullable String given) {
        String code = Objects.requireNonNull(given, type.name());
        assertThat(code).as(type.name()).matches("[0-2][0-9]{2,3}");
        boolean friendly = Codes.quad(code) <= 2;
        // PLOVER calls an appeal verbal conflict, CAMEO verbal cooperation
        boolean expected = type == EventType.REQUEST || type.quad().code() <= 2;
        assertThat(friendly).as(type + " " + code).isEqualTo(expected);
        assertThat(codes.label(code)).isNotBlank();
        assertThat(Double.parseDouble(codes.goldstein(code))).isBetween(-10.0, 10.0);
    }

    @Test
    void the_corrections_of_the_mapping_hold() {
        assertThat(codes.cameo("SANCTION", List.of("convict"), List.of(), "deed"))
                .isEqualTo("116");
        assertThat(codes.cameo("SANCTION", List.of("discontinue"), List.of(), "deed"))
                .isEqualTo("163");
        assertThat(codes.cameo("ACCUSE", List.of("allege"), List.of(), "deed")).isEqualTo("112");
        assertThat(codes.cameo("RETREAT", List.of("withdraw"), List.of(), "planned"))
                .isEqualTo("035");
        assertThat(codes.cameo("CONSULT", List.of("visit"), List.of(), "planned"))
                .isEqualTo("036");
        assertThat(codes.cameo("COOPERATE", List.of(), List.of("diplomatic", "military"), "deed"))
                .isEqualTo("062");
    }

    @Test
    void what_is_no_deed_has_a_code_only_where_cameo_has_one() {
        for (String status : List.of("negated", "hypothetical", "requested", "alleged", "postponed")) {
            for (EventType type : EventType.values()) {
                assertThat(codes.cameo(type.name(), List.of(), List.of(), status))
                        .isNull();
            }
        }
    }

    @Test
    void rows_are_in_order_and_once() {
        order(new CodeTable("countries.tsv", "code", "name", "fips", "cow"), "code");
        order(new CodeTable("cameo-codes.tsv", "code", "goldstein", "label"), "code");
        order(new CodeTable("sectors.tsv", "sector", "cameo", "name"), "sector");
        order(
                new CodeTable("cameo.tsv", "act", "mode", "context", "status", "cameo", "note"),
                "act",
                "mode",
                "context",
                "status");
        Stream.of("fips", "cow")
                .forEach(column -> assertThat(new CodeTable("countries.tsv", "code", "name", "fips", "cow")
                                .rows().stream().map(row -> row.get(column)).filter(code -> !code.isEmpty()))
                        .doesNotHaveDuplicates());
    }

    private static void order(CodeTable table, String... columns) {
        List<List<String>> keys =
                table.rows().stream().map(row -> key(row, columns)).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys).isSortedAccordingTo((a, b) -> String.join("\t", a).compareTo(String.join("\t", b)));
    }

    private static List<String> key(Map<String, String> row, String... columns) {
        return Stream.of(columns).map(column -> row.getOrDefault(column, "")).toList();
    }
}
