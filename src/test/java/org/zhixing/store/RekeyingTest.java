package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Dossier;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Contents of attachments go with the data file from key to key, and at any moment the data file that is there has its own. */
class RekeyingTest {

    private static final byte[] PHOTO = "金丝雀ZX91 on a photo".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SCAN = new byte[200_000];
    private static final Passphrase OTHER = Passphrase.of("另一条河边也有一棵很老的槐树");
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aStoreWithTwoFiles() {
        file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", naming(PHOTO, SCAN)));
            store.attachments().put(PHOTO);
            store.attachments().put(SCAN);
        }
    }

    private static Dossier naming(byte[]... contents) {
        List<Attachment> files = Stream.of(contents)
                .map(c -> new Attachment(
                        "e1", Contents.hash(c), c.length, "image/png", new PersonalText("p"), Instant.EPOCH))
                .toList();
        return Dossiers.sayingInAnswers("证据").withAttachmentsOf("e1", files);
    }

    private static List<Path> contents(Path place) throws IOException {
        return new Contents(place, null).all();
    }

    private static void requireBoth(Store store) {
        assertArrayEquals(PHOTO, store.attachments().content(Contents.hash(PHOTO)));
        assertArrayEquals(SCAN, store.attachments().content(Contents.hash(SCAN)));
        assertEquals(List.of(), store.attachments().health().missing());
    }

    private static void requireSealedOnly(Path place) throws IOException {
        List<Path> files = contents(place);
        assertEquals(2, files.size(), files.toString());
        for (Path content : files) {
            assertTrue(Contents.isSealed(content), content.toString());
            String bytes = Files.readString(content, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("ZX91") || bytes.contains("\0\0\0\0\0\0\0\0\0\0\0\0"), content.toString());
            String name = content.getFileName().toString();
            assertFalse(name.contains(Contents.hash(PHOTO)) || name.contains(Contents.hash(SCAN)));
        }
        requireNothingElse(place);
    }

    private static void requireNothingElse(Path place) throws IOException {
        try (Stream<Path> files = Files.list(new Contents(place, null).folder())) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void theSameContentLiesThereOnceUnderItsHash() throws IOException {
        try (Store store = Store.open(file)) {
            assertEquals(Contents.hash(PHOTO), store.attachments().put(PHOTO));
        }
        assertEquals(2, contents(file).size());
        String hash = Contents.hash(PHOTO);
        assertArrayEquals(
                PHOTO,
                Files.readAllBytes(folder.resolve("zhixing.db.attachments/" + hash.substring(0, 2) + "/" + hash)));
    }

    @Test
    void sealingSealsThemAndOpeningForGoodOpensThem() throws IOException {
        Store.seal(file, SealedStores.PASSPHRASE);
        requireSealedOnly(file);
        try (Store store = Store.open(file, SealedStores.PASSPHRASE)) {
            requireBoth(store);
        }
        Store.unseal(file, SealedStores.PASSPHRASE);
        try (Store store = Store.open(file)) {
            requireBoth(store);
        }
        assertEquals(2, contents(file).size());
        requireNothingElse(file);
    }

    @Test
    void anotherKeyOpensNothingOfTheOldOne() throws IOException {
        Store.seal(file, SealedStores.PASSPHRASE);
        List<Path> before = contents(file);
        StoreProtection.reseal(file, SealedStores.PASSPHRASE, OTHER, Progress.NONE);
        requireSealedOnly(file);
        assertTrue(contents(file).stream().noneMatch(before::contains));
        try (Store store = Store.open(file, OTHER)) {
            requireBoth(store);
        }
    }

    /** What is on the disk at a moment is what a program leaves that is killed at it. */
    private void asItIs(String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path from : files.filter(f -> !f.startsWith(folder.resolve("killed")) && Files.isRegularFile(f))
                    .toList()) {
                Path to = folder.resolve("killed").resolve(name).resolve(folder.relativize(from));
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverIsKilledOnTheWayFindsAllOfThemAgain(boolean seals) throws IOException {
        DataKey key = DataKey.fresh();
        Cells sealed = Cells.sealedWith(key.texts());
        StoreLock lock = StoreLock.of(
                org.zhixing.secrets.KeyLock.around(
                        key, SealedStores.PASSPHRASE, org.zhixing.secrets.RecoveryCode.fresh()),
                key);
        if (!seals) {
            new Rekeying(new Contents(file, null), key)
                    .around(() -> new Conversion(file, Cells.PLAIN, sealed, lock).run(Progress.NONE));
        }
        new Rekeying(new Contents(file, seals ? null : key), seals ? key : null).around(() -> {
            asItIs("before");
            (seals ? new Conversion(file, Cells.PLAIN, sealed, lock) : new Conversion(file, sealed, Cells.PLAIN, null))
                    .run(Progress.NONE);
            asItIs("after");
        });
        for (String moment : List.of("before", "after")) {
            Path left = folder.resolve("killed").resolve(moment).resolve("zhixing.db");
            assertEquals(4, contents(left).size(), "both forms lie there");
            boolean isSealed = seals == moment.equals("after");
            try (Store store = Store.open(left, Migrations.shipped(), theirs -> key)) {
                assertEquals(isSealed, store.protection().isOn());
                requireBoth(store);
            }
            assertEquals(2, contents(left).size());
            if (isSealed) {
                requireSealedOnly(left);
            } else {
                requireNothingElse(left);
            }
        }
    }

    @Test
    void whenTheDataFileCannotBeConvertedAllIsAsItWas() throws IOException {
        List<Path> before = contents(file);
        ProblemException full =
                new ProblemException(ProblemException.Kind.STORE, Problem.at("", "problems.store.full"));
        assertEquals(
                full, assertThrows(ProblemException.class, () -> new Rekeying(new Contents(file, null), DataKey.fresh())
                        .around(() -> {
                            throw full;
                        })));
        assertEquals(before, contents(file));
        requireNothingElse(file);
    }

    @Test
    void whatComesPlainBesideASealedStoreIsSealedWhenItIsOpened() throws IOException {
        Path sealed = folder.resolve("sealed.db");
        try (Store store = SealedStores.open(sealed)) {
            store.add(Dossiers.added("a", naming(PHOTO, SCAN)));
        }
        new Contents(sealed, null).bring(new Contents(file, null));
        try (Store store = SealedStores.open(sealed)) {
            requireBoth(store);
        }
        requireSealedOnly(sealed);
    }

    @Test
    void aPlainBackupWithItsContentsIsSealedOnItsWay() throws IOException {
        Path sealed = folder.resolve("sealed.db");
        try (Store store = SealedStores.open(sealed)) {
            store.replaceBy(file, null);
            requireBoth(store);
            assertTrue(store.protection().isOn());
        }
        requireSealedOnly(sealed);
        assertEquals(2, contents(file).size(), "the backup stays as it is");
    }

    @Test
    void whatIsDamagedOrMissingIsNamedAndNothingElseSuffers() throws IOException {
        Files.writeString(new Contents(file, null).place(Contents.hash(PHOTO)), "something else");
        Files.delete(new Contents(file, null).place(Contents.hash(SCAN)));
        try (Store store = Store.open(file)) {
            AttachmentHealth health = store.attachments().health();
            assertEquals(
                    List.of(
                            new AttachmentHealth.Missing("a", "e1", Contents.hash(PHOTO), true, null),
                            new AttachmentHealth.Missing("a", "e1", Contents.hash(SCAN), false, null)),
                    health.missing());
            assertTrue(store.health().isWell());
            assertEquals("problems.attachment.damaged", refusal(store, PHOTO));
            assertEquals("problems.attachment.missing", refusal(store, SCAN));
            store.attachments().put(PHOTO);
            assertArrayEquals(PHOTO, store.attachments().content(Contents.hash(PHOTO)), "attached again it is whole");
        }
    }

    private static String refusal(Store store, byte[] content) {
        return assertThrows(ProblemException.class, () -> store.attachments().content(Contents.hash(content)))
                .problems()
                .get(0)
                .key();
    }

    @Test
    void whatNothingNamesLiesInTheTrashForThirtyDaysAndComesBackFromThere() throws IOException {
        Dossier both = naming(PHOTO, SCAN);
        Dossier one = naming(SCAN);
        try (Store store = Store.open(file)) {
            // What the copy of the day names would stay for its sake.
            Files.delete(new Backups(file).all().get(0));
            assertEquals(new Tidied(0, 0, 0, List.of()), store.attachments().tidy(NOW));
            store.save("a", both, one, "r1");
            assertArrayEquals(PHOTO, store.attachments().content(Contents.hash(PHOTO)), "an undo finds it");
            assertEquals(new Tidied(1, 0, 0, List.of()), store.attachments().tidy(NOW));
            assertArrayEquals(PHOTO, store.attachments().content(Contents.hash(PHOTO)), "an undo finds it still");
            assertEquals(new Tidied(0, 0, 0, List.of()), store.attachments().tidy(NOW.plus(Duration.ofDays(30))));
            store.save("a", one, both, "r1");
            assertEquals(new Tidied(0, 0, 0, List.of()), store.attachments().tidy(NOW.plus(Duration.ofDays(90))));
            store.save("a", both, one, "r1");
            assertEquals(
                    new Tidied(0, 1, PHOTO.length, List.of()),
                    store.attachments().tidy(NOW.plus(Duration.ofDays(90))));
            store.save("a", one, both, "r1");
            assertEquals(
                    List.of(new AttachmentHealth.Missing(
                            "a", "e1", Contents.hash(PHOTO), false, NOW.plus(Duration.ofDays(90)))),
                    store.attachments().health().missing());
        }
    }

    @Test
    void whatABackupNamesStaysAndACopyThatCannotBeReadLetsNothingGo() throws IOException {
        Store.open(file).close();
        Path backup = new Backups(file).all().get(0);
        try (Store store = Store.open(file)) {
            store.save("a", naming(PHOTO, SCAN), naming(), "r1");
            assertEquals(new Tidied(0, 0, 0, List.of()), store.attachments().tidy(NOW));
            store.replaceBy(backup, null);
            requireBoth(store);
        }
        Path unreadable = Files.writeString(backup.resolveSibling("zhixing-2020-01-01.db"), "none");
        Files.setLastModifiedTime(unreadable, FileTime.from(NOW));
        try (Store store = Store.open(file)) {
            store.save("a", naming(PHOTO, SCAN), naming(), "r1");
            assertEquals(List.of(unreadable), store.attachments().tidy(NOW).unreadable());
        }
        assertEquals(2, contents(file).size());
    }
}
