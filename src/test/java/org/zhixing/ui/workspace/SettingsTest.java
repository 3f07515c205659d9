package org.zhixing.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.Language;

class SettingsTest {

    @TempDir
    private Path folder;

    private static List<Object> all(Settings settings) {
        return List.of(
                settings.language().get(),
                settings.theme().get(),
                settings.textSize().get(),
                settings.secondPressMovesOn().get(),
                settings.motion().get(),
                settings.store().get(),
                settings.assessment().get(),
                settings.rater().get());
    }

    @Test
    void everyChoiceIsThereAgainAtTheNextStart() {
        Path file = folder.resolve("not yet there").resolve("settings.properties");
        Settings settings = SettingsFile.at(file);
        settings.language().set(Language.EN);
        settings.theme().set(Settings.Theme.DARK);
        settings.textSize().set(130);
        settings.secondPressMovesOn().set(false);
        settings.motion().set(false);
        settings.store().set("D:\\机构\\数据 = 1.db");
        settings.assessment().set("a1");
        settings.rater().set("r2");
        assertEquals(
                List.of(Language.EN, Settings.Theme.DARK, 130, false, false, "D:\\机构\\数据 = 1.db", "a1", "r2"),
                all(SettingsFile.at(file)));
    }

    @Test
    void aNameThatNoFileCanHaveDoesNotKeepTheProgramFromStarting() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "store=a\\u0000b\nrater=r1\n");
        assertEquals("", SettingsFile.at(file).store().get());
        assertEquals("r1", SettingsFile.at(file).rater().get());
    }

    @Test
    void theUsualViewLeavesWhatWasChosenForOtherStarts() {
        Path file = folder.resolve("settings.properties");
        Settings chosen = SettingsFile.at(file);
        chosen.language().set(Language.EN);
        chosen.theme().set(Settings.Theme.CONTRAST);
        chosen.textSize().set(150);
        chosen.motion().set(false);
        chosen.rater().set("r1");

        Settings usual = SettingsFile.withUsualView(file);
        assertEquals(List.of(Language.EN, Settings.Theme.LIGHT, 100, true, true, "", "", "r1"), all(usual));
        usual.rater().set("r2");
        assertEquals(
                List.of(Language.EN, Settings.Theme.CONTRAST, 150, true, false, "", "", "r2"),
                all(SettingsFile.at(file)));
        usual.theme().set(Settings.Theme.DARK);
        assertEquals(Settings.Theme.DARK, SettingsFile.at(file).theme().get());
    }

    @Test
    void aSpoiltFileGivesTheDefaults() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {(byte) 0xff, 0, 'a', '=', '\\', 'u', 'x', '\n'});
        assertEquals(
                List.of(Language.ZH, Settings.Theme.LIGHT, 100, true, true, "", "", ""), all(SettingsFile.at(file)));
    }

    @Test
    void unknownChoicesGiveTheDefaults() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "language=fr\ntheme=pink\ntextSize=9000\nsecondPressMovesOn=perhaps\n");
        assertEquals(
                List.of(Language.ZH, Settings.Theme.LIGHT, 100, true, true, "", "", ""), all(SettingsFile.at(file)));
    }

    @Test
    void whereNothingCanBeWrittenTheChoiceStillHolds() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("file"));
        Settings settings = SettingsFile.at(inTheWay.resolve("settings.properties"));
        settings.language().set(Language.EN);
        assertEquals(Language.EN, settings.language().get());
        assertTrue(Files.isRegularFile(inTheWay));
    }

    @Test
    void theTimeAfterWhichItLocksIsTenMinutesUntilAnotherOfThoseOnOfferIsChosen() throws IOException {
        Path file = folder.resolve("settings.properties");
        assertEquals(10, SettingsFile.at(file).lockAfter().get());
        SettingsFile.at(file).lockAfter().set(0);
        assertEquals(0, SettingsFile.at(file).lockAfter().get());
        Files.writeString(file, "lockAfter=11\n");
        assertEquals(10, SettingsFile.at(file).lockAfter().get());
    }
}
