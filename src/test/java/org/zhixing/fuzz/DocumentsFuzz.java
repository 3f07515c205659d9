package org.zhixing.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zhixing.assessment.Evidence;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.AuditFiles;
import org.zhixing.documents.AuditFilesReader;
import org.zhixing.documents.AuditModelReader;
import org.zhixing.documents.BundleForm;
import org.zhixing.documents.ContextReader;
import org.zhixing.documents.ContextWriter;
import org.zhixing.documents.DraftDocument;
import org.zhixing.documents.MappingReader;
import org.zhixing.documents.MappingWriter;
import org.zhixing.documents.ShippedAuditModel;
import org.zhixing.documents.SurveyMappingReader;
import org.zhixing.documents.TextFile;
import org.zhixing.documents.VignettesReader;
import org.zhixing.documents.VignettesWriter;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.workshop.Vignette;

/** The smaller documents: the first decision is which one. */
public final class DocumentsFuzz {

    private static final AssessmentModel MODEL = Bases.MODEL.model();
    private static final AuditModel AUDIT = ShippedAuditModel.read();
    private static final String NAME = "file.json";

    /** @param reading reads a text, and does with what was accepted whatever must then be possible */
    private record Document(EditedJson edited, Consumer<String> reading) {}

    private static final List<Document> DOCUMENTS = List.of(
            new Document(Bases.edited("mapping.json"), DocumentsFuzz::mapping),
            new Document(Bases.edited("context.json"), DocumentsFuzz::context),
            new Document(Bases.edited("survey.json"), text -> SurveyMappingReader.read(text, NAME, MODEL)),
            new Document(Bases.edited("audit-files.json"), DocumentsFuzz::auditFiles),
            new Document(Bases.edited("bundle.json"), DocumentsFuzz::bundle),
            new Document(Bases.edited("vignettes.json"), DocumentsFuzz::vignettes),
            new Document(Bases.edited("evidence.json"), DocumentsFuzz::evidence),
            new Document(new EditedJson(List.of(TextFile.read(ShippedAuditModel.FILE))), DocumentsFuzz::auditModel),
            new Document(
                    new EditedJson(List.of(DraftDocument.write(ModelDraft.of("d1", Bases.MODEL, Set.of())))),
                    DocumentsFuzz::draft));

    private DocumentsFuzz() {}

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            fuzzerTestOneInput(new byte[] {(byte) i});
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        Document document = choices.of(DOCUMENTS);
        byte[] bytes = document.edited().of(choices);
        Optional<String> text = Refusal.orResult(() -> TextFile.decode(bytes, NAME));
        text.ifPresent(given -> Refusal.orResult(() -> {
            document.reading().accept(given);
            return given;
        }));
    }

    private static void mapping(String text) {
        var read = MappingReader.read(text, NAME);
        Refusal.same(read, MappingReader.read(MappingWriter.write(read), NAME));
    }

    private static void context(String text) {
        var read = ContextReader.read(text, NAME);
        Refusal.same(read, ContextReader.read(ContextWriter.write(read), NAME));
    }

    private static void auditFiles(String text) {
        AuditFiles read = AuditFilesReader.read(text, NAME, AUDIT);
        Numbers.areFinite(new AuditScoring(AUDIT).result(read.files(), read.population()));
    }

    private static void bundle(String text) {
        var read = BundleForm.read(text, NAME);
        var written = BundleForm.read(BundleForm.write(read), NAME);
        Refusal.same(BundleForm.write(written), BundleForm.write(read));
    }

    private static void vignettes(String text) {
        List<Vignette> read = VignettesReader.read(text, NAME, MODEL);
        Refusal.same(read, VignettesReader.read(VignettesWriter.write(MODEL.id(), read), NAME, MODEL));
    }

    private static void evidence(String text) {
        Evidence read = AssessmentReader.readEvidence(text, "e1", MODEL);
        Refusal.require(read.id().equals("e1"), "another id");
    }

    private static void auditModel(String text) {
        PinnedAuditModel read = AuditModelReader.read(text, NAME);
        Numbers.areFinite(read.model());
    }

    private static void draft(String text) {
        ModelDraft read = DraftDocument.read(text, NAME);
        ModelDraft again = DraftDocument.read(DraftDocument.write(read), NAME);
        Refusal.same(read, again);
    }
}
