package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixing.importing.TableFailure.Refused;

/** Makes UTF-8 of XML in other encodings; nearly every workbook is UTF-8 already. */
final class XmlEncoding extends InputStream {

    private static final int HEAD = 200;
    private static final int PIECE = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final Reader reader;
    private byte[] piece = new byte[0];
    private int at;

    private XmlEncoding(InputStream in, Charset charset) {
        reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    static InputStream utf8(InputStream in) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(in, HEAD);
        byte[] head = whole.readNBytes(HEAD);
        int mark = ByteOrderMark.of(head).map(ByteOrderMark::length).orElse(0);
        whole.unread(head, mark, head.length - mark);
        Charset charset = ByteOrderMark.of(head).map(ByteOrderMark::charset).orElseGet(() -> declared(head));
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)
                ? whole
                : new XmlEncoding(whole, charset);
    }

    private static Charset declared(byte[] head) {
        Matcher declaration = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused("problems.table.damaged");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == piece.length) {
            char[] characters = new char[PIECE];
            int read = reader.read(characters, 0, PIECE - 1);
            if (read < 0) {
                return -1;
            }
            if (Character.isHighSurrogate(characters[read - 1])) {
                int low = reader.read();
                if (low >= 0) {
                    characters[read++] = (char) low;
                }
            }
            piece = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
