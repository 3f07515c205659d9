package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.ContextReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.records.RecordContext;
import org.zhixing.store.Store;
import org.zhixing.work.PersonalText;

/** The sample agency: made up, complete, two years, with a few weaknesses left in on purpose. */
final class Sample {

    /** The model that the sample agency answers. */
    static final String MODEL = "annual-self-check";

    private static final String FOLDER = "/org/zhixing/sample/";

    private Sample() {}

    /** Its assessments, oldest first: everybody has submitted, and every period but the last is closed. */
    static List<Dossier> dossiers(PinnedModel pinned) {
        Properties names = properties("names.properties");
        Dossier present = dossier(pinned, names, "assessment-2026.json", false);
        Properties agreed = properties("consensus-2026.properties");
        for (String indicator : agreed.stringPropertyNames()) {
            PersonalText text = new PersonalText(agreed.getProperty(indicator));
            present = present.standing(s -> s.withConsensus(indicator, text));
        }
        return List.of(dossier(pinned, names, "assessment-2025.json", true), present);
    }

    /** What its records of the second year cannot say of themselves. */
    static RecordContext context() {
        String file = "context-2026.json";
        return ContextReader.read(text(file), file);
    }

    /** What its supervisors found in the case files of the second year. */
    static void bringAudit(AuditDesk audits) {
        SampleAudit.bringInto(audits, properties("audit-2026.properties"), properties("names.properties"));
    }

    /** Its partners in the second year, in a file of their own. */
    static void copyLedger(Path to) throws IOException {
        try (InputStream in = open("partners-2026.csv")) {
            Files.copy(in, to);
        }
    }

    private static Dossier dossier(PinnedModel pinned, Properties names, String file, boolean closed) {
        Dossier dossier = AssessmentReader.readDossier(text(file), file, pinned.model());
        Assessment read = dossier.assessment();
        Assessment named = read.withRaters(read.raters().stream()
                .map(r -> new Rater(
                        r.id(),
                        r.role(),
                        new PersonalText(names.getProperty(r.id(), "")),
                        r.independent(),
                        r.medianSeconds()))
                .toList());
        dossier = dossier.with(named);
        for (Rater rater : named.raters()) {
            dossier = dossier.standing(s -> s.withSubmitted(rater.id(), true));
        }
        return dossier.standing(s -> s.withClosed(closed));
    }

    private static Properties properties(String file) {
        try (InputStream in = open(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = open(file)) {
            return TextFile.decode(in.readAllBytes(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Sample.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + FOLDER + file);
        }
        return in;
    }

    /** Brings the sample agency into a data file; the id of its newest assessment. */
    static String into(Desk desk) {
        PinnedModel pinned =
                desk.models().newest(MODEL).orElseThrow(() -> Rules.refused(MODEL, "problems.change.unknownModel"));
        String id = desk.add(dossiers(pinned).stream()
                .map(year -> new Store.Addition(UUID.randomUUID().toString(), pinned, year, true))
                .toList());
        SampleRecords.bringInto(desk.records(id), context());
        bringAudit(desk.audits(id));
        return id;
    }
}
