package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** What somebody who has joined may do and know, and what not. */
class SeatsTest {

    @TempDir
    Path folder;

    private Room room;
    private Caller stranger;

    @BeforeEach
    void open() {
        room = Room.open(folder).at(Stage.FIRST);
        stranger = new Caller(room.port());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aNewPinKeepsTheOldOneOutAndThoseInsideIn() throws IOException {
        Caller inside = Caller.joined(room);
        String old = room.page.link().substring(room.page.address().length() + 1);
        room.page.drawPin();

        assertEquals(403, stranger.join(old).status());
        assertEquals(200, inside.get("/state").status());
        assertEquals(200, stranger.join(room.page.pin()).status());
    }

    @Test
    void votesAfterTheLockAreRefusedAndTheOldAnswerStays() throws IOException {
        Caller inside = Caller.joined(room);
        assertEquals(200, inside.vote("M2.5", 1, 2).status());
        room.at(Stage.LOCKED);

        assertEquals(409, inside.vote("M2.5", 1, 3).status());
        assertEquals(409, inside.vote("M1.1", 1, 3).status());
        assertTrue(room.votes().endsWith("M2.5 1 2"), room.votes());
    }

    @Test
    void anAnswerSentTwiceCountsOnceEvenWhenTheLockCameBetween() throws IOException {
        Caller inside = Caller.joined(room);
        inside.vote("M2.5", 1, "unclear");
        room.at(Stage.LOCKED);

        assertEquals(200, inside.vote("M2.5", 1, "unclear").status());
        assertEquals(1, room.live.now().votes().size());
    }

    @Test
    void theKeyAndOthersAnswersStayHiddenUntilTheyMayBeSeen() throws IOException {
        Caller one = Caller.joined(room);
        Caller other = Caller.joined(room);
        one.vote("M2.5", 1, 4);

        for (Stage stage : List.of(Stage.FIRST, Stage.LOCKED)) {
            room.at(stage);
            String seen = other.get("/state").body() + other.get("/material").body();
            assertTrue(seen.contains("\"keys\" : null") && seen.contains("\"mine\" : { }"), seen);
            assertFalse(seen.contains("median") || seen.contains(Room.SECOND), seen);
        }
        room.at(Stage.REVEALED);
        assertTrue(other.get("/state").body().contains("\"median\" : 1.0"));
        assertTrue(other.get("/state").body().contains("\"mine\" : { }"));
        room.at(Stage.DISCUSSING, Stage.SECOND);
        assertTrue(other.get("/state").body().contains("\"keys\" : null"));
    }

    @Test
    void thereIsNothingToReadWhilePeopleStillJoin(@TempDir Path elsewhere) throws IOException {
        try (Room early = Room.open(elsewhere)) {
            assertEquals(409, Caller.joined(early).get("/material").status());
        }
    }

    @Test
    void questionsThatTheTrainerChangesAreFetchedAnew() throws IOException {
        Caller inside = Caller.joined(room);
        String before = materialTag(inside);
        assertEquals(before, materialTag(inside));
        Workshop now = room.live.now();
        List<Vignette> changed = List.of(now.vignettes().get(1), now.vignettes().get(0));
        room.apply(new WorkshopStep.Prepare(now.title(), changed));
        assertEquals(before, materialTag(inside), "the same vignette at another place");

        Vignette shorter = new Vignette(
                Room.FIRST,
                now.current().title(),
                now.current().text(),
                now.current().items().subList(0, 1),
                false);
        room.apply(new WorkshopStep.Prepare(now.title(), List.of(shorter)));
        assertNotEquals(before, materialTag(inside));
    }

    private static String materialTag(Caller inside) throws IOException {
        return inside.get("/state").body().replaceAll("(?s).*\"material\" : \"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void whoWasTakenOutHasNoSeatAnyMore() throws IOException {
        Caller inside = Caller.joined(room);
        inside.vote("M2.5", 1, 4);
        room.apply(new WorkshopStep.Leave(room.live.now().participants().get(0).id()));

        Caller.Answer answer = inside.get("/state");
        assertEquals(401, answer.status());
        assertTrue(answer.has("Set-Cookie: seat=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0"), answer.head());
        assertEquals(401, inside.vote("M2.5", 1, 1).status());
    }

    @Test
    void whatAPhoneHasAlreadyIsNotSentAgain() throws IOException {
        Caller inside = Caller.joined(room);
        String head = inside.get("/state").head();
        String tag = head.replaceAll("(?si).*etag: (\"[0-9a-f]+\").*", "$1");
        String again =
                "GET /state HTTP/1.1\r\n" + inside.host() + inside.cookie() + "If-None-Match: " + tag + "\r\n\r\n";

        assertEquals(304, inside.send(again).status());
        Caller.joined(room).vote("M2.5", 1, 1);
        assertEquals(304, inside.send(again).status());
        room.at(Stage.LOCKED);
        assertEquals(200, inside.send(again).status());
    }

    @Test
    void phonesAreCountedAndThisComputerIsNotTakenForOne() throws IOException {
        assertEquals(0, room.page.phones());
        Caller.joined(room).get("/state");
        Caller.joined(room).get("/state");

        assertEquals(2, room.page.phones());
        assertFalse(room.page.reached());
        assertEquals(Reach.NO_NETWORK, room.page.reach());
    }
}
