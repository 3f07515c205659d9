package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.Reading;
import org.zhixing.audit.Sampling;
import org.zhixing.work.PersonalText;

/** An audit that was written out says the same when it is read again. */
class AuditFilesWriterTest {

    private static final PinnedAuditModel PINNED = ShippedAuditModel.pinned();
    private static final String SECRET = "评语里写了姓名";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadWithEqualValues(int seed) {
        CaseFileAudit audit = audit(new Random(seed));

        AuditFiles got = AuditFilesReader.read(AuditFilesWriter.write(audit), "", PINNED.model());

        assertEquals(audit.sample().method(), got.method());
        assertEquals(audit.sample().population(), got.population());
        assertEquals(there(audit.audited()), there(got.files()));
        assertEquals(lost(audit.audited()), lost(got.files()));
        assertEquals(audit.result(), new AuditScoring(PINNED.model()).result(got.files(), got.population()));
    }

    private static List<AuditedFile> there(List<AuditedFile> files) {
        return files.stream().filter(f -> !f.lost()).toList();
    }

    /** What was read before a file got lost counts no more. */
    private static List<String> lost(List<AuditedFile> files) {
        return files.stream()
                .filter(AuditedFile::lost)
                .map(f -> f.caseId() + f.worker() + f.stratum() + f.stratumSize())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenKeepsToItsSchemaAndHoldsNoWordOfAnAuditor(int seed) {
        String written = AuditFilesWriter.write(audit(new Random(seed)));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                TextFile.read(Path.of("assessment-models/audit-files.schema.json")), InputFormat.JSON)
                        .validate(written, InputFormat.JSON));
        assertFalse(written.contains(SECRET), written);
    }

    /** Otherwise the laws above could hold over audits in which nothing happens. */
    @Test
    void theAuditsHoldEveryKindOfFile() {
        List<CaseFileAudit> all = seeds().mapToObj(s -> audit(new Random(s))).toList();
        List<FileWork> files = all.stream().flatMap(a -> a.files().stream()).toList();
        assertTrue(files.stream().anyMatch(f -> f.lost() != null));
        assertTrue(files.stream().anyMatch(f -> f.lost() == null && f.first() == null));
        assertTrue(files.stream().anyMatch(f -> f.second() != null && f.agreed() == null));
        assertTrue(
                files.stream().anyMatch(f -> f.second() != null && !f.second().finished()));
        assertTrue(files.stream().anyMatch(AuditFilesWriterTest::seenOtherwise));
        assertTrue(all.stream().anyMatch(a -> a.sample().method() == CaseSample.Method.LQAS));
        assertTrue(all.stream().anyMatch(a -> a.result().secondReadings().pairs() > 0));
    }

    private static boolean seenOtherwise(FileWork file) {
        FileReading first = file.first();
        FileReading second = file.second();
        FileReading agreed = file.agreed();
        return first != null
                && second != null
                && agreed != null
                && first.reading().riskCue() != second.reading().riskCue()
                && first.reading().riskCue() != agreed.reading().riskCue();
    }

    private static CaseFileAudit audit(Random random) {
        List<AuditCase> cases = new ArrayList<>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            cases.add(new AuditCase("k" + i, "社工" + random.nextInt(4), random.nextBoolean(), random.nextInt(5) == 0));
        }
        CaseSample.Method method = CaseSample.Method.values()[random.nextInt(2)];
        CaseFileAudit begun = CaseFileAudit.begin(
                "a",
                PersonalText.NONE,
                LocalDate.of(2026, 7, 1),
                PINNED,
                Sampling.draw(method, cases, "s", List.of()),
                List.of());
        return new CaseFileAudit(
                begun.id(),
                begun.title(),
                begun.drawnOn(),
                PINNED,
                begun.sample(),
                begun.auditors(),
                begun.files().stream().map(f -> worked(f, random)).toList());
    }

    /** Lost, untouched, read once, or read twice and agreed on or not. */
    private static FileWork worked(FileWork file, Random random) {
        int stage = random.nextInt(5);
        FileReading first = stage > 0 ? reading(random) : null;
        FileReading second = stage > 2 ? reading(random) : null;
        FileReading agreed = stage > 3 && second != null && second.finished() ? reading(random) : null;
        PersonalText lost = random.nextInt(6) == 0 ? new PersonalText(SECRET) : null;
        return new FileWork(
                file.code(),
                file.worker(),
                file.stratum(),
                file.open(),
                file.highRisk(),
                lost,
                file.secondWanted(),
                first,
                second,
                agreed,
                Map.of());
    }

    private static FileReading reading(Random random) {
        boolean riskCue = random.nextBoolean();
        Map<String, ItemMark> marks = new LinkedHashMap<>();
        for (AuditItem item : PINNED.model().items()) {
            List<Integer> levels = item.levels(riskCue);
            int pick = random.nextInt(10);
            if (pick == 0 && item.mayBeNotApplicable()) {
                marks.put(item.id(), new ItemMark.NotApplicable());
            } else if (pick > 1) {
                marks.put(item.id(), new ItemMark.Level(levels.get(random.nextInt(levels.size()))));
            }
        }
        return new FileReading(
                "s1",
                new Reading(marks, riskCue),
                Map.of("F01", new PersonalText(SECRET)),
                new PersonalText(SECRET),
                random.nextInt(4) > 0);
    }
}
