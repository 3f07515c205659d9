package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhixing.assessment.Attachment;
import org.zhixing.store.AttachmentHealth;
import org.zhixing.store.Store;
import org.zhixing.store.Tidied;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * The files that belong to pieces of evidence: pictures, PDF, Word, Excel, PowerPoint, texts and recordings of at most
 * {@value AttachmentKind#LARGEST} bytes. Which piece has which is changed by {@link Change.PutEvidence}; the contents never
 * change, and stay when a piece lets one go, so that it can be taken back.
 */
public final class AttachmentDesk {

    private final DataThread thread;
    private final Supplier<Store> store;

    AttachmentDesk(DataThread thread, Supplier<Store> store) {
        this.thread = thread;
        this.store = store;
    }

    /** For a dialog that asks for such files: {@code *.pdf} and so on. */
    public static List<String> patterns() {
        return AttachmentKind.patterns();
    }

    /** The name of a file as it may be shown: nothing in it that turns the reading or hides. */
    public static String shown(Attachment attachment) {
        return SafeName.shown(attachment.name().value());
    }

    /**
     * Keeps the content of a file. It belongs to the piece once that piece is put with it.
     *
     * @param evidence id of the piece
     * @throws ProblemException INPUT when it cannot be read, is too large, or is of no kind that may be attached; STORE when
     *     the content cannot be kept
     */
    public Attachment take(String evidence, Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] content = content(file, name);
        AttachmentKind kind = AttachmentKind.of(name, content);
        String sha256 = thread.call(() -> store.get().attachments().put(content));
        return new Attachment(
                evidence,
                sha256,
                content.length,
                kind.mediaType(),
                new PersonalText(name),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static byte[] content(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(AttachmentKind.LARGEST + 1);
            if (content.length > AttachmentKind.LARGEST) {
                throw AttachmentKind.tooLarge(name);
            }
            return content;
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(SafeName.shown(name), "problems.attachment.unreadable"), e);
        }
    }

    /**
     * The content of an attachment.
     *
     * @throws ProblemException STORE when it is not there, or not as it was
     */
    public byte[] content(Attachment attachment) {
        return thread.call(() -> store.get().attachments().content(attachment.sha256()));
    }

    /**
     * A read-only copy to open with the desktop's own program; it goes when the program ends.
     *
     * @throws ProblemException STORE as {@link #content(Attachment)}, or when it cannot be written; INPUT when it is of no
     *     kind that may be opened
     */
    public Path opened(Attachment attachment) {
        return opened(attachment, OpenedCopies.usual());
    }

    Path opened(Attachment attachment, OpenedCopies copies) {
        byte[] content = content(attachment);
        String name = attachment.name().value();
        AttachmentKind kind = AttachmentKind.of(name, content);
        try {
            return copies.write(SafeName.of(name, kind.ending()), content);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(SafeName.shown(name), "problems.attachment.notOpened"), e);
        }
    }

    /** Those whose content is not there. */
    public Set<String> missing(List<Attachment> attachments) {
        return thread.call(() -> {
            Set<String> missing = new HashSet<>();
            for (Attachment a : attachments) {
                if (!store.get().attachments().isThere(a.sha256())) {
                    missing.add(a.sha256());
                }
            }
            return missing;
        });
    }

    /** The folder in which the contents lie, which may be absent. */
    public Path folder() {
        return thread.call(() -> store.get().attachments().folder());
    }

    /** Reads all contents. */
    public AttachmentHealth check() {
        return thread.call(() -> store.get().attachments().health());
    }

    /**
     * Puts contents that nothing names any more into the trash, and takes away those that have lain there for
     * {@value Tidied#DAYS} days.
     */
    public Tidied tidy() {
        return thread.call(() -> store.get().attachments().tidy(Instant.now()));
    }

    /**
     * Writes one file that holds the data file and everything attached, whole or not at all; an existing file is replaced. What
     * is encrypted stays encrypted.
     *
     * @return how many attachments it holds
     * @throws ProblemException STORE when it cannot be written
     */
    public int archive(Path target) {
        return thread.call(() -> Archive.write(store.get(), target));
    }

    /** Puts the contents that are named beside a copy of the data file. */
    void copyBeside(Path copy) {
        thread.call(() -> {
            store.get().attachments().copyBeside(copy);
            return copy;
        });
    }

    /** Takes away copies of programs that have ended. */
    public static void sweepOpened() {
        OpenedCopies.usual().sweep();
    }

    /** Takes away the copies that this program opened as well. */
    public static void closeOpened() {
        OpenedCopies.usual().removeOwn();
    }
}
