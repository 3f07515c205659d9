package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal ends with its status and says in one line what to do. */
class ExitStatusTest {

    @TempDir
    Path folder;

    /** Command, status, Chinese sentence, English sentence; {@code DIR} stands for an empty folder. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("", 2, "还差一个命令", "A command is missing"),
                arguments("model", 2, "还差一个命令", "A command is missing"),
                arguments("scor", 2, "不认识“scor”，是不是 score", "Unknown: \"scor\". Did you mean score?"),
                arguments("score", 2, "缺少 --assessment FILE|ID", "Missing: --assessment FILE|ID"),
                arguments("score --asessment a.json", 2, "不认识“--asessment”", "Unknown: \"--asessment\""),
                arguments("store dump more", 2, "不认识“more”", "Unknown: \"more\""),
                arguments("score --assessment a --json --json", 2, "--json 只能给一次", "--json can be given only once"),
                arguments(
                        "rate --assessment a --rater b --role Q",
                        2,
                        "--role ROLE 不能是“Q”，应为：D、S、W、X、C 之一",
                        "--role ROLE cannot be \"Q\"; expected one of D, S, W, X, C"),
                arguments(
                        "rate --assessment a --rater b --role T",
                        2,
                        "--role T：培训师（T）不作答",
                        "--role T: Trainers (T) do not rate"),
                arguments(
                        "rate --rater b --role D",
                        2,
                        "--assessment --new：要么用 --assessment 说明是哪次自评，要么用 --new 新建一次",
                        "--assessment --new: Name the self-check with --assessment, or begin one with --new"),
                arguments(
                        "rate --new --rater b --role D",
                        2,
                        "--new：新建自评要用 --model 说明按哪个模型",
                        "--new: A new self-check needs --model"),
                arguments(
                        "assessment new --model annual-self-check --agency a --from 2025-02-30 --to 2025-12-31",
                        2,
                        "--from DATE 不能是“2025-02-30”，应为：像 2025-12-31 这样的日期",
                        "--from DATE cannot be \"2025-02-30\"; expected a day such as 2025-12-31"),
                arguments(
                        "score --model annual-self-check --store DIR/a.db --assessment a",
                        2,
                        "--model --store：数据文件里的自评带着自己的模型。评文件时只给 --model，评数据文件里的自评时只给 --store",
                        "--model --store: A self-check in a data file has its own model. Give only --model for a file, only"
                                + " --store for one in a data file"),
                arguments(
                        "score --model none --assessment a.json",
                        3,
                        "none：没有这个编号的模型，也没有这个文件。用 model list 看看有哪些模型",
                        "none: There is no model of this id and no such file. \"model list\" shows the models there are"),
                arguments(
                        "score --model annual-self-check --assessment DIR/a.json",
                        3,
                        "DIR/a.json：没有这个文件。核对路径和文件名",
                        "DIR/a.json: There is no such file. Check the path and the name"),
                arguments(
                        "assessment new --model none --agency a --from 2025-01-01 --to 2025-12-31 --store DIR/a.db",
                        3,
                        "none：没有这个模型。用 model list 看看有哪些",
                        "none: There is no such model. \"model list\" shows those there are"),
                arguments(
                        "assessment list --store DIR/a.db",
                        4,
                        "DIR/a.db：还没有这个数据文件。看看路径对不对，或先用 assessment new 建一个",
                        "DIR/a.db: There is no such data file yet. See whether the path is right, or make one with"
                                + " \"assessment new\""),
                arguments(
                        "store restore DIR/b.db --store DIR/a.db",
                        3,
                        "DIR/b.db：没有这个文件。核对路径和文件名",
                        "DIR/b.db: There is no such file. Check the path and the name"),
                arguments(
                        "report --assessment SAMPLE --out DIR/none/a.xlsx",
                        4,
                        "DIR/none/a.xlsx：没有这个文件夹。先建好，或另选一个位置",
                        "DIR/none/a.xlsx: There is no such folder. Make it first, or choose another place"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalSaysInChineseWhatToDo(String command, int status, String chinese, String english) {
        Ran ran = Ran.of(words(command));

        assertEquals(status, ran.status());
        assertEquals(in(chinese), ran.errLines().get(0));
        assertEquals("", ran.out());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void andInEnglishWhenAsked(String command, int status, String chinese, String english) {
        Ran ran = Ran.of(words(command + " --lang en"));

        assertEquals(status, ran.status());
        assertEquals(in(english), ran.errLines().get(0));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalLeavesNothingBehind(String command, int status, String chinese, String english) throws IOException {
        Ran.of(words(command));

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aWrongCallPointsToTheHelpOfItsCommand() {
        assertEquals(
                "用法：zhixing store backup --help",
                Ran.of("store", "backup").errLines().get(1));
    }

    @Test
    void anUnknownLanguageIsRefused() {
        Ran ran = Ran.of("model", "list", "--lang", "fr");

        assertEquals(2, ran.status());
        assertEquals("--lang zh|en 不能是“fr”，应为：zh 或 en", ran.errLines().get(0));
    }

    @Test
    void argumentsThatMoveTheCursorAreShownHarmless() {
        Ran ran = Ran.of("score", "--\u001B[2J\u202Ex");

        assertFalse(ran.err().contains("\u001B") || ran.err().contains("\u202E"));
    }

    private String[] words(String command) {
        return Stream.of(in(command).split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new);
    }

    private String in(String text) {
        return text.replace("DIR", folder.toString()).replace("SAMPLE", Ran.SAMPLE);
    }
}
