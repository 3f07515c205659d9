package org.zhixing.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Scale;
import org.zhixing.documents.VignettesReader;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.forms.FormId;
import org.zhixing.forms.VoteSpec;
import org.zhixing.importing.audit.CaseListReader;
import org.zhixing.importing.forms.VoteFormReader;
import org.zhixing.importing.models.ModelWorkbookReader;
import org.zhixing.importing.partners.PartnerLedgerReader;
import org.zhixing.importing.ratings.RatingsTableReader;
import org.zhixing.report.forms.VoteFormWriter;
import org.zhixing.report.models.ModelWorkbookWriter;
import org.zhixing.signals.Collaboration;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** The smaller tables: the first decision is which one. */
public final class TablesFuzz {

    private static final int FEW_RESAMPLES = 20;
    private static final VoteSpec VOTES = new VoteSpec(
            FormId.of(1),
            "session-1",
            Bases.MODEL,
            PersonalText.NONE,
            VignettesReader.read(Bases.text("vignettes.json"), "", Bases.MODEL.model()).stream()
                    .map(v -> new VoteSpec.Case(
                            v.id(),
                            v.title(),
                            v.text(),
                            v.items().stream()
                                    .map(i -> Bases.MODEL
                                            .model()
                                            .indicator(i.indicator())
                                            .orElseThrow())
                                    .toList()))
                    .toList(),
            "A01");

    /** @param reading reads a file, and does with what was accepted whatever must then be possible */
    private record Kind(EditedTable edited, Consumer<Path> reading) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    table(
                            "合作方|年互动次数|资金|信息|知识|人才|能力|设备|技术|备注",
                            "甲街道|12|双方|我方|对方||||双方|",
                            "乙医院|3|是|1|√|0|||无|",
                            "丙学校|0||||||||"),
                    TablesFuzz::ledger),
            new Kind(
                    table("案例|督导甲|督导乙|社工丙", "一|3|3|2", "二|1|0|", "三|4|4|4", "四|2|1|2", "五|0|0|1"), TablesFuzz::ratings),
            new Kind(
                    table("caseId|worker|status|highRisk", "C1|W1|OPEN|是", "C2|W2|结案|否", "C3|W1||", "C4|W1|CLOSED|1"),
                    file -> CaseListReader.read(file).problems().forEach(Refusal::read)),
            new Kind(new EditedTable(List.of(votes(Language.ZH), votes(Language.EN))), TablesFuzz::votes),
            new Kind(new EditedTable(List.of(model(Language.ZH))), TablesFuzz::model));

    private TablesFuzz() {}

    private static EditedTable table(String... lines) {
        return new EditedTable(List.of(List.of(Grid.of(lines))));
    }

    private static List<Grid> votes(Language language) {
        Path file = Scratch.holding(new byte[0]);
        new VoteFormWriter(language).write(VOTES, file, true);
        return Grid.all(file);
    }

    private static List<Grid> model(Language language) {
        Path file = Scratch.holding(new byte[0]);
        new ModelWorkbookWriter(language).write(Bases.MODEL, file, true);
        return Grid.all(file);
    }

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        for (int i = 0; i < KINDS.size(); i++) {
            fuzzerTestOneInput(new byte[] {(byte) i});
            fuzzerTestOneInput(new byte[] {(byte) i, 0, 4});
            fuzzerTestOneInput(new byte[] {(byte) i, 0, 6});
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        Kind kind = choices.of(KINDS);
        Path file = Scratch.holding(kind.edited().of(choices));
        Optional<Path> read = Refusal.orResult(() -> {
            kind.reading().accept(file);
            return file;
        });
        Refusal.require(read.isEmpty() || read.get().equals(file), "another file");
    }

    private static void ledger(Path file) {
        Numbers.areFinite(Collaboration.of(PartnerLedgerReader.read(file).partners(), Collaboration.YEAR_DAYS));
    }

    private static void ratings(Path file) {
        Numbers.areFinite(Agreement.of(RatingsTableReader.read(file), Scale.ORDINAL, FEW_RESAMPLES, 1));
    }

    private static void votes(Path file) {
        new VoteFormReader(VOTES).read(file).doubts().forEach(doubt -> Refusal.read(doubt.problem()));
    }

    private static void model(Path file) {
        ModelWorkbookReader.open(file).into(ModelDraft.of("d1", Bases.MODEL, Set.of()));
    }
}
