package org.rapporteur.coding;

import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.JudgedReport;

/** Codes the political acts that a report tells: type, mode, context, actor, recipient, time and place. */
public final class ActCoder {
    public ActCoder(Lexicons lexicons) {}

    public CodedReport code(JudgedReport report) {
        return new CodedReport(report, List.of(), List.of());
    }
}
