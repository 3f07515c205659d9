package org.zhixing.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.Reading;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/** Reads the files of an audit for {@code audit score} (formats.md, D6): strictly, by their schema, then by meaning. */
public final class AuditFilesReader {

    private AuditFilesReader() {}

    /**
     * @param name what the file is called in problems; may be empty
     * @param model whose items were audited
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static AuditFiles read(String text, String name, AuditModel model) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        new AuditFilesCheck(model, findings).check(root);
        PublishedSchema.AUDIT_FILES.check(tree, findings);
        findings.refuseIfAny();
        List<AuditedFile> files =
                root.items("files").stream().map(AuditFilesReader::file).toList();
        int population = files.stream()
                .collect(Collectors.toMap(AuditedFile::stratum, AuditedFile::stratumSize, (a, b) -> a))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        CaseSample.Method method =
                "lqas".equals(root.text("method")) ? CaseSample.Method.LQAS : CaseSample.Method.STRATIFIED;
        return new AuditFiles(method, population, files);
    }

    /**
     * What two agreed on says nothing of how they agreed before; so without the first auditor's own answers there is no second
     * reading to compare. Of a lost file no answers count.
     */
    private static AuditedFile file(Place file) {
        boolean cue = file.isTrue("riskCue");
        Reading answers = reading(file.get("answers"), cue);
        Reading second =
                file.get("second").given() ? reading(file.get("second"), cue(file, "secondRiskCue", cue)) : null;
        boolean agreed = file.isTrue("agreed");
        Reading before = file.get("first").given() ? reading(file.get("first"), cue(file, "firstRiskCue", cue)) : null;
        boolean lost = file.isTrue("lost");
        Double size = file.number("size");
        return new AuditedFile(
                said(file.text("caseId")),
                said(file.text("worker")),
                said(file.text("stratum")),
                size == null ? 0 : size.intValue(),
                lost,
                lost ? Reading.NONE : before == null ? answers : before,
                lost || (agreed && before == null) ? null : second,
                !lost && agreed ? answers : null);
    }

    private static boolean cue(Place file, String key, boolean otherwise) {
        return file.get(key).given() ? file.isTrue(key) : otherwise;
    }

    private static Reading reading(Place answers, boolean riskCue) {
        Map<String, ItemMark> marks = new LinkedHashMap<>();
        for (Place answer : answers.entries()) {
            Double level = answer.number();
            marks.put(
                    answer.key(), level == null ? new ItemMark.NotApplicable() : new ItemMark.Level(level.intValue()));
        }
        return new Reading(marks, riskCue);
    }

    private static String said(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("the schema let a file without a name pass");
        }
        return text;
    }
}
