package org.zhixing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A file whose first line is a secret, as editors write it: UTF-8, UTF-16 with its mark, or the GB18030 of older ones. */
record SecretFile(Path file) {

    private static final int LONGEST = 4096;
    private static final char MARK = '\ufeff';

    /** @throws ProblemException INPUT when there is none to be read */
    Passphrase passphrase() {
        return Passphrase.of(firstLine());
    }

    /** @throws ProblemException INPUT when there is none to be read, or it is no recovery code */
    RecoveryCode code() {
        return RecoveryCode.parse(firstLine()).orElseThrow(() -> refused("problems.cli.noRecoveryCode"));
    }

    private String firstLine() {
        if (Files.isDirectory(file)) {
            throw refused("problems.file.directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = decoded(in.readNBytes(LONGEST));
            String line = text.lines().findFirst().orElse("");
            if (line.isBlank()) {
                throw refused("problems.cli.emptySecretFile");
            }
            return line;
        } catch (NoSuchFileException e) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.file.absent"), e);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.file.unreadable"), e);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        boolean marked = bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        String text;
        try {
            text = (marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private ProblemException refused(String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(file.toString(), key));
    }
}
