package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CAMEO actor codes in PLOVER's terms: groups of three letters, the country first, then roles ("USAGOV", "PSEREBHMS"). */
final class PetrarchCodes {
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Map<String, String> OLD_COUNTRIES = Map.ofEntries(
            Map.entry("ZAR", "COD"),
            Map.entry("TMP", "TLS"),
            Map.entry("ROM", "ROU"),
            Map.entry("PAL", "PSE"),
            Map.entry("KSV", "KOS"),
            Map.entry("XKX", "KOS"),
            Map.entry("EEC", "EUR"),
            Map.entry("NGM", "NGO"),
            Map.entry("INT", "IGO"),
            Map.entry("SUN", "RUS"),
            Map.entry("YUG", "SRB"));
    /** Roles that PLOVER names otherwise. In CAMEO, MED is the media; in PLOVER it is medicine. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("MED", "JRN"),
            Map.entry("HLH", "MED"),
            Map.entry("INS", "REB"),
            Map.entry("SEP", "REB"),
            Map.entry("RAD", "UAF"),
            Map.entry("NGO", "CVL"),
            Map.entry("HRI", "CVL"),
            Map.entry("DEV", "CVL"),
            Map.entry("ENV", "CVL"),
            Map.entry("SET", "CVL"),
            Map.entry("MNC", "BUS"),
            Map.entry("CHR", "REL"),
            Map.entry("MOS", "REL"),
            Map.entry("MUS", "REL"),
            Map.entry("JEW", "REL"),
            Map.entry("HIN", "REL"),
            Map.entry("BUD", "REL"),
            Map.entry("CTH", "REL"),
            Map.entry("TAL", "REB"));

    private static final Map<String, String> ORGANISATIONS =
            Map.of("UNO", "UNO", "EEC", "EUR", "EUR", "EUR", "WHO", "UNO");

    private final Set<String> countries;

    PetrarchCodes(Set<String> countries) {
        this.countries = countries;
    }

    /** A code in PLOVER's terms. */
    record Coded(String code, List<String> sectors) {}

    /** The code and sectors that letters stand for; null when they begin with no country and nothing international. */
    @Nullable Coded read(String letters) {
        List<String> groups = groups(letters);
        if (groups.isEmpty()) {
            return null;
        }
        String code = country(groups.get(0));
        if (code == null) {
            return null;
        }
        int roles = 1;
        if (code.equals("IGO") && groups.size() > 1 && ORGANISATIONS.containsKey(groups.get(1))) {
            code = ORGANISATIONS.get(groups.get(1));
            roles = 2;
        }
        return code == null ? null : new Coded(code, sectors(groups.subList(roles, groups.size())));
    }

    @Nullable String country(String group) {
        String code = OLD_COUNTRIES.getOrDefault(group, group);
        return countries.contains(code) || INTERNATIONAL.contains(code) ? code : null;
    }

    /** The sectors that role groups stand for; groups that name an organisation or an ethnic group say no sector. */
    static List<String> sectors(List<String> groups) {
        List<String> sectors = new ArrayList<>();
        for (String group : groups) {
            String sector = ROLES.getOrDefault(group, group);
            if (ActorTables.SECTORS.contains(sector) && !sectors.contains(sector)) {
                sectors.add(sector);
            }
        }
        return sectors;
    }

    static List<String> groups(String letters) {
        String code = letters.trim().toUpperCase(Locale.ROOT);
        List<String> groups = new ArrayList<>();
        if (!code.matches("[A-Z0-9]+") || code.length() % 3 != 0) {
            return groups;
        }
        for (int i = 0; i < code.length(); i += 3) {
            groups.add(code.substring(i, i + 3));
        }
        return groups;
    }
}
