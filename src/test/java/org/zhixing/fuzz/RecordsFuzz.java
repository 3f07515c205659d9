package org.zhixing.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhixing.desk.RecordCheck;
import org.zhixing.documents.ContextReader;
import org.zhixing.documents.MappingReader;
import org.zhixing.documents.RecordsWriter;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/** Tables of service records, in workbooks and text files, with and without a mapping: read, and reckoned with. */
public final class RecordsFuzz {

    private static final EditedTable TABLES = new EditedTable(List.of(
            List.of(Grid.of(
                    "记录编号|服务日期|记录日期|社工|服务对象|服务类型|服务时长|记录正文",
                    "R1|2025-03-01|2025-03-02|W1|甲|家访|1.5|去看了他，谈了药费和孩子上学的事，约下周再来。",
                    "R2|2025-03-02|2025-03-02|W2|乙|个案|2|去看了他，谈了药费和孩子上学的事，约下周再来看看。",
                    "R3|2025/4/1||W1|甲|活动|24|照片，签到。",
                    "R4|2024年5月6日|20240507|W2||会议|0.25|")),
            List.of(Grid.of(
                    "记录编号|服务日期|记录日期|社工|个案编号|活动编号|服务类型|计划内/外|服务时长|开始时间|文书时长|人数|新|老|参与者名单"
                            + "|设目标|回顾|测成效|状态|结案日|开案日|满意度|满意度满分|危机标记|录入人|服务对象",
                    "R1|2025-03-01|2025-03-02|W1|C1||个案|计划内|1.5|9:30|0.5||||甲|是|否|是|在案||2025-01-02|4|5|否|L1|甲",
                    "R2|2025-03-02|2025-03-31|W1|C1||个案|计划外|1.5|9:00|1||||甲|是|是|否|结案|2025-03-02||5|5|是|L2|甲",
                    "R3|2025-03-08|2025-03-31|W2||第1次|活动|是|2|14:00||12|5|7|甲、乙、丙||||||||||L1|",
                    "R4|2025-03-15|2025-03-31|W2||第2次|小组|是|2|14:00||12|5|7|甲、乙、丙||||||||||L1|"))));

    private static final RecordMapping MAPPING = MappingReader.read(Bases.text("mapping.json"), "mapping.json");
    private static final RecordContext CONTEXT = ContextReader.read(Bases.text("context.json"), "context.json");
    private static final List<String> TEMPLATE = List.of("去看了他，谈了药费和孩子上学的事。");
    private static final Messages WORDS = Messages.in(Language.EN);

    private RecordsFuzz() {}

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
        fuzzerTestOneInput(new byte[] {1, 0, 4});
        fuzzerTestOneInput(new byte[] {2, 1, 6});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        int manner = choices.below(4);
        Path file = Scratch.holding(TABLES.of(choices));
        Optional<RecordCheck.Checked> checked = Refusal.orResult(() -> RecordCheck.of(
                        Bases.MODEL.model(),
                        manner == 3 ? List.of(file, file) : List.of(file),
                        manner == 1 ? MAPPING : RecordMapping.NONE,
                        manner == 2 ? CONTEXT : RecordContext.NONE,
                        manner == 2 ? TEMPLATE : List.of(),
                        null,
                        Progress.NONE)
                .orElseThrow());
        checked.ifPresent(RecordsFuzz::accepted);
    }

    private static void accepted(RecordCheck.Checked checked) {
        RecordsWriter.problems(checked.result().problems(), WORDS);
        checked.result().hints().forEach(hint -> hint.in(WORDS));
        if (checked.review() != null) {
            Numbers.areFinite(checked.review().signals());
        }
    }
}
