package org.rapporteur.app.web;

import io.javalin.http.Context;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.ExportDesk;

/** {@code /export}: what a search shows, as a file. */
final class ExportPage {
    private final ExportDesk exports;

    ExportPage(Desk desk) {
        exports = new ExportDesk(desk);
    }

    void send(Context context) {
        String format = Query.text(context, "as");
        ExportDesk.Written file =
                exports.write(format == null ? "plover" : format, context.queryParamMap(), true, false);
        context.contentType(file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .result(file.bytes());
    }
}
