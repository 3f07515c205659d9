package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** Can phones reach us? Answered from who has asked, with what to do. */
class ReachTest {

    private final AtomicLong now = new AtomicLong();
    private final Presence presence = new Presence(Set.of("127.0.0.1", "192.168.3.20"), now::get);

    @Test
    void thisComputersOwnLookIsNoPhone() {
        presence.seen("192.168.3.20", "192.168.3.20");

        assertTrue(presence.self());
        assertFalse(presence.others());
    }

    @Test
    void oncePhonesWereThereTheyCanReachUs() {
        presence.seen("192.168.3.77", "192.168.3.77");
        pass(3600);

        assertTrue(presence.others());
        assertEquals(0, presence.recent());
    }

    @Test
    void whoAskedWithinTwentySecondsIsCountedOnce() {
        presence.seen("192.168.3.77", "192.168.3.77");
        presence.seen("192.168.3.77", "seat a");
        presence.seen("192.168.3.77", "seat a");
        presence.seen("192.168.3.78", "192.168.3.78");
        assertEquals(2, presence.recent());

        pass(15);
        presence.seen("192.168.3.77", "seat a");
        pass(6);
        assertEquals(1, presence.recent());
    }

    @Test
    void aPageOnARealAddressWaitsForPhonesUntilOneComes(@TempDir Path folder) throws IOException {
        try (Room room = Room.open(folder)) {
            List<NetworkAddress> addresses = NetworkAddress.all();
            if (addresses.isEmpty()) {
                assertEquals(Reach.NO_NETWORK, room.page.reach());
                return;
            }
            try (WorkshopPage page = WorkshopPage.open(room.live, addresses.get(0), 0, Language.ZH)) {
                assertEquals(Reach.NOBODY, page.reach());
                assertTrue(
                        page.address().startsWith("http://" + addresses.get(0).address() + ":"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerSaysWhatIsSoAndWhereNeededWhatToDo(Reach reach) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertFalse(reach.summary(messages).isBlank());
            assertEquals(reach == Reach.PHONES, reach.steps(messages).isEmpty());
        }
    }

    @Test
    void theWaysWithoutPhonesAreNamedLastAndAsEqual() {
        List<String> steps = Reach.ONLY_THIS_COMPUTER.steps(Messages.in(Language.ZH));

        assertTrue(steps.get(0).contains("同一个 Wi-Fi"));
        assertTrue(steps.get(2).contains("专用网络"));
        assertTrue(steps.get(steps.size() - 1).contains("算法完全相同"));
    }

    private void pass(long seconds) {
        now.addAndGet(seconds * 1_000_000_000L);
    }
}
