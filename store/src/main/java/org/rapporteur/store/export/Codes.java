package org.rapporteur.store.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;

/** What other formats call acts, countries and sectors. */
final class Codes {
    private final Map<String, Map<String, String>> cameo =
            new CodeTable("cameo-codes.tsv", "code", "goldstein", "label").by("code");
    private final Map<String, String> acts = new HashMap<>();
    private final Map<String, Map<String, String>> countries =
            new CodeTable("countries.tsv", "code", "name", "fips", "cow").by("code");
    private final Map<String, Map<String, String>> sectors =
            new CodeTable("sectors.tsv", "sector", "cameo", "name").by("sector");

    Codes() {
        for (Map<String, String> row :
                new CodeTable("cameo.tsv", "act", "mode", "context", "status", "cameo", "note").rows()) {
            String code = row.getOrDefault("cameo", "");
            if (!cameo.containsKey(code)) {
                throw new StoreException("cameo.tsv names " + code + ", which cameo-codes.tsv has not", null);
            }
            String key = key(
                    row.getOrDefault("act", ""),
                    row.getOrDefault("mode", ""),
                    row.getOrDefault("context", ""),
                    row.getOrDefault("status", ""));
            if (acts.put(key, code) != null) {
                throw new StoreException("cameo.tsv has two rows for " + key, null);
            }
        }
    }

    private static String key(String act, String mode, String context, String status) {
        return String.join("|", act, mode, context, status);
    }

    /** The CAMEO code of an act, the most special one that is listed; null where CAMEO has none. */
    @Nullable String cameo(String act, List<String> modes, List<String> contexts, String status) {
        for (String mode : modes) {
            for (String context : contexts) {
                String code = acts.get(key(act, mode, context, status));
                if (code != null) {
                    return code;
                }
            }
        }
        for (String mode : modes) {
            String code = acts.get(key(act, mode, "", status));
            if (code != null) {
                return code;
            }
        }
        for (String context : contexts) {
            String code = acts.get(key(act, "", context, status));
            if (code != null) {
                return code;
            }
        }
        return acts.get(key(act, "", "", status));
    }

    String goldstein(String code) {
        return cell(cameo, code, "goldstein");
    }

    String label(String code) {
        return cell(cameo, code, "label");
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: of CAMEO's roots, as GDELT. */
    static int quad(String cameo) {
        int root = Integer.parseInt(cameo.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** The full name of a country; empty for what is none. */
    String country(@Nullable String code) {
        return cell(countries, code, "name");
    }

    String fips(@Nullable String code) {
        return cell(countries, code, "fips");
    }

    String cow(@Nullable String code) {
        return cell(countries, code, "cow");
    }

    boolean isCountry(@Nullable String code) {
        return code != null && countries.containsKey(code);
    }

    String role(@Nullable String sector) {
        return cell(sectors, sector, "cameo");
    }

    String sector(@Nullable String sector) {
        return cell(sectors, sector, "name");
    }

    private static String cell(Map<String, Map<String, String>> table, @Nullable String key, String column) {
        return key == null ? "" : table.getOrDefault(key, Map.of()).getOrDefault(column, "");
    }
}
