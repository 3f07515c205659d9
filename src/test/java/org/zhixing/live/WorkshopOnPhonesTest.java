package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.WorkshopStep;

/** A workshop in real browsers, as three people in a room live through it. */
class WorkshopOnPhonesTest {

    @TempDir
    static Path browsers;

    private static List<Phone> phones = List.of();

    @TempDir
    Path folder;

    private Room room;
    private Phone one;
    private Phone two;
    private Phone three;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Phone.available(), "no chromium with its chromedriver on this machine: the page was not tried");
        List<CompletableFuture<Phone>> started = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Path own = Files.createDirectory(browsers.resolve("phone-" + i));
            started.add(CompletableFuture.supplyAsync(() -> new Phone(own)));
        }
        phones = started.stream().map(CompletableFuture::join).toList();
    }

    @AfterAll
    static void end() {
        phones.forEach(Phone::close);
    }

    @BeforeEach
    void enter() {
        room = Room.open(folder);
        one = phones.get(0);
        two = phones.get(1);
        three = phones.get(2);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void threePeopleRateAloneSeeTheKeyTalkRateAgainAndCompare() {
        one.open(room.page.link()).touch("加入").reads("等主持人开始");
        assertEquals("/", one.ask("location.pathname"), "the PIN is out of sight");
        two.open(room.page.address()).type("AAAA").touch("加入").reads("口令不对");
        two.type(room.page.pin().toLowerCase(java.util.Locale.ROOT)).touch("加入").reads("等主持人开始");
        three.open(room.page.link()).touch("加入").reads("不记姓名");
        assertEquals(3, room.live.now().participants().size());
        for (Phone phone : phones) {
            assertTrue(room.live.now().participants().stream()
                    .anyMatch(p -> phone.text().contains(p.codeName())));
        }

        room.at(Stage.FIRST);
        one.reads("活着没意思");
        rate(one, "名义", "缺失", "稳定");
        rate(two, "部分", "不清楚", "反思改进");
        rate(three, "稳定", "名义", "不清楚");
        assertEquals(9, room.live.now().votes().size());
        assertEquals(List.of(0, 1, 1, 2, 3, 3, 4), levels(1));

        room.at(Stage.LOCKED);
        phones.forEach(phone -> phone.reads("已锁定"));
        assertFalse(one.text().contains("专家"));
        room.at(Stage.REVEALED);
        one.reads("专家怎么看").reads("你：1 名义").reads("专家钥匙：1，许可带 0–2").reads("与专家一致");
        two.reads("你：2 部分").reads("在许可带内").reads("比专家高 1 级");
        three.reads("你：3 稳定").reads("比专家高 2 级").reads("你：不清楚");
        room.at(Stage.DISCUSSING);
        phones.forEach(phone -> phone.reads("一起讨论"));

        room.at(Stage.SECOND);
        phones.forEach(phone -> phone.reads("再评一次").touch("开始再评").reads("第一次选的"));
        assertFalse(one.text().contains("专家"), "what one now thinks, not what one copies");
        three.choose("名义").reads("已自动保存").touch("下一题").choose("缺失").reads("已自动保存");
        room.at(Stage.COMPARED);
        three.reads("讨论前后").reads("讨论前：3 稳定").reads("讨论后：1 名义").reads("与专家一致");
        one.reads("讨论前：1 名义").reads("讨论后：未答");
        assertEquals(List.of(0, 1), levels(2));
    }

    @Test
    void whoReloadsAndWhoseTrainerStartsAnewContinuesWhereTheyWere() {
        one.open(room.page.link()).touch("加入").reads("等主持人开始");
        room.at(Stage.FIRST);
        one.touch("开始作答").choose("名义").reads("已自动保存").touch("下一题").reads("需求预估");
        one.reload();
        one.reads("需求预估").reads("2 / 3");
        one.touch("上一题").reads("已选");

        int port = room.port();
        room.page.close();
        one.reads("正在重新连接");
        one.choose("稳定").reads("有 1 个答案先留在这部手机上");
        one.reload(); // Comes to nothing while nothing is served; the browser shows its own page.
        room.restart(port);
        one.open(room.page.address()).reads("已自动保存").reads("活动的专业设计");
        assertTrue(room.votes().endsWith("M2.5 1 3"), room.votes());

        room.restart(port);
        one.touch("下一题").choose("缺失").reads("已自动保存");
        assertEquals(2, room.live.now().votes().size());
        assertEquals(1, room.live.now().participants().size());
    }

    @Test
    void aChoiceMadeAfterTheLockIsRefusedVisibly() {
        one.open(room.page.link()).touch("加入").reads("等主持人开始");
        room.at(Stage.FIRST);
        one.touch("开始作答").choose("名义").reads("已自动保存");
        // The phone is not looked at by its own clock for a while, so that it does not know of the lock yet.
        one.ask("(document.__defineGetter__('hidden', function () { return true; }), 1)");
        one.ask("new Promise(function (done) { setTimeout(done, 2500); })");
        room.at(Stage.LOCKED);
        one.choose("反思改进").reads("这一轮已锁定，刚才选的没有算进去").reads("请看大屏幕");
        assertTrue(room.votes().endsWith("M2.5 1 1"), room.votes());
    }

    @Test
    void thePageSpeaksEnglishTooAndShowsWhatLooksLikeAScriptAsText() {
        one.open(room.page.link()).touch("English").reads("Join the workshop").touch("Join");
        one.reads("The trainer will start soon");
        assertEquals("en", one.ask("document.documentElement.lang"));
        room.apply(new WorkshopStep.TurnTo(Room.SECOND));
        room.at(Stage.FIRST);
        one.reads(Room.SCRIPT)
                .reads("The second vignette")
                .touch("Start answering")
                .reads("Cannot tell");
        assertFalse(String.valueOf(one.ask("document.title")).contains("ran"));
        assertEquals(0, one.all("main img, main script").size());
        one.reload();
        one.reads("Cannot tell");
        one.touch("中文").reads("不清楚");
        assertEquals("zh-CN", one.ask("document.documentElement.lang"));
    }

    @Test
    void everythingHasANameAndIsDoneByTheKeyboardAlone() {
        one.open(room.page.link()).tabTo("加入").press(Keys.ENTER);
        one.reads("等主持人开始");
        room.at(Stage.FIRST);
        one.reads("开始作答").tabTo("开始作答").press(Keys.ENTER);
        one.reads("活动的专业设计");
        assertEquals("第 1 题，共 3 题 活动的专业设计", one.ask("document.activeElement.textContent"));
        one.tabTo("缺失").press(Keys.SPACE);
        one.reads("已自动保存").press(Keys.ARROW_DOWN);
        one.reads("已自动保存");
        assertTrue(one.focus().contains("名义"), one.focus());
        waitForVote(1);

        for (WebElement control : one.all("button, input, a[href]")) {
            assertFalse(control.getAccessibleName().isBlank(), control.getDomAttribute("outerHTML"));
        }
        assertEquals(1, one.all("[role=radiogroup][aria-labelledby=question]").size());
        assertEquals(6, one.all("[role=radiogroup] input[type=radio]").size());
        assertEquals(2, one.all("[role=status][aria-live=polite]").size());
        assertEquals(1, one.all("h1").size());
        assertEquals(1, one.all("main").size());
        assertEquals(
                List.of(),
                one.ask("Array.prototype.filter.call(document.querySelectorAll('button, label, input[type=text]'),"
                        + " function (e) { return e.getBoundingClientRect().height < 44; })"
                        + ".map(function (e) { return e.textContent; })"));
        assertEquals(390L, one.ask("document.documentElement.scrollWidth"), "nothing stands out at the side");
    }

    @Test
    void nothingIsAskedOfAnyoneElse() {
        one.asked();
        one.open(room.page.link()).touch("加入").reads("等主持人开始");
        room.at(Stage.FIRST);
        one.touch("开始作答").choose("名义").reads("已自动保存");

        List<String> asked = one.asked();
        assertTrue(asked.size() > 8, asked.toString());
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(a -> !a.startsWith(room.page.address() + "/"))
                        .toList());
        assertEquals(List.of(), one.violations());
        assertEquals("", one.ask("document.cookie"), "no script reads the seat");
        assertEquals(0L, one.ask("localStorage.length"));
    }

    private static void rate(Phone phone, String... answers) {
        phone.touch("开始作答");
        for (int i = 0; i < answers.length; i++) {
            phone.reads(i + 1 + " / 3").choose(answers[i]).reads("已自动保存");
            phone.touch(i < answers.length - 1 ? "下一题" : "完成");
        }
        phone.reads("都答完了");
    }

    private void waitForVote(int level) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < end
                && room.live.now().votes().stream()
                        .noneMatch(v -> Integer.valueOf(level).equals(v.level()))) {
            Thread.onSpinWait();
        }
        assertEquals(
                List.of(level),
                room.live.now().votes().stream().map(Vote::level).toList());
    }

    private List<Integer> levels(int round) {
        return room.live.now().votes().stream()
                .filter(v -> v.round() == round)
                .flatMap(v -> v.level() == null
                        ? IntStream.empty().boxed()
                        : IntStream.of(v.level()).boxed())
                .sorted()
                .toList();
    }
}
