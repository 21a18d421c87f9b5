package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/** Reads rows of both databases. */
final class ReportRow {
    private ReportRow() {}

    static Report of(ResultSet row) throws SQLException {
        return new Report(
                row.getString("id"),
                row.getString("text"),
                row.getString("title"),
                day(row, "published"),
                row.getString("publisher"),
                row.getString("url"),
                row.getString("language"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
