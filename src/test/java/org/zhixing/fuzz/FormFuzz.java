package org.zhixing.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhixing.documents.SurveyMappingReader;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FormId;
import org.zhixing.forms.FormSpec;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.model.Role;
import org.zhixing.report.forms.FormWriter;
import org.zhixing.work.Language;

/** Filled forms, and exports of questionnaire services. */
public final class FormFuzz {

    private static final EditedTable FORMS = new EditedTable(List.of(
            form(Language.ZH, Role.S),
            form(Language.EN, Role.D),
            List.of(Grid.of(
                    "序号|提交答卷时间|所用时间|来源|您的角色|M1.1|M1.2 服务目标与计划|A1.1|CONF×CASE|L1|做什么",
                    "1|2025/3/1 9:00:01|95秒|链接|督导|3|NA|不清楚|2|1|带队伍的",
                    "2|2025/3/1 9:00:02|2分3秒|微信|W|4|2|0|DK|0|常常"))));

    private static final List<FormReader> READERS = List.of(
            new FormReader(Bases.MODEL, null),
            new FormReader(
                    Bases.MODEL,
                    SurveyMappingReader.read(Bases.text("survey.json"), "survey.json", Bases.MODEL.model())));

    private FormFuzz() {}

    private static List<Grid> form(Language language, Role role) {
        Path file = Scratch.holding(new byte[0]);
        new FormWriter(language).write(FormSpec.ofRole(FormId.of(1), Bases.MODEL, role), file, true);
        return Grid.all(file);
    }

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        for (byte base = 0; base < 3; base++) {
            fuzzerTestOneInput(new byte[] {0, base});
        }
        fuzzerTestOneInput(new byte[] {0, 0, 4});
        fuzzerTestOneInput(new byte[] {0, 0, 6});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        FormReader reader = choices.of(READERS);
        Path file = Scratch.holding(FORMS.of(choices));
        Optional<List<FilledForm>> read = Refusal.orResult(() -> reader.read(file));
        read.ifPresent(FormFuzz::accepted);
    }

    private static void accepted(List<FilledForm> forms) {
        Refusal.require(!forms.isEmpty(), "neither a form nor a refusal");
        forms.forEach(form -> form.doubts().forEach(doubt -> Refusal.read(doubt.problem())));
    }
}
