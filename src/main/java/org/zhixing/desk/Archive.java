package org.zhixing.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.zhixing.store.Store;
import org.zhixing.store.archive.ArchiveEntry;
import org.zhixing.store.archive.ArchiveReader;
import org.zhixing.store.archive.ArchiveWriter;
import org.zhixing.work.Leftovers;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A data file with everything attached as one file, and back. */
final class Archive {

    private static final int BUFFER = 1 << 16;

    private Archive() {}

    /** Written beside its place, read back whole, and moved there. */
    static int write(Store store, Path target) {
        Path place = target.toAbsolutePath();
        String hidden = "." + place.getFileName();
        Leftovers.sweep(place.resolveSibling(hidden));
        Path beside = place.resolveSibling(Leftovers.begin(hidden) + UUID.randomUUID() + Leftovers.END);
        try (WorkFolder folder = WorkFolder.beside(place)) {
            Path copy = folder.file(ArchiveEntry.DATA);
            store.backup(copy);
            int attached = write(copy, store.attachments().files(), beside);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return attached;
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(target.toString(), "problems.archive.notWritten"), e);
        } finally {
            beside.toFile().delete();
        }
    }

    /**
     * @param data a data file that nobody changes
     * @return how many attachments it holds
     */
    static int write(Path data, List<Path> attachments, Path target) throws IOException {
        List<ArchiveWriter.Item> items = new ArrayList<>();
        items.add(new ArchiveWriter.Item(ArchiveEntry.DATA, data));
        for (Path file : attachments) {
            String name = file.getFileName().toString();
            items.add(new ArchiveWriter.Item(ArchiveEntry.ATTACHMENTS + name.substring(0, 2) + "/" + name, file));
        }
        List<ArchiveEntry> written;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            written = ArchiveWriter.write(items, out);
        }
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        if (!ArchiveReader.check(target).equals(written)) {
            throw new IOException("an archive is read back as another");
        }
        return attachments.size();
    }

    /**
     * Gives a data file to work with: the file itself, or what an archive holds, with its attachments where those of a data
     * file lie. That is gone afterwards.
     *
     * @param near a place on the disk where it goes in the end
     * @throws ProblemException INPUT when it is an archive in which anything is not as it must be; STORE when it cannot be
     *     read or unpacked
     */
    static void using(Path given, Path near, Consumer<Path> work) {
        if (!ArchiveReader.isOne(given)) {
            work.accept(given);
            return;
        }
        try (WorkFolder folder = WorkFolder.beside(near)) {
            ArchiveReader.unpack(given, folder.path());
            Path data = folder.file(ArchiveEntry.DATA);
            Path attached = folder.file(ArchiveEntry.ATTACHMENTS);
            if (Files.isDirectory(attached)) {
                Files.move(attached, Store.attachmentsBeside(data));
            }
            work.accept(data);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(given.toString(), "problems.archive.notRead"), e);
        }
    }
}
