package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup holds: its last entry, so that one that was cut off has none.
 *
 * @param version of the tables
 * @param made when, in ISO 8601
 */
record BackupManifest(int version, String made, List<Table> tables) {
    static final String ENTRY = "manifest.json";
    private static final String FORMAT = "rapporteur-backup/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    BackupManifest {
        tables = List.copyOf(tables);
    }

    /**
     * A table's rows, one JSON array a line in the entry {@code name.jsonl}.
     *
     * @param sha256 of the entry, unpacked
     */
    record Table(String name, List<String> columns, long rows, String sha256) {
        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return name + ".jsonl";
        }
    }

    byte[] bytes() throws IOException {
        ObjectNode json = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("version", version)
                .put("made", made);
        ArrayNode list = json.putArray("tables");
        for (Table table : tables) {
            ObjectNode one = list.addObject().put("name", table.name());
            ArrayNode columns = one.putArray("columns");
            table.columns().forEach(columns::add);
            one.put("rows", table.rows()).put("sha256", table.sha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /** @throws IOException when it is none that this program knows */
    static BackupManifest of(byte[] bytes) throws IOException {
        JsonNode json = JSON.readTree(bytes);
        if (json == null || !FORMAT.equals(json.path("format").asText())) {
            throw new IOException("its manifest is not of the format " + FORMAT);
        }
        List<Table> tables = new ArrayList<>();
        for (JsonNode table : json.path("tables")) {
            List<String> columns = new ArrayList<>();
            table.path("columns").forEach(column -> columns.add(column.asText()));
            String name = table.path("name").asText();
            // names go into SQL: nothing but a name may stand there
            if (!name.matches("[a-z_]+") || !columns.stream().allMatch(column -> column.matches("[a-z_0-9]+"))) {
                throw new IOException("its manifest names a table or column that can be none: " + name);
            }
            tables.add(new Table(
                    name,
                    columns,
                    table.path("rows").asLong(),
                    table.path("sha256").asText()));
        }
        return new BackupManifest(
                json.path("version").asInt(), json.path("made").asText(), tables);
    }
}
