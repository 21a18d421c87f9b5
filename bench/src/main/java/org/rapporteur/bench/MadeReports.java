package org.rapporteur.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.model.Report;

/** Prints generated reports as JSON Lines, for the soak: of a number on, so that each is made once. */
public final class MadeReports {
    private MadeReports() {}

    /** @param arguments the first number, how many, a prefix of their ids, and the paths of reports to multiply */
    public static void main(String... arguments) throws IOException {
        int first = Integer.parseInt(arguments[0]);
        int many = Integer.parseInt(arguments[1]);
        Multiplied reports = new Multiplied(Texts.of(List.of(arguments).subList(3, arguments.length)));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper json = new ObjectMapper();
        for (int number = first; number < first + many; number++) {
            Report report = reports.report(number);
            ObjectNode line = json.createObjectNode()
                    .put("id", arguments[2] + number)
                    .put("text", report.text())
                    .put("publisher", report.publisher());
            if (report.published() != null) {
                line.put("published", report.published().toString());
            }
            out.println(line);
        }
        out.flush();
    }
}
